import { changedFields, type EarlierEntry } from "../../report/earlierVersion.ts";
import type { Problem, Rule } from "../../report/problem.ts";

type Entry = { id: string; aliases?: string[] };

export const changesAreRecorded = {
  name: "changes-are-recorded",
  sentence: "Whatever is changed in a claim, a relation or an omission is told in the list of changes.",
  needs: ["revisions"],
  comparesVersions: true,
  ofReport(report, { earlierReport }) {
    if (earlierReport === null) return [];
    const revised = new Set<string>(
      report.revisions.slice(earlierReport.revisions.length).map(({ subject }) => subject),
    );
    // What the format has gained since is filled for the first time under one revision of the report, which names it.
    const gained = report.revisions
      .slice(earlierReport.revisions.length)
      .flatMap(({ subject, changed }) => (subject === "report" ? changed.split(/[,\s]+/) : []));
    return (["claims", "relations", "omissions"] as const).flatMap((list) => {
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
  },
} satisfies Rule;

function findIndex(entries: readonly Entry[], { id }: EarlierEntry): number {
  const same = entries.findIndex((entry) => entry.id === id);
  return same === -1 ? entries.findIndex((entry) => entry.aliases?.includes(id)) : same;
}
