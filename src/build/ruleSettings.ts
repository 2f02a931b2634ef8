import { basename } from "node:path";
import { type EarlierReport, readEarlierReport, readEarlierSources } from "../domain/earlierVersion.ts";
import type { Part, Setting } from "../domain/problem.ts";
import type { Report } from "../domain/schema.ts";
import type { CommittedFiles } from "./committedVersion.ts";
import type { Collection, ParsedFile } from "./openCollection.ts";

/** What the rules may know beside one file, and what of that could not be read. */
export type RuleSetting = { setting: Setting; unreadElsewhere: ReadonlySet<Part> };

/** Prepares what the rules need to know beside each file of a collection. */
export function createRuleSettings({ sources, reports }: Collection, committed: CommittedFiles | null) {
  const reading = sources.parsed?.reading;
  const entryFiles = groupFiles(reports, entryIds);
  const reportFiles = groupFiles(reports, ({ parsed }) => (parsed ? [parsed.reading.content.id] : []));
  const areArticlesRead = reports.every(({ parsed }) => parsed && !parsed.reading.unread.has("paragraphs"));
  const common = {
    sources: reading?.content ?? [],
    articles: reports.flatMap(({ parsed }) => (parsed ? [parsed.reading.content.article.paragraphs] : [])),
    earlierSources: committed && readEarlierSources(parseCommitted(committed, "sources.json")),
  };
  const unreadParts = (part: Part, isRead: boolean): ReadonlySet<Part> => new Set(isRead ? [] : [part]);

  return {
    forSources: (): RuleSetting => ({
      setting: {
        ...common,
        unreadIds: reading?.unreadIds ?? new Set(),
        findEntryElsewhere: () => undefined,
        findReportElsewhere: () => undefined,
        earlierReport: null,
      },
      unreadElsewhere: unreadParts("articles", areArticlesRead),
    }),
    forReport: ({ file, parsed }: ParsedFile<Report>): RuleSetting => ({
      setting: {
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
