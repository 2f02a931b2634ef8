import {
  changedFields,
  type EarlierEntry,
  type EarlierReport,
  type EarlierSources,
  ownParts,
} from "../../report/earlierVersion.ts";
import { isSameJson } from "../../report/json.ts";
import type { Problem, Rule } from "../../report/problem.ts";
import type { Report, Source } from "../../report/schema.ts";

type Entry = { id: string; aliases?: string[] };

export const changesAreRecorded = {
  name: "changes-are-recorded",
  sentence:
    "Whatever is changed in a report, in an entry of it or in a source that it names is told in its list of changes.",
  needs: ["revisions"],
  comparesVersions: true,
  ofReport(report, { earlierReport, sources, earlierSources }) {
    if (earlierReport === null) return [];
    const revised = new Set<string>(
      report.revisions.slice(earlierReport.revisions.length).map(({ subject }) => subject),
    );
    // What the format has gained since is filled for the first time under one revision of the report, which names it.
    const gained = report.revisions
      .slice(earlierReport.revisions.length)
      .flatMap(({ subject, changed }) => (subject === "report" ? changed.split(/[,\s]+/) : []));
    const ofReport = revised.has("report")
      ? []
      : [...judgeOwnParts(report, earlierReport), ...judgeSources(report, sources, earlierSources)];
    const ofEntries = (["claims", "relations", "omissions"] as const).flatMap((list) => {
      const isGained = (field: string) =>
        gained.includes(field) && earlierReport[list].every(({ fields }) => !Object.hasOwn(fields, field));
      return earlierReport[list].flatMap((earlier): Problem | [] => {
        const entries: Entry[] = report[list];
        const index = findIndex(entries, earlier);
        const current = entries[index];
        if (current === undefined) return [];
        const [changed] = changedFields(earlier, current).filter((field) => !isGained(field));
        if (changed === undefined || revised.has(current.id) || revised.has(earlier.id)) return [];
        return {
          at: [list, index, changed],
          says: `“${changed}” of “${current.id}” is not as it was published, and no new revision says so.`,
          mend: `Add a revision with the subject “${current.id}” at the end of “revisions”: the old value, the new one and why.`,
        };
      });
    });
    return [...ofReport, ...ofEntries];
  },
} satisfies Rule;

const mendByReport =
  "Add a revision with the subject “report” at the end of “revisions”: which part it is, the old value, the new one and why.";

/** Title, summary, sections, and all of the article: what a reader may have quoted is not changed in silence. */
function judgeOwnParts(report: Report, { own }: EarlierReport): Problem[] {
  const now = ownParts(report);
  const changed = [...new Set([...Object.keys(own), ...Object.keys(now)])].filter(
    (name) => !isSameJson(own[name], now[name]),
  );
  return changed.map((name) => ({
    at: name.split("."),
    says: `“${name}” is not as it was published, and no new revision says so.`,
    mend: mendByReport,
  }));
}

/** What is said of a source stands on the pages of each report that names it. */
function judgeSources(
  { article, claims }: Report,
  sources: readonly Source[],
  earlier: EarlierSources | null,
): Problem[] {
  const named = new Set<string>([
    article.outlet,
    ...claims.flatMap(({ claimant, chain }) => [claimant, ...chain.map(({ actor }) => actor)]),
  ]);
  return (earlier?.entries ?? []).flatMap((before): Problem[] => {
    const source = named.has(before.id) ? sources.find(({ id }) => id === before.id) : undefined;
    const [changed] = source ? changedFields(before, source) : [];
    if (changed === undefined) return [];
    const says = `“${changed}” of the source “${before.id}”, which this report names, is not as it was published, and no new revision says so.`;
    return [{ at: ["revisions"], says, mend: mendByReport }];
  });
}

function findIndex(entries: readonly Entry[], { id }: EarlierEntry): number {
  const same = entries.findIndex((entry) => entry.id === id);
  return same === -1 ? entries.findIndex((entry) => entry.aliases?.includes(id)) : same;
}
