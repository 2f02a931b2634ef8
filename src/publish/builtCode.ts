import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join, resolve, sep } from "node:path";
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
export async function buildCode(folder: string, version: string): Promise<BuiltCode> {
  const kept = join(keptCode, version);
  if (!existsSync(kept)) {
    await buildApart(folder);
    if (!keepFolder(folder, kept)) {
      symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
      return codeIn(folder, version);
    }
  }
  await markNeeded(kept);
  await dropUnneeded(keptCode);
  return codeIn(kept, version);
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

function codeIn(folder: string, version: string): BuiltCode {
  const { served, press } = codeFolders(folder);
  const names: CodeNames = JSON.parse(readFileSync(join(folder, namesFile), "utf8"));
  return { served, press: resolve(press, "press.mjs"), names, version };
}

// All that code and pages are built from beside the data. What is installed is known by its lock file.
const inputs = ["src", "public", "index.html", "vite.config.ts", "tsconfig.json", "package-lock.json"];

/** Which version of the code this is, with the site’s name and address, which go into it. */
export function readCodeVersion({ name, place }: Pick<SiteOptions, "name" | "place">): string {
  const hash = createHash("sha256").update(JSON.stringify([process.version, name, place]));
  for (const file of inputs.flatMap(filesIn)) hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  return hash.digest("hex").slice(0, 40);
}

function filesIn(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  const found = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return found.map((entry) => join(entry.parentPath, entry.name).split(sep).join("/")).sort();
}
