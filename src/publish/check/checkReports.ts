import { basename, resolve } from "node:path";
import type { CheckedRule, Rule } from "../../domain/report/problem.ts";
import type { Report, SiteFile, Source } from "../../domain/report/schema.ts";
import { everyRule, fileRules } from "../../domain/rules/everyRule.ts";
import { comparePlaces, fileProblem, fileStart, type PlacedProblem } from "../files/placedProblem.ts";
import { type DataFolder, type FoundFile, readData, readDataFile } from "../files/readData.ts";
import { judgeCollection } from "./applyRules.ts";
import { type EarlierVersion, readHistory } from "./gitHistory.ts";
import { openCollection, readWhole } from "./openCollection.ts";
import { judgePermalinks } from "./permalinks.ts";
import { findVanished } from "./vanished.ts";

export type CheckOptions = {
  /** The files whose problems are asked for; all where none is named. The others are read beside them. */
  files?: readonly string[];
  /** What was published before; read from git where it is not given. */
  earlier?: EarlierVersion | null;
  /** The last day that has begun, YYYY-MM-DD; by the clock where it is not given. */
  today?: string;
};

type CheckSummary = {
  /** Every rule that was applied, as the site tells them. */
  rules: CheckedRule[];
  /** The rules that compare versions, where there was no earlier one to compare with. */
  notCompared: CheckedRule[];
  /** Which earlier version that was: “3a4b7b4, the version last committed”; null where there was none. */
  comparedWith: string | null;
  reports: number;
  claims: number;
  quotations: number;
};

export type Check = {
  /** The reports and sources that could be read whole; fit to publish only where there are no problems. */
  reports: Report[];
  sources: Source[];
  /** What the site says of itself; null where that could not be read. */
  site: SiteFile | null;
  problems: PlacedProblem[];
  /** The rules that could not be applied to a file before its problems of form are mended. */
  waiting: { file: string; rules: string[] }[];
  summary: CheckSummary;
};

/** Judges a data folder by every rule, or only the files that are asked for, with the folder read beside them. */
export function checkReports(folder: string, options: CheckOptions = {}): Check {
  const asked = [...new Set((options.files ?? []).map((file) => resolve(file)))];
  const isAsked = (file: string) => asked.length === 0 || asked.includes(resolve(file));
  const { earlier, problems: unreadHistory } =
    options.earlier === undefined ? readHistory(folder) : { earlier: options.earlier, problems: [] };
  const data = withAskedFiles(readData(folder), asked.map(readDataFile));
  const collection = openCollection(data);

  const judged = judgeCollection(collection, earlier, options.today ?? lastDayBegun()).filter(
    ({ file, isRead }) => isAsked(file) || !isRead,
  );
  const others = [
    ...judgeFolder(data),
    ...judgePermalinks(data.permalinks),
    ...findVanished(folder, data, earlier),
  ].filter(({ file }) => isAsked(file));
  const { site, sources, reports } = collection;
  return {
    reports: reports.flatMap((report) => readWhole(report) ?? []),
    sources: readWhole(sources) ?? [],
    site: readWhole(site),
    problems: [...judged.flatMap(({ problems }) => problems), ...others, ...unreadHistory].sort(comparePlaces),
    waiting: judged.flatMap(({ file, waiting }) =>
      isAsked(file) && waiting.length > 0 ? [{ file, rules: waiting }] : [],
    ),
    summary: {
      ...sortRules(earlier !== null),
      comparedWith: earlier?.name ?? null,
      ...countWords(reports.flatMap((report) => (isAsked(report.file.path) ? (readWhole(report) ?? []) : []))),
    },
  };
}

/** A file that is asked for takes the place of the one of its name in the folder, or joins the others where there is none. */
function withAskedFiles(data: DataFolder, asked: readonly FoundFile[]): DataFolder {
  const nameOf = (file: FoundFile) => basename(file.path);
  const standIn = (of: FoundFile) => asked.find((file) => nameOf(file) === nameOf(of)) ?? of;
  const reports = asked.filter((file) => ![nameOf(data.sources), nameOf(data.site)].includes(nameOf(file)));
  const replaced = new Set(reports.map(nameOf));
  return {
    ...data,
    site: standIn(data.site),
    sources: standIn(data.sources),
    reports: [...data.reports.filter((file) => !replaced.has(nameOf(file))), ...reports],
  };
}

function judgeFolder({ reports, reportsFolder }: DataFolder): PlacedProblem[] {
  if (reports.length > 0) return [];
  const says = reportsFolder.state === "folder" ? "There is no report in this folder." : "There is no such folder.";
  const mend = "Put the reports there, one file each; and run the check from the folder that holds data/.";
  return [fileProblem(reportsFolder.name, "file-can-be-read", { ...fileStart, says, mend })];
}

function countWords(reports: readonly Report[]): Pick<CheckSummary, "reports" | "claims" | "quotations"> {
  const claims = reports.flatMap((report) => report.claims);
  const quotations = claims.flatMap((claim) => claim.quotes);
  return { reports: reports.length, claims: claims.length, quotations: quotations.length };
}

function sortRules(isCompared: boolean): Pick<CheckSummary, "rules" | "notCompared"> {
  const ofFiles = Object.entries(fileRules).map(([name, rule]) => ({ name, ...rule }));
  const every: Pick<Rule, "name" | "sentence" | "comparesVersions">[] = [...ofFiles, ...everyRule];
  const named = (isApplied: boolean) =>
    every
      .filter(({ comparesVersions = false }) => (isCompared || !comparesVersions) === isApplied)
      .map(({ name, sentence }) => ({ name, sentence }));
  return { rules: named(true), notCompared: named(false) };
}

// A day begins first where clocks are 14 hours ahead of Greenwich.
function lastDayBegun(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}
