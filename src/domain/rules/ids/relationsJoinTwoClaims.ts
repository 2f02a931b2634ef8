import type { Rule } from "../../report/problem.ts";

export const relationsJoinTwoClaims = {
  name: "relations-join-two-claims",
  sentence: "A relation joins two different claims.",
  needs: [],
  ofReport({ relations }) {
    return relations.flatMap(({ from, to }, index) =>
      from === to
        ? {
            at: ["relations", index, "to"],
            says: `This relation starts from “${from}” and leads to it.`,
            mend: "Name the other claim, or take the relation out.",
          }
        : [],
    );
  },
} satisfies Rule;
