import { basename } from "node:path";
import { readEarlierReport, readEarlierSources } from "../../domain/report/earlierVersion.ts";
import type { DataPart, Problem, Rule, RuleContext } from "../../domain/report/problem.ts";
import type { Report } from "../../domain/report/schema.ts";
import { everyRule } from "../../domain/rules/everyRule.ts";
import { positionIn } from "../files/openJson.ts";
import type { PlacedProblem } from "../files/placedProblem.ts";
import type { EarlierVersion } from "./gitHistory.ts";
import type { Collection, ParsedFile } from "./openCollection.ts";

/** What was found in one file, and which rules could not be applied because of what is unreadable in it. */
export type JudgedFile = { file: string; isRead: boolean; problems: PlacedProblem[]; waiting: string[] };

/** Applies every rule to every file of a collection. */
export function judgeCollection(collection: Collection, earlier: EarlierVersion | null, today: string): JudgedFile[] {
  const { site, sources, reports } = collection;
  const { ofSources, ofReport } = createFileContexts(collection, earlier, today);
  return [
    // Of what the site says of itself there are only the rules on text that may hide anywhere.
    judgeFile(site, () => undefined, ofSources),
    judgeFile(sources, (rule) => rule.ofSources, ofSources),
    ...reports.map((report) => judgeFile(report, (rule) => rule.ofReport, ofReport(report))),
  ];
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

/** Prepares what the rules need to know beside each file of a collection. */
function createFileContexts({ sources, reports }: Collection, earlier: EarlierVersion | null, today: string) {
  const reading = sources.parsed?.reading;
  const reportFiles = filesById(reports);
  const areArticlesRead = reports.every(({ parsed }) => parsed && !parsed.reading.unread.has("paragraphs"));
  const ofSources: RuleContext = {
    sources: reading?.content ?? [],
    articles: reports.flatMap(({ parsed }) => (parsed ? [parsed.reading.content.article.paragraphs] : [])),
    unreadIds: reading?.unreadIds ?? new Set(),
    today,
    findReportElsewhere: () => undefined,
    earlierReport: null,
    earlierSources: readEarlierSources(parseEarlier(earlier, "sources.json")),
  };
  const ofReport = ({ file, parsed }: ParsedFile<Report>): RuleContext => {
    const path = `reports/${basename(file.path)}`;
    return {
      ...ofSources,
      unreadIds: new Set([...ofSources.unreadIds, ...(parsed?.reading.unreadIds ?? [])]),
      findReportElsewhere: (id) => reportFiles.get(id)?.find((other) => other !== file.name),
      earlierReport: earlier?.files.has(path) ? readEarlierReport(parseEarlier(earlier, path)) : null,
    };
  };
  const unless = (isRead: boolean, part: DataPart): ReadonlySet<DataPart> => new Set(isRead ? [] : [part]);
  const areSourcesRead = reading !== undefined && !reading.unread.has("sources");
  return {
    ofSources: { context: ofSources, unreadElsewhere: unless(areArticlesRead, "articles") },
    ofReport: (report: ParsedFile<Report>): FileContext => {
      return { context: ofReport(report), unreadElsewhere: unless(areSourcesRead, "sources") };
    },
  };
}

/** The files of the reports by the id that each names: two where one was copied. */
function filesById(reports: readonly ParsedFile<Report>[]): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const { file, parsed } of reports) {
    const id = parsed?.reading.content.id;
    if (id !== undefined) files.set(id, [...(files.get(id) ?? []), file.name]);
  }
  return files;
}

function parseEarlier(earlier: EarlierVersion | null, path: string): unknown {
  try {
    return JSON.parse(earlier?.files.get(path) ?? "null");
  } catch {
    // What was published broken promised nothing.
    return null;
  }
}
