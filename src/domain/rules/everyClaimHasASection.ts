import type { Problem } from "../problem.ts";
import type { Report } from "../schema.ts";

/** Every claim stands in at least one section, so that a reader of the report meets it. */
export function everyClaimHasASection({ claims, sections }: Report): Problem[] {
  const shown = new Set(sections.flatMap((section) => section.claims));
  return claims.flatMap(({ id }, index) =>
    shown.has(id)
      ? []
      : [
          {
            at: ["claims", index, "id"],
            says: `The claim “${id}” stands in no section.`,
            mend: "Add its id to “claims” of at least one section.",
          },
        ],
  );
}
