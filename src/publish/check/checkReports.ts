import { basename, relative, resolve } from "node:path";
import type { CheckedRule, Rule, UnreadLanguage } from "../../domain/report/problem.ts";
import type { ReportRecord } from "../../domain/report/recordSchema.ts";
import type { Report, SiteFile, Source } from "../../domain/report/schema.ts";
import { everyRule, fileRules } from "../../domain/rules/everyRule.ts";
import { comparePlaces, fileProblem, fileStart, type PlacedProblem } from "../files/placedProblem.ts";
import { type DataFolder, type FoundFile, isRecord, readData, readDataFile } from "../files/readData.ts";
import { type JudgedFile, judgeRecord, judgeReport, judgeSite, judgeSources, surroundingsOf } from "./applyRules.ts";
import { type EarlierVersion, readHistory } from "./gitHistory.ts";
import { glanceAtId, openRecord, openReport, openSite, openSources, readWhole } from "./openData.ts";
import { judgePermalinks } from "./permalinks.ts";
import { addLanguages, type LanguagesSeen, unreadLanguages } from "./unreadLanguages.ts";
import { findVanished } from "./vanished.ts";

export type CheckOptions = {
  /** The files whose problems are asked for; all where none is named. The others are read beside them. */
  files?: readonly string[];
  /** What was published before; read from git where it is not given. */
  earlier?: EarlierVersion | null;
  /** The last day that has begun, YYYY-MM-DD; by the clock where it is not given. */
  today?: string;
  /** Is shown each report that could be read whole, and the sources; fit to publish only where there are no problems in the end. */
  visit?: (visited: Visited) => void;
};

/** A report that could be read whole, the record that stands beside it, if there is one, and all sources. */
export type Visited = {
  report: Report;
  file: FoundFile;
  sources: readonly Source[];
  record: { content: ReportRecord; file: FoundFile } | null;
};

type CheckSummary = {
  /** Every rule that was applied, as the site tells them. */
  rules: CheckedRule[];
  /** The rules that compare versions, where there was no earlier one to compare with. */
  notCompared: CheckedRule[];
  /** The languages that some rules could not read. */
  unread: UnreadLanguage[];
  /** Which earlier version that was: “3a4b7b4, the version last committed”; null where there was none. */
  comparedWith: string | null;
  reports: number;
  claims: number;
  quotations: number;
  relations: number;
};

export type Check = {
  /** The sources, where they could be read whole; fit to publish only where there are no problems. */
  sources: Source[];
  /** What the site says of itself; null where that could not be read. */
  site: SiteFile | null;
  problems: PlacedProblem[];
  /** The rules that could not be applied to a file before its problems of form are mended. */
  waiting: { file: string; rules: string[] }[];
  summary: CheckSummary;
};

/**
 * Judges a data folder by every rule, or only the files that are asked for, with the folder read beside them. Reports are read
 * one after another, so that many cost no more memory than one.
 */
export function checkReports(folder: string, options: CheckOptions = {}): Check {
  const { earlier, problems: unreadHistory } =
    options.earlier === undefined ? readHistory(folder) : { earlier: options.earlier, problems: [] };
  const named = [...new Set((options.files ?? []).map((file) => resolve(file)))];
  const data = withAskedFiles(readData(folder), named);
  // Whoever asks for a report asks for what stands beside it.
  const asked = [...named, ...named.flatMap((file) => recordOf(file, data) ?? [])].map((file) => resolve(file));
  const isAsked = (file: string) => asked.length === 0 || asked.includes(resolve(file));
  const [site, sources] = [openSite(data.site), openSources(data.sources)];
  const found = glanceAtReports(data.reports);
  const beside = { sources, earlier, filesById: found.filesById };
  const surroundings = surroundingsOf(beside, options.today ?? lastDayBegun());

  const articles: string[][] = [];
  let areRead = true;
  const languages: LanguagesSeen = new Map();
  const counts = { reports: 0, claims: 0, quotations: 0, relations: 0 };
  // The others are read only for what quotes the articles of all, unless even a glance finds them wanting.
  const isNeeded = (path: string) =>
    isAsked(path) || isAsked(recordOf(path, data) ?? path) || isAsked(data.sources.path) || !found.readable.has(path);
  const judgedReports = data.reports.filter(isNeeded).flatMap((path): JudgedFile[] => {
    const opened = openReport(readDataFile(path));
    const { parsed } = opened;
    areRead &&= parsed !== null && !parsed.reading.unread.has("paragraphs");
    if (parsed) articles.push(parsed.reading.content.article.paragraphs);
    const report = readWhole(opened);
    const recordPath = recordOf(path, data);
    const record = recordPath === undefined ? null : openRecord(readDataFile(recordPath));
    const judgedRecord = record ? [judgeRecord(record, report, surroundings)] : [];
    if (!isAsked(path)) {
      return [
        { file: opened.file.name, isRead: parsed !== null, problems: opened.problems, waiting: [] },
        ...judgedRecord,
      ];
    }
    if (report) {
      addCounts(counts, report);
      addLanguages(languages, report);
      const content = record && readWhole(record);
      options.visit?.({
        ...{ report, file: opened.file, sources: sources.parsed?.reading.content ?? [] },
        record: record && content ? { content, file: record.file } : null,
      });
    }
    return [judgeReport(opened, surroundings), ...judgedRecord];
  });
  const judged = [
    judgeSite(site, surroundings),
    judgeSources(surroundings, { paragraphs: articles, areRead }),
    ...judgedReports,
  ].filter(({ file, isRead }) => isAsked(file) || !isRead);
  const others = [
    ...judgeFolder(data),
    ...findStrayRecords(data),
    ...judgePermalinks(data.permalinks),
    ...findVanished(folder, data, earlier),
  ].filter(({ file }) => isAsked(file));
  return {
    sources: readWhole(sources) ?? [],
    site: readWhole(site),
    problems: [...judged.flatMap(({ problems }) => problems), ...others, ...unreadHistory].sort(comparePlaces),
    waiting: judged.flatMap(({ file, waiting }) =>
      isAsked(file) && waiting.length > 0 ? [{ file, rules: waiting }] : [],
    ),
    summary: {
      ...sortRules(earlier !== null),
      unread: unreadLanguages(languages),
      comparedWith: earlier?.name ?? null,
      ...counts,
    },
  };
}

