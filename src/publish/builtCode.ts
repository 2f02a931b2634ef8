import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { dropUnneeded, keepFolder, keptCode, markNeeded } from "./files/keptFiles.ts";
import type { SiteOptions } from "./files/sitePlace.ts";

/** The site's code as a build makes it: the same for every site of one name and one address. */
export type BuiltCode = {
  /** The folder of what is served as it is: scripts, styles, and all of public/. */
  served: string;
  /** The module that a thread begins with which writes pages, as its path. */
  press: string;
  names: CodeNames;
  /** Which code it was built from, and which libraries. */
  version: string;
};

export type CodeNames = {
  /** The styles of the pages that script takes over, and of all that script may put in their place. */
  styles: string;
  /** The file that holds those styles, seen from the site's root; and the scripts, in the order in which they are run. */
  sheet: string;
  scripts: string[];
  /** The styles of the plain pages. */
  plainStyles: string;
};

/** Where the two builds of the code write, within a folder. */
export function codeFolders(code: string): { served: string; press: string } {
  return { served: join(code, "served"), press: join(code, "press") };
}

/** Builds script, styles and press into a folder, or takes them as an earlier build of the same version of the code kept them. */
export async function buildCode(folder: string, site: CodeSite): Promise<BuiltCode> {
  const version = readCodeVersion(site);
  const kept = join(keptCode, version);
  const known = findCode(kept, version);
  if (known) {
    await markNeeded(kept);
    await dropUnneeded(keptCode);
    return known;
  }
  rmSync(kept, { recursive: true, force: true });
  await buildApart(folder);
  // What is kept under this name must be made of this code.
  if (readCodeVersion(site) !== version) throw new Error("The code was changed while it was built: build it again.");
  const isKept = keepFolder(folder, kept);
  if (!isKept) symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  const built = findCode(isKept ? kept : folder, version);
  if (!built) throw new Error("The code that was built is not whole: build it again.");
  return built;
}

/** In a process of its own: a bundler takes more memory than the whole site after it, and gives it back only so. */
async function buildApart(folder: string): Promise<void> {
  const command = fileURLToPath(new URL("./buildCode.ts", import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, command, folder], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error("The script, the styles and what renders pages could not be built.");
}

/** Where the names of what was built stand, within its folder. */
export const namesFile = "code.json";

/** What is written there beside the code: the names in it, and the sum of each of its files. */
export type CodeRecord = { names: CodeNames; sums: Record<string, string> };

/** The sum of each file of built code, by its path in the folder. */
export function sumsOf(folder: string): Record<string, string> {
  const { served, press } = codeFolders(folder);
  const files = [served, press].flatMap(filesIn);
  return Object.fromEntries(
    files.map((file) => [relative(folder, file), createHash("sha256").update(readFileSync(file)).digest("hex")]),
  );
}

/** Built code, where each of its files is as it was written; undefined where there is none, or not all of it. */
export function findCode(folder: string, version: string): BuiltCode | undefined {
  try {
    const { served, press } = codeFolders(folder);
    const { names, sums }: CodeRecord = JSON.parse(readFileSync(join(folder, namesFile), "utf8"));
    const isWhole = JSON.stringify(sums) === JSON.stringify(sumsOf(folder));
    return isWhole ? { served, press: resolve(press, "press.mjs"), names, version } : undefined;
  } catch {
    return undefined;
  }
}

/** What of a site goes into its code. */
export type CodeSite = Pick<SiteOptions, "name" | "place">;

// All that code and pages are built from beside the data. What is installed is known by its lock file.
const inputs = ["src", "public", "index.html", "vite.config.ts", "tsconfig.json", "package-lock.json"];

/** Which version of the code this is, with the site’s name and address, which go into it. */
export function readCodeVersion({ name, place }: CodeSite): string {
  const hash = createHash("sha256").update(JSON.stringify([process.version, name, place]));
  for (const file of inputs.flatMap(filesIn)) hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  return hash.digest("hex").slice(0, 40);
}

function filesIn(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  const found = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return found.map((entry) => join(entry.parentPath, entry.name).split(sep).join("/")).sort();
}
