import { readdirSync, readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";

const letters = "abcdefghijklmnopqrstuvwxyz";
const inComment = /\/\*[\s\S]*?\*\//g;
const classSelector = /\.([a-z_][\w-]*)/gi;

/**
 * Names the classes of the style modules in a folder in a letter or two, since every page holds its own some hundred times.
 * They are counted through in the order of the modules' paths, so that the same code gives the same names on any machine, and
 * no two share one. What it returns names a class of the module in a file.
 */
export function shortClassNames(folder: string): (name: string, file: string) => string {
  const owners = styleModules(folder).flatMap((path) => {
    const styles = readFileSync(join(folder, path), "utf8").replace(inComment, "");
    const names = [...styles.matchAll(classSelector)].map(([, name]) => name);
    return [...new Set(names)].map((name) => `${path} ${name}`);
  });
  const short = new Map(owners.map((owner, place) => [owner, shortName(place)]));
  return (name, file) => {
    const owner = `${pathIn(folder, file)} ${name}`;
    const found = short.get(owner);
    if (found === undefined) throw new Error(`No class is known as “${owner}”: was it written since the build began?`);
    return found;
  };
}

function styleModules(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".module.css"))
    .map((file) => file.split(sep).join("/"))
    .sort();
}

function pathIn(folder: string, file: string): string {
  const [path = ""] = file.split("?");
  return path.replaceAll("\\", "/").slice(resolve(folder).replaceAll("\\", "/").length + 1);
}

// “a” to “z”, then “aa”. Blockers of advertisements hide what begins with “ad”.
function shortName(place: number): string {
  const name = lettersOf(place);
  return name.startsWith("ad") ? `_${name}` : name;
}

function lettersOf(place: number): string {
  const letter = letters[place % letters.length] ?? "";
  return place < letters.length ? letter : `${lettersOf(Math.floor(place / letters.length) - 1)}${letter}`;
}
