import { changedFields } from "../../report/earlierVersion.ts";
import type { Problem, Rule } from "../../report/problem.ts";

/** What of a record has ids of its own, and what a problem calls one of each. */
const lists = { rows: "row", series: "series", publishers: "publisher", threads: "thread" } as const;

export const recordEntriesNeverVanish = {
  name: "record-entries-never-vanish",
  sentence:
    "Nothing that a record published vanishes, and whatever is changed in it is told in the record’s own list of changes.",
  needs: ["record"],
  comparesVersions: true,
  ofRecord(record, _report, { earlierRecord }) {
    if (earlierRecord === null) return [];
    const revisions = record.revisions.slice(earlierRecord.revisions.length);
    const revised = new Set<string>(revisions.map(({ subject }) => subject));
    // What is changed alike in many entries is told in one revision of the record, which names the fields.
    const named = revisions.flatMap(({ subject, changed }) => (subject === "record" ? changed.split(/[,\s]+/) : []));
    return (["rows", "series", "publishers", "threads"] as const).flatMap((list) => {
      const entries: readonly { id: string }[] = record[list];
      return earlierRecord[list].flatMap((earlier): Problem[] => {
        const index = entries.findIndex(({ id }) => id === earlier.id);
        const entry = entries[index];
        if (entry === undefined) {
          const mend =
            list === "rows" ? "Put it back, with “withdrawn” and why; its address goes on working." : "Put it back.";
          return [{ at: [list], says: `The ${lists[list]} “${earlier.id}” was published and is gone.`, mend }];
        }
        const [changed] = changedFields(earlier, entry).filter((field) => !named.includes(field));
        if (changed === undefined || revised.has(entry.id)) return [];
        const says = `“${changed}” of “${entry.id}” is not as it was published, and no new revision says so.`;
        const mend = `Add a revision with the subject “${entry.id}” at the end of “revisions”: the old value, the new one and why.`;
        return [{ at: [list, index], says, mend }];
      });
    });
  },
} satisfies Rule;
