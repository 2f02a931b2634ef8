import type { Rule } from "../../report/problem.ts";

export const sectionsListAClaimOnce = {
  name: "sections-list-a-claim-once",
  sentence: "A section shows a claim once.",
  needs: [],
  ofReport({ sections }) {
    return sections.flatMap(({ slug, claims }, index) =>
      claims.flatMap((id, place) =>
        claims.indexOf(id) === place
          ? []
          : {
              at: ["sections", index, "claims", place],
              says: `The section “${slug}” lists the claim “${id}” twice.`,
              mend: "Take one of them out.",
            },
      ),
    );
  },
} satisfies Rule;
