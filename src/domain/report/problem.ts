import type { EarlierRecord, EarlierReport, EarlierSources } from "./earlierVersion.ts";
import type { ReportRecord } from "./recordSchema.ts";
import type { Report, ReportId, Source } from "./schema.ts";

/** The way from the top of a file to a value in it: names of fields, and places in lists counted from 0. */
export type DataPath = readonly (string | number)[];

/** What is wrong in one place of a file, and how to mend it, before it is known on which line that place stands. */
export type Problem = {
  at: DataPath;
  /** Whether the name of the field is at fault rather than its value. */
  onName?: true;
  says: string;
  mend: string;
};

/** The parts of the data that may be unreadable on their own, so that only the rules that need them have to wait. */
export type DataPart =
  | "paragraphs"
  | "leftAside"
  | "claims"
  | "relations"
  | "omissions"
  | "sections"
  | "revisions"
  /** The ids of all sources. */
  | "sources"
  /** Every id of the file is known, also those of entries that could not be read. */
  | "ids"
  /** The articles of all reports. */
  | "articles"
  /** A record as a whole, and the report that it stands beside. */
  | "record";

/** What a rule knows beside the file that it judges. */
export type RuleContext = {
  sources: readonly Source[];
  /** Ids of entries that could not be read: naming one of them is no second mistake. */
  unreadIds: ReadonlySet<string>;
  /** The last day that has begun anywhere on earth, YYYY-MM-DD. */
  today: string;
  /** The file of another report that has this id. */
  findReportElsewhere: (id: string) => string | undefined;
  /** The paragraphs of every article of the collection, the report's own included. */
  articles: readonly (readonly string[])[];
  /** The report as published before, or null where it was not or where there is no history to read. */
  earlierReport: EarlierReport | null;
  earlierSources: EarlierSources | null;
  earlierRecord: EarlierRecord | null;
};

/** One honesty rule: its name, the sentence that readers see on the site, what it needs to have been read, its judgement. */
export type Rule = {
  name: string;
  sentence: string;
  needs: readonly DataPart[];
  /** Whether it compares the data with an earlier version; where there is none it has judged nothing. */
  comparesVersions?: true;
  /** Whose words it must be able to read, and in which languages it can: in others it has judged nothing. */
  reads?: { of: "article" | "report"; isKnown: (lang: string) => boolean };
  ofReport?: (report: Report, context: RuleContext) => Problem[];
  ofSources?: (sources: readonly Source[], context: RuleContext) => Problem[];
  /** What stands outside the article, beside the report that it bears on. */
  ofRecord?: (record: ReportRecord, report: Report, context: RuleContext) => Problem[];
  /** For what may hide anywhere, known fields or not. */
  ofJson?: (json: unknown) => Problem[];
};

/** Rules that could not read a language of some reports, and which. */
export type UnreadLanguage = {
  of: "article" | "report";
  lang: string;
  /** How many there are, and the first of them. */
  count: number;
  reports: ReportId[];
  rules: CheckedRule[];
};

/** A rule as the site tells readers of it. */
export type CheckedRule = Pick<Rule, "name" | "sentence">;
