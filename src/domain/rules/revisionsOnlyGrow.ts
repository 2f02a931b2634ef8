import { isSameJson } from "../json.ts";
import type { Problem, Setting } from "../problem.ts";
import type { Report } from "../schema.ts";

/** The list of revisions only grows: what was committed in it stays as it stands. */
export function revisionsOnlyGrow({ revisions }: Report, { earlierReport }: Setting): Problem[] {
  const mend = "Put back the revision as it was last committed, and add new ones at the end.";
  return (earlierReport?.revisions ?? []).flatMap((earlier, index): Problem[] => {
    const current = revisions[index];
    if (current === undefined) {
      return [{ at: ["revisions"], says: `Revision ${index + 1} was committed and is gone.`, mend }];
    }
    if (isSameJson(earlier, current)) return [];
    return [{ at: ["revisions", index], says: `Revision ${index + 1} is not as it was committed.`, mend }];
  });
}
