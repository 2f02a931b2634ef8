import { basename } from "node:path";
import { readEarlierRecord, readEarlierReport, readEarlierSources } from "../../domain/report/earlierVersion.ts";
import type { DataPart, Problem, Rule, RuleContext } from "../../domain/report/problem.ts";
import type { ReportRecord } from "../../domain/report/recordSchema.ts";
import type { Report, SiteFile, Source } from "../../domain/report/schema.ts";
import { everyRule } from "../../domain/rules/everyRule.ts";
import { positionIn } from "../files/openJson.ts";
import type { PlacedProblem } from "../files/placedProblem.ts";
import type { EarlierVersion } from "./gitHistory.ts";
import type { ParsedFile } from "./openData.ts";

/** What was found in one file, and which rules could not be applied because of what is unreadable in it. */
export type JudgedFile = { file: string; isRead: boolean; problems: PlacedProblem[]; waiting: string[] };

/** What every file of a collection is judged beside. */
export type Surroundings = {
  sources: ParsedFile<Source[]>;
  earlier: EarlierVersion | null;
  /** The files of the reports by the id that each names: two where one was copied. */
  filesById: ReadonlyMap<string, readonly string[]>;
  /** What the rules know beside every file. */
  shared: RuleContext;
};

/** Prepares what a collection’s files are judged beside. `today`: the last day that has begun, YYYY-MM-DD. */
export function surroundingsOf(
  { sources, earlier, filesById }: Omit<Surroundings, "shared">,
  today: string,
): Surroundings {
  const reading = sources.parsed?.reading;
  const shared: RuleContext = {
    sources: reading?.content ?? [],
    articles: [],
    unreadIds: reading?.unreadIds ?? new Set(),
    today,
    findReportElsewhere: () => undefined,
    earlierReport: null,
    earlierSources: readEarlierSources(parseEarlier(earlier, "sources.json")),
    earlierRecord: null,
  };
  return { sources, earlier, filesById, shared };
}

/** The articles of all reports, and whether each could be read whole. */
export type Articles = { paragraphs: readonly (readonly string[])[]; areRead: boolean };

/** Judges data/site.json: of what the site says of itself there are only the rules on text that may hide anywhere. */
export function judgeSite(site: ParsedFile<SiteFile>, { shared }: Surroundings): JudgedFile {
  return judgeFile(site, () => undefined, { context: shared, unreadElsewhere: new Set() });
}

/** Judges data/sources.json, which quotes the articles of all reports. */
export function judgeSources({ sources, shared }: Surroundings, { paragraphs, areRead }: Articles): JudgedFile {
  const context = { ...shared, articles: paragraphs };
  return judgeFile(sources, (rule) => rule.ofSources, {
    context,
    unreadElsewhere: unless(areRead, "articles"),
  });
}

/** Judges one report by every rule. */
export function judgeReport(report: ParsedFile<Report>, surroundings: Surroundings): JudgedFile {
  const { sources, earlier, filesById, shared } = surroundings;
  const { file, parsed } = report;
  const path = `reports/${basename(file.path)}`;
  const context: RuleContext = {
    ...shared,
    articles: parsed ? [parsed.reading.content.article.paragraphs] : [],
    unreadIds: new Set([...shared.unreadIds, ...(parsed?.reading.unreadIds ?? [])]),
    findReportElsewhere: (id) => filesById.get(id)?.find((other) => other !== file.name),
    earlierReport: earlier?.files.has(path) ? readEarlierReport(parseEarlier(earlier, path)) : null,
  };
  const areSourcesRead = sources.parsed !== null && !sources.parsed.reading.unread.has("sources");
  return judgeFile(report, (rule) => rule.ofReport, { context, unreadElsewhere: unless(areSourcesRead, "sources") });
}

/** Judges a record beside its report; null where that could not be read whole, so that its rules must wait. */
export function judgeRecord(
  record: ParsedFile<ReportRecord>,
  report: Report | null,
  { earlier, shared }: Surroundings,
): JudgedFile {
  const { file, parsed } = record;
  const path = `records/${basename(file.path)}`;
  const context: RuleContext = {
    ...shared,
    unreadIds: new Set([...shared.unreadIds, ...(parsed?.reading.unreadIds ?? [])]),
    earlierRecord: earlier?.files.has(path) ? readEarlierRecord(parseEarlier(earlier, path)) : null,
  };
  const findCheck = ({ ofRecord }: Rule): Check<ReportRecord> | undefined =>
    ofRecord && ((content) => (report ? ofRecord(content, report, context) : []));
  return judgeFile(record, findCheck, { context, unreadElsewhere: unless(report !== null, "record") });
}

function unless(isRead: boolean, part: DataPart): ReadonlySet<DataPart> {
  return new Set(isRead ? [] : [part]);
}

/** What the rules may know beside one file, and what of that could not be read. */
type FileContext = { context: RuleContext; unreadElsewhere: ReadonlySet<DataPart> };

type Check<Content> = (content: Content, context: RuleContext) => Problem[];

function judgeFile<Content>(
  { file: { name: file }, problems, parsed }: ParsedFile<Content>,
  findCheck: (rule: Rule) => Check<Content> | undefined,
  { context, unreadElsewhere }: FileContext,
): JudgedFile {
  if (parsed === null) return { file, isRead: false, problems, waiting: [] };
  const { document, reading } = parsed;
  const isReady = ({ needs }: Rule) => needs.every((part) => !reading.unread.has(part) && !unreadElsewhere.has(part));
  const place = (rule: string, { at, onName, says, mend }: Problem): PlacedProblem => {
    return { file, rule, says, mend, ...positionIn(document, at, onName === true) };
  };
  const shape = reading.problems.map(({ isUnknownField, ...problem }) =>
    place(isUnknownField ? "no-unknown-fields" : "fields-fit-the-format", problem),
  );
  const found = everyRule.flatMap((rule) => {
    const anywhere = rule.ofJson?.(document.value) ?? [];
    const within = isReady(rule) ? (findCheck(rule)?.(reading.content, context) ?? []) : [];
    const placed = within.map((problem) => ({ ...problem, at: reading.toFilePath(problem.at) }));
    return [...anywhere, ...placed].map((problem) => place(rule.name, problem));
  });
  const waiting = everyRule.filter((rule) => findCheck(rule) && !isReady(rule)).map(({ name }) => name);
  return { file, isRead: true, problems: [...problems, ...shape, ...found], waiting };
}

function parseEarlier(earlier: EarlierVersion | null, path: string): unknown {
  try {
    return JSON.parse(earlier?.files.get(path) ?? "null");
  } catch {
    // What was published broken promised nothing.
    return null;
  }
}
