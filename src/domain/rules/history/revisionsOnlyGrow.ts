import { isSameJson } from "../../report/json.ts";
import type { Problem, Rule } from "../../report/problem.ts";

export const revisionsOnlyGrow = {
  name: "revisions-only-grow",
  sentence: "The list of changes only grows.",
  needs: ["revisions"],
  comparesVersions: true,
  ofReport({ revisions }, { earlierReport }) {
    return judge(earlierReport?.revisions ?? [], revisions);
  },
  ofRecord({ revisions }, _report, { earlierRecord }) {
    return judge(earlierRecord?.revisions ?? [], revisions);
  },
} satisfies Rule;

function judge(earlierOnes: readonly unknown[], revisions: readonly unknown[]): Problem[] {
  const mend = "Put back the revision as it was published, and add new ones at the end.";
  return earlierOnes.flatMap((earlier, index): Problem | [] => {
    const current = revisions[index];
    if (current === undefined) {
      return { at: ["revisions"], says: `Revision ${index + 1} was published and is gone.`, mend };
    }
    if (isSameJson(earlier, current)) return [];
    return { at: ["revisions", index], says: `Revision ${index + 1} is not as it was published.`, mend };
  });
}
