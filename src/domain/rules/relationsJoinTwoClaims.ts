import type { Problem } from "../problem.ts";
import type { Report } from "../schema.ts";

/** A relation joins two claims, never one with itself. */
export function relationsJoinTwoClaims({ relations }: Report): Problem[] {
  return relations.flatMap(({ from, to }, index) =>
    from === to
      ? [
          {
            at: ["relations", index, "to"],
            says: `This relation starts from “${from}” and leads to it.`,
            mend: "Name the other claim, or take the relation out.",
          },
        ]
      : [],
  );
}
