import type { CompiledRecord } from "../domain/dossier/compileRecord.ts";
import type { ClaimSetting, Dossier } from "../domain/dossier/dossier.ts";
import type { CheckedRule, UnreadLanguage } from "../domain/report/problem.ts";
import type { Claim, ClaimId, Source } from "../domain/report/schema.ts";
import type { SiteHost } from "../domain/report/siteHost.ts";
import type { Answer } from "../words/answers.ts";
import type { DownloadableFile } from "../words/claimShare.ts";
import type { TableDescription } from "../words/phrasebook/downloads.ts";
import type { Phrase } from "../words/phrasebook/phrase.ts";

// What the data files of the site hold, one of these each: all that a page is handed.

/** A report’s head with what a list needs to name its outlet and its date; no claims, so no originals. */
export type ListedReport = ClaimSetting;

export type HomeData = {
  kind: "home";
  number: number;
  count: number;
  reports: ListedReport[];
  /** The one report of a collection of one, whose overview then stands on the first page in full. */
  only: Dossier | null;
};

type ReportData = {
  kind: "report";
  dossier: Dossier;
  /** What the home page is handed besides the report, where that stands on it in full; else null. */
  home: Omit<HomeData, "only"> | null;
};

type ListedSource = { source: Source; claims: number; reports: number };

export type SourcesData = { kind: "sources"; number: number; count: number; sources: ListedSource[] };

/** What one source is said to have said in one report, what answers it there, and what those say who speak for it. */
export type Appearance = {
  setting: ClaimSetting;
  claims: Claim[];
  /** By what they do to its claims, in words. */
  answers: { doing: Phrase; claims: Claim[] }[];
  members: Claim[];
  /** Those of which the id stands on this page already, for a claim of another report. */
  repeated?: ClaimId[];
  /** What its tolls may not be set beside, in words. */
  guards: Readonly<Record<ClaimId, string>>;
};

export type SourceData = {
  kind: "source";
  source: Source;
  /** The source that it belongs to or speaks for, and those that belong to it or speak for it. */
  partOf: Source | null;
  parts: Source[];
  number: number;
  count: number;
  /** How much it is said to have said, and who answered it. */
  answer: Answer;
  appearances: Appearance[];
};

/** What the checker found in a build: nothing to mend, or it would have stopped. */
export type CheckedBuild = {
  /** The rules that were run. */
  rules: CheckedRule[];
  /** Those that compare with an earlier version of the data, where this build had none. */
  notCompared: CheckedRule[];
  /** The languages that some of them could not read. */
  unread: UnreadLanguage[];
  reports: number;
  claims: number;
  quotations: number;
  relations: number;
  /** Who answers for the site. */
  host: SiteHost;
};

export type PageData = HomeData | ReportData | SourcesData | SourceData;

/** How long a file may take to come, in milliseconds: 20 kB come in a second over the slowest of lines. */
export const patience = 20_000;

/** In a browser, which version the data are of that came, by their file (publish/document/version). */
export const versions: Record<string, string> = {};

/** The files of a report as its page offers them, with what stands in each table, and how they are cited as a whole. */
export type OfferedFiles = {
  files: readonly DownloadableFile[];
  tables: readonly TableDescription[];
  citation: string;
  /** The SHA-256 of the article’s text, as the case file holds it. */
  textSum: string;
};

/** A record, and its files. */
export type OfferedRecord = { compiled: CompiledRecord; files: readonly DownloadableFile[] };
