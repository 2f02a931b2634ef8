import { basename } from "node:path";
import { type EarlierReport, readEarlierReport, readEarlierSources } from "../../domain/report/earlierVersion.ts";
import type { Reading } from "../../domain/report/parseReport.ts";
import type { DataPart, Problem, RuleContext } from "../../domain/report/problem.ts";
import type { Report, SiteFile, Source } from "../../domain/report/schema.ts";
import { everyRule } from "../../domain/rules/everyRule.ts";
import { type JsonDocument, positionIn } from "../files/openJson.ts";
import type { PlacedProblem } from "../files/placedProblem.ts";
import type { CommittedFiles } from "./committedVersion.ts";
import type { Collection, ParsedFile } from "./openCollection.ts";

/** What the rules found in one file, and which of them could not be applied because of what is unreadable in it. */
export type Judgement = { problems: PlacedProblem[]; waiting: string[] };

type Subject<Content> = {
  file: string;
  document: JsonDocument;
  reading: Reading<Content>;
  context: RuleContext;
  /** What could not be read elsewhere and is needed here. */
  unreadElsewhere: ReadonlySet<DataPart>;
};

/** Applies every rule on reports to one of them. */
export function judgeReport(subject: Subject<Report>): Judgement {
  const { context } = subject;
  return judge(subject, ({ ofReport }) => ofReport && ((report) => ofReport(report, context)), subject.unreadElsewhere);
}

/** Applies every rule on sources to their file. */
export function judgeSources(subject: Subject<Source[]>): Judgement {
  const { context } = subject;
  return judge(
    subject,
    ({ ofSources }) => ofSources && ((sources) => ofSources(sources, context)),
    subject.unreadElsewhere,
  );
}

/** Applies to what the site says of itself the rules on text that may hide anywhere. */
export function judgeSite(subject: Omit<Subject<SiteFile>, "context" | "unreadElsewhere">): Judgement {
  return judge(subject, () => undefined);
}

type Check<Content> = (content: Content) => Problem[];

function judge<Content>(
  { file, document, reading }: Omit<Subject<Content>, "context" | "unreadElsewhere">,
  findCheck: (rule: (typeof everyRule)[number]) => Check<Content> | undefined,
  unreadElsewhere: ReadonlySet<DataPart> = new Set(),
): Judgement {
  const place = (rule: string, { at, onName, says, mend }: Problem): PlacedProblem => {
    return { file, rule, says, mend, ...positionIn(document, at, onName === true) };
  };
  const shape = reading.problems.map(({ isUnknownField, ...problem }) =>
    place(isUnknownField ? "no-unknown-fields" : "fields-fit-the-format", problem),
  );
  const waiting: string[] = [];
  const found = everyRule.flatMap((rule) => {
    const anywhere = rule.ofJson?.(document.value) ?? [];
    const check = findCheck(rule);
    const isReady = rule.needs.every((part) => !reading.unread.has(part) && !unreadElsewhere.has(part));
    if (check && !isReady) waiting.push(rule.name);
    const within = check && isReady ? check(reading.content) : [];
    return [
      ...anywhere.map((problem) => place(rule.name, problem)),
      ...within.map((problem) => place(rule.name, { ...problem, at: reading.toFilePath(problem.at) })),
    ];
  });
  return { problems: [...shape, ...found], waiting };
}

/** What the rules may know beside one file, and what of that could not be read. */
export type FileContext = { context: RuleContext; unreadElsewhere: ReadonlySet<DataPart> };

/** Prepares what the rules need to know beside each file of a collection. */
export function createFileContexts({ sources, reports }: Collection, committed: CommittedFiles | null) {
  const reading = sources.parsed?.reading;
  const entryFiles = groupFiles(reports, entryIds);
  const reportFiles = groupFiles(reports, ({ parsed }) => (parsed ? [parsed.reading.content.id] : []));
  const areArticlesRead = reports.every(({ parsed }) => parsed && !parsed.reading.unread.has("paragraphs"));
  const common = {
    sources: reading?.content ?? [],
    articles: reports.flatMap(({ parsed }) => (parsed ? [parsed.reading.content.article.paragraphs] : [])),
    earlierSources: committed && readEarlierSources(parseCommitted(committed, "sources.json")),
  };
  const unreadParts = (part: DataPart, isRead: boolean): ReadonlySet<DataPart> => new Set(isRead ? [] : [part]);

  return {
    forSources: (): FileContext => ({
      context: {
        ...common,
        unreadIds: reading?.unreadIds ?? new Set(),
        findEntryElsewhere: () => undefined,
        findReportElsewhere: () => undefined,
        earlierReport: null,
      },
      unreadElsewhere: unreadParts("articles", areArticlesRead),
    }),
    forReport: ({ file, parsed }: ParsedFile<Report>): FileContext => ({
      context: {
        ...common,
        unreadIds: new Set([...(reading?.unreadIds ?? []), ...(parsed?.reading.unreadIds ?? [])]),
        findEntryElsewhere: (id) => entryFiles.get(id)?.find((other) => other !== file.name),
        findReportElsewhere: (id) => reportFiles.get(id)?.find((other) => other !== file.name),
        earlierReport: findEarlierReport(committed, `reports/${basename(file.path)}`),
      },
      unreadElsewhere: unreadParts("sources", reading !== undefined && !reading.unread.has("sources")),
    }),
  };
}

function entryIds({ parsed }: ParsedFile<Report>): string[] {
  if (parsed === null) return [];
  const { claims, relations, omissions } = parsed.reading.content;
  const ids = [...relations, ...omissions].map((entry) => entry.id);
  return [...claims.flatMap(({ id, aliases }) => [id, ...aliases]), ...ids, ...parsed.reading.unreadIds];
}

function groupFiles(
  reports: readonly ParsedFile<Report>[],
  idsOf: (report: ParsedFile<Report>) => string[],
): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const report of reports) {
    for (const id of idsOf(report)) files.set(id, [...(files.get(id) ?? []), report.file.name]);
  }
  return files;
}

function findEarlierReport(committed: CommittedFiles | null, path: string): EarlierReport | null {
  return committed?.has(path) ? readEarlierReport(parseCommitted(committed, path)) : null;
}

function parseCommitted(committed: CommittedFiles, path: string): unknown {
  try {
    return JSON.parse(committed.get(path) ?? "null");
  } catch {
    // What was committed broken promised nothing.
    return null;
  }
}
