import type { Problem, Rule } from "../report/problem.ts";
import type { Report } from "../report/schema.ts";

export const everyClaimHasASection = {
  name: "every-claim-has-a-section",
  sentence: "Every claim stands in at least one section of its report.",
  needs: ["sections"],
  ofReport({ claims, sections }: Report): Problem[] {
    const shown = new Set(sections.flatMap((section) => section.claims));
    return claims.flatMap(({ id }, index) =>
      shown.has(id)
        ? []
        : {
            at: ["claims", index, "id"],
            says: `The claim “${id}” stands in no section.`,
            mend: "Add its id to “claims” of at least one section.",
          },
    );
  },
} satisfies Rule;
