import type { Problem, Rule } from "../report/problem.ts";
import type { Report } from "../report/schema.ts";

export const sectionsListAClaimOnce = {
  name: "sections-list-a-claim-once",
  sentence: "A section shows a claim once.",
  needs: [],
  ofReport({ sections }: Report): Problem[] {
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
