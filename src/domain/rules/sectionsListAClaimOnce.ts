import type { Problem } from "../problem.ts";
import type { Report } from "../schema.ts";

/** A section lists no claim twice. */
export function sectionsListAClaimOnce({ sections }: Report): Problem[] {
  return sections.flatMap(({ slug, claims }, index) =>
    claims.flatMap((id, place) =>
      claims.indexOf(id) === place
        ? []
        : [
            {
              at: ["sections", index, "claims", place],
              says: `The section “${slug}” lists the claim “${id}” twice.`,
              mend: "Take one of them out.",
            },
          ],
    ),
  );
}
