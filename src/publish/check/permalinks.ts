import { aboutPath, changesPath, homePath, sourcePath, sourcesPath } from "../../domain/report/address.ts";
import type { Source } from "../../domain/report/schema.ts";
import { openText } from "../files/openFile.ts";
import { fileProblem, type PlacedProblem } from "../files/placedProblem.ts";
import type { FoundFile } from "../files/readData.ts";

/** Every address of the site that people may have linked to, each once, in the order of the data; `ofReports`: all of theirs. */
export function publishedAddresses(ofReports: readonly string[], sources: readonly Source[]): string[] {
  const fixed = [homePath, sourcesPath, aboutPath, changesPath];
  const ofSources = sources.map(({ id }) => sourcePath(id));
  return [...new Set([...fixed, ...ofSources, ...ofReports])];
}

/** The addresses that stand in the text of data/permalinks.txt, one a line. */
export function readPermalinks(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** What is wrong with the list as it stands, with git or without: a line that is no address, or the same one again. A folder may have none yet. */
export function judgePermalinks(file: FoundFile): PlacedProblem[] {
  if (file.state === "missing") return [];
  const opened = openText(file);
  if ("problem" in opened) return [opened.problem];
  const first = new Map<string, number>();
  return opened.text.split(/\r?\n/).flatMap((untrimmed, index) => {
    const words = untrimmed.trim();
    const line = index + 1;
    const earlier = first.get(words);
    if (earlier === undefined) first.set(words, line);
    const fault = words === "" ? null : faultOf(words, earlier);
    return fault === null ? [] : [fileProblem(file.name, "permalinks-are-addresses", { line, column: 1, ...fault })];
  });
}

function faultOf(line: string, earlier: number | undefined): { says: string; mend: string } | null {
  if (/^(<{7}|={7}|>{7}|\|{7})( |$)/.test(line)) {
    const mend = "Keep the lines of both sides, each once, and take the marks away.";
    return { says: `“${line}” is a mark of git’s for a conflict, and no address.`, mend };
  }
  if (!/^\/([a-z0-9]+(-[a-z0-9]+)*\/)*(#[a-z0-9_-]+)?$/.test(line)) {
    const mend = "Put the address back as it was published, like “/reports/ansarpress-7518/”; the list only grows.";
    return { says: `“${line}” is no address of this site.`, mend };
  }
  if (earlier === undefined) return null;
  return { says: `${line} stands on line ${earlier} already.`, mend: "Take one of the two away." };
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
