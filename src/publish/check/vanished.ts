import { join, relative } from "node:path";
import { openText } from "../files/openFile.ts";
import { fileProblem, fileStart, type PlacedProblem } from "../files/placedProblem.ts";
import type { DataFolder } from "../files/readData.ts";
import type { EarlierVersion } from "./gitHistory.ts";
import { findVanishedPermalinks } from "./permalinks.ts";

/** What an earlier version held as a whole file or as a published address, and is gone. */
export function findVanished(folder: string, data: DataFolder, earlier: EarlierVersion | null): PlacedProblem[] {
  if (earlier === null) return [];
  const today = new Set(data.reports.map((path) => relative(folder, path)));
  const reports = [...earlier.files.keys()]
    .filter((path) => path.startsWith("reports/") && !today.has(path))
    .map((path) => ({
      file: relative(process.cwd(), join(folder, path)),
      rule: "ids-never-vanish",
      ...fileStart,
      says: "This report was published and is gone.",
      mend: "Put it back; its addresses go on working. Claims that no longer stand are withdrawn one by one.",
    }));
  const records = [...earlier.files.keys()]
    .filter((path) => path.startsWith("records/") && !data.records.some((record) => relative(folder, record) === path))
    .map((path) => ({
      file: relative(process.cwd(), join(folder, path)),
      rule: "record-entries-never-vanish",
      ...fileStart,
      says: "This record was published and is gone.",
      mend: "Put it back; its addresses go on working. Rows that no longer stand are withdrawn one by one.",
    }));
  return [...reports, ...records, ...vanishedAddresses(data, earlier)];
}

function vanishedAddresses({ permalinks }: DataFolder, { files }: EarlierVersion): PlacedProblem[] {
  const earlierText = files.get("permalinks.txt");
  if (earlierText === undefined) return [];
  const text = openText(permalinks);
  // What keeps it from being read is told with the list itself, but for that it is not there at all.
  if ("problem" in text) return permalinks.state === "missing" ? [text.problem] : [];
  return findVanishedPermalinks(text.text, earlierText).map((address) =>
    fileProblem(permalinks.name, "published-addresses-stay", {
      ...fileStart,
      says: `The published address ${address} is gone from the list.`,
      mend: "Put the line back: the list only grows.",
    }),
  );
}
