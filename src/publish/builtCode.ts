import { createHash, randomUUID } from "node:crypto";
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, resolve, sep } from "node:path";
import type { Rollup, ViteBuilder } from "vite";
import { licencesPath } from "../domain/report/address.ts";
import { bundledLicences } from "./bundledLicences.ts";
import { dropUnneeded, keptCode, markNeeded } from "./files/keptFiles.ts";
import { unfinishedEnding } from "./files/replaceFile.ts";
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
    // The bundler is large: it is read where it is needed. Node reads its settings itself, as it reads this file.
    const { createBuilder } = await import("vite");
    const names = await build(await createBuilder({ configLoader: "native" }), codeFolders(folder).served);
    writeFileSync(join(folder, namesFile), JSON.stringify(names));
    if (!keep(folder, kept)) {
      symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
      return codeIn(folder, version);
    }
  }
  await markNeeded(kept);
  await dropUnneeded(keptCode);
  return codeIn(kept, version);
}

const namesFile = "code.json";

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

/** Whether it could be kept. Two builds may do so at once: what is kept appears whole. */
function keep(folder: string, kept: string): boolean {
  const unfinished = `${kept}.${randomUUID()}${unfinishedEnding}`;
  try {
    cpSync(folder, unfinished, { recursive: true });
    renameSync(unfinished, kept);
  } catch {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return existsSync(kept);
}

async function build(builder: ViteBuilder, served: string): Promise<CodeNames> {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error("The build has no environment for the browser or for rendering.");
  const output = outputOf(await builder.build(client));
  const rendererOutput = outputOf(await builder.build(ssr));

  const styleFile = styleFileIn(output);
  const scripts = output.flatMap((file) => (file.type === "chunk" ? [file] : []));
  if (scripts.length === 0) throw new Error("The build gave no script.");
  writeFileSync(join(served, licencesPath), bundledLicences(scripts.flatMap(({ moduleIds }) => moduleIds)));
  return {
    styles: String(styleFile.source).trim(),
    sheet: styleFile.fileName,
    scripts: inRunningOrder(scripts).map(({ fileName }) => fileName),
    plainStyles: String(styleFileIn(rendererOutput).source).trim(),
  };
}

function styleFileIn(output: readonly Rollup.OutputBundle[string][]): Rollup.OutputAsset {
  const styles = output.find(({ fileName }) => fileName.endsWith(".css"));
  if (styles?.type !== "asset") throw new Error("The build gave no styles.");
  return styles;
}

function outputOf(built: Awaited<ReturnType<ViteBuilder["build"]>>): Rollup.OutputBundle[string][] {
  const outputs = Array.isArray(built) ? built : "output" in built ? [built] : [];
  return outputs.flatMap(({ output }) => output);
}

/** Scripts so that each comes after all that it imports: what is run later finds the earlier ones ready. */
function inRunningOrder(scripts: readonly Rollup.OutputChunk[]): Rollup.OutputChunk[] {
  const ordered = new Set<Rollup.OutputChunk>();
  function add(script: Rollup.OutputChunk) {
    for (const name of script.imports) scripts.filter(({ fileName }) => fileName === name).forEach(add);
    ordered.add(script);
  }
  scripts.forEach(add);
  return [...ordered];
}
