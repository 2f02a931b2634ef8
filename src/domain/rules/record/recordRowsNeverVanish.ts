import { isSameJson } from "../../report/json.ts";
import type { Problem, Rule } from "../../report/problem.ts";

export const recordRowsNeverVanish = {
  name: "record-rows-never-vanish",
  sentence:
    "No row that was published outside the article’s pages vanishes, and whatever is changed in one is told in the record’s list of changes.",
  needs: ["record"],
  comparesVersions: true,
  ofRecord({ rows, revisions }, _report, { earlierRecord }) {
    if (earlierRecord === null) return [];
    const revised = new Set<string>(revisions.slice(earlierRecord.revisions.length).map(({ subject }) => subject));
    return earlierRecord.rows.flatMap(({ id, fields }): Problem[] => {
      const index = rows.findIndex((row) => row.id === id);
      const row = rows[index];
      if (row === undefined) {
        const mend = "Put it back, with “withdrawn” and why; its address goes on working.";
        return [{ at: ["rows"], says: `The row “${id}” was published and is gone.`, mend }];
      }
      if (isSameJson(fields, row) || revised.has(id)) return [];
      const mend = `Add a revision with the subject “${id}” at the end of “revisions”: the old value, the new one and why.`;
      return [{ at: ["rows", index], says: `“${id}” is not as it was published, and no new revision says so.`, mend }];
    });
  },
} satisfies Rule;
