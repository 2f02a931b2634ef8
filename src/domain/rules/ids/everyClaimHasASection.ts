import type { Rule } from "../../report/problem.ts";

export const everyClaimHasASection = {
  name: "every-claim-has-a-section",
  sentence: "Every claim stands in at least one section of its report.",
  needs: ["sections"],
  ofReport({ claims, sections }) {
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
