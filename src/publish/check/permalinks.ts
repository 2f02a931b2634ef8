import {
  aboutPath,
  changesPath,
  homePath,
  reportAddresses,
  sourcePath,
  sourcesPath,
} from "../../domain/report/address.ts";
import type { Report, Source } from "../../domain/report/schema.ts";

/** Every address of the site that people may have linked to, each once, in the order of the data. */
export function publishedAddresses(reports: readonly Report[], sources: readonly Source[]): string[] {
  const fixed = [homePath, sourcesPath, aboutPath, changesPath];
  const ofSources = sources.map(({ id }) => sourcePath(id));
  return [...new Set([...fixed, ...ofSources, ...reports.flatMap(reportAddresses)])];
}

/** The addresses that stand in the text of data/permalinks.txt, one a line. */
export function readPermalinks(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The text of data/permalinks.txt with the addresses that it lacks at its end; what stands there stays as it is. */
export function addPermalinks(text: string, addresses: readonly string[]): { text: string; added: string[] } {
  const known = new Set(readPermalinks(text));
  const added = addresses.filter((address) => !known.has(address));
  if (added.length === 0) return { text, added };
  const before = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  return { text: before + added.map((address) => `${address}\n`).join(""), added };
}

/** The addresses of an earlier data/permalinks.txt that are in it no more. */
export function findVanishedPermalinks(text: string, earlierText: string): string[] {
  const today = new Set(readPermalinks(text));
  return readPermalinks(earlierText).filter((address) => !today.has(address));
}
