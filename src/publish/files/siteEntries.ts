import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where a site says what a build wrote at its top, so that the next one can tell what a host has put there since. */
const entriesFile = ".built";

/** Writes down what stands at the top of a site that is whole: the same for the same site. */
export function recordEntries(siteFolder: string): void {
  const names = new Set([...readdirSync(siteFolder), entriesFile]);
  writeFileSync(join(siteFolder, entriesFile), `${[...names].sort().join("\n")}\n`);
}

/** What stands at the top of a site and no build wrote: it would be lost when the next one takes its place. */
export function foreignEntries(siteFolder: string): string[] {
  const file = join(siteFolder, entriesFile);
  if (!existsSync(file)) return [];
  const written = new Set(readFileSync(file, "utf8").split("\n"));
  return readdirSync(siteFolder).filter((name) => !written.has(name));
}
