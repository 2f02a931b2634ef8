import { join, relative } from "node:path";
import { findVanishedPermalinks } from "../domain/rules/permalinksNeverVanish.ts";
import type { CommittedFiles } from "./committedVersion.ts";
import { openText } from "./openFile.ts";
import { fileProblem, fileStart, type PlacedProblem } from "./placedProblem.ts";
import type { DataFolder } from "./readData.ts";

/** What was committed as a whole file or as a published address, and is gone. */
export function findVanished(folder: string, data: DataFolder, committed: CommittedFiles | null): PlacedProblem[] {
  if (committed === null) return [];
  const today = new Set(data.reports.map(({ path }) => relative(folder, path)));
  const reports = [...committed.keys()]
    .filter((path) => path.startsWith("reports/") && !today.has(path))
    .map((path) => ({
      file: relative(process.cwd(), join(folder, path)),
      rule: "ids-never-vanish",
      ...fileStart,
      says: "This report was committed and is gone.",
      mend: "Put it back; its addresses go on working. Claims that no longer stand are withdrawn one by one.",
    }));
  return [...reports, ...vanishedAddresses(data, committed)];
}

function vanishedAddresses({ permalinks }: DataFolder, committed: CommittedFiles): PlacedProblem[] {
  const earlier = committed.get("permalinks.txt");
  if (earlier === undefined) return [];
  const text = openText(permalinks);
  if ("problem" in text) return [text.problem];
  return findVanishedPermalinks(text.text, earlier).map((address) =>
    fileProblem(permalinks.name, "published-addresses-stay", {
      ...fileStart,
      says: `The published address ${address} is gone from the list.`,
      mend: "Put the line back: the list only grows.",
    }),
  );
}