/** A file that is asked for takes the place of the one of its name in the folder, or joins the others where there is none. */
function withAskedFiles(data: DataFolder, asked: readonly string[]): DataFolder {
  const standIn = (of: FoundFile) => {
    const path = asked.find((path) => basename(path) === basename(of.path));
    return path === undefined ? of : readDataFile(path);
  };
  const lists = [data.sources, data.site].map(({ path }) => basename(path));
  const records = asked.filter(isRecord);
  const reports = asked.filter((path) => !lists.includes(basename(path)) && !records.includes(path));
  const replaced = new Set(reports.map((path) => basename(path)));
  return {
    ...data,
    site: standIn(data.site),
    sources: standIn(data.sources),
    reports: [...data.reports.filter((path) => !replaced.has(basename(path))), ...reports],
    records: [...data.records.filter((path) => !records.some((one) => basename(one) === basename(path))), ...records],
  };
}

/** What can be told of many reports at once: which id each gives itself, and of which not even that can be read. */
function glanceAtReports(reports: readonly string[]) {
  const filesById = new Map<string, string[]>();
  const readable = new Set<string>();
  for (const path of reports) {
    const file = readDataFile(path);
    const id = glanceAtId(file);
    if (id === undefined) continue;
    readable.add(path);
    filesById.set(id, [...(filesById.get(id) ?? []), file.name]);
  }
  return { filesById, readable };
}

function judgeFolder({ reports, reportsFolder, strays }: DataFolder): PlacedProblem[] {
  const passedOver = strays.map((path) =>
    fileProblem(relative(process.cwd(), path), "file-can-be-read", {
      ...fileStart,
      says: "Nobody reads this: only files called <id>.json, right in this folder, are reports or records.",
      mend: "Call it <id>.json and put it right into the folder; or keep it elsewhere.",
    }),
  );
  if (reports.length > 0) return passedOver;
  const says = reportsFolder.state === "folder" ? "There is no report in this folder." : "There is no such folder.";
  const mend = "Put the reports there, one file each; and run the check from the folder that holds data/.";
  return [...passedOver, fileProblem(reportsFolder.name, "file-can-be-read", { ...fileStart, says, mend })];
}

/** The record that stands beside a report, by its file’s name. */
function recordOf(report: string, { records }: DataFolder): string | undefined {
  return records.find((record) => basename(record) === basename(report));
}

function findStrayRecords({ records, reports }: DataFolder): PlacedProblem[] {
  const names = new Set(reports.map((path) => basename(path)));
  return records
    .filter((path) => !names.has(basename(path)))
    .map((path) =>
      fileProblem(readDataFile(path).name, "file-is-named-after-its-id", {
        ...fileStart,
        says: `There is no report reports/${basename(path)} beside which it could stand.`,
        mend: "Call the record as its report is called; or take it out, if it was never published.",
      }),
    );
}

type Counts = Pick<CheckSummary, "reports" | "claims" | "quotations" | "relations">;

function addCounts(counts: Counts, { claims, relations }: Report): void {
  counts.reports += 1;
  counts.claims += claims.length;
  counts.quotations += claims.reduce((sum, { quotes }) => sum + quotes.length, 0);
  counts.relations += relations.length;
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
