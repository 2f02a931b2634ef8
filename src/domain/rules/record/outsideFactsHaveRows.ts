import { slotsOf } from "../../report/placedTexts.ts";
import type { Problem, Rule } from "../../report/problem.ts";
import type { Report } from "../../report/schema.ts";

/** A reason names the address of its fact; by that address it points to the row. */
export const outsideFactsHaveRows = {
  name: "outside-facts-have-rows",
  sentence:
    "Where a reading rests on a fact from outside the article, the record has a row of that fact, at the address that the reason names.",
  needs: ["record"],
  ofRecord({ rows }, report) {
    const addresses = rows.filter(({ withdrawn }) => !withdrawn).flatMap(({ url, archived }) => [url, archived ?? []]);
    const known = new Set(addresses.flat());
    return readings(report).flatMap(({ name, reason }): Problem[] => {
      const named = reason.match(/https?:\/\/[^\s)]+/g) ?? [];
      const missing = named.find((address) => !known.has(address));
      if (missing === undefined) return [];
      const says = `${name} rests on a fact at ${missing}, and no row of the record has that address.`;
      return [{ at: ["rows"], says, mend: "Add a row of that fact, or name the address of the row that it is." }];
    });
  },
} satisfies Rule;

/** Every reading of a report that gives a reason: what it is of, and why. */
function readings({ article, claims }: Report): { name: string; reason: string }[] {
  const { published } = article;
  const ofArticle =
    published.basis === "inferred" ? [{ name: "The date of the article", reason: published.reason }] : [];
  const ofClaims = claims.flatMap((claim) =>
    slotsOf(claim, []).flatMap(({ at, slot }) =>
      slot.basis === "inferred" ? [{ name: `“${at.join(".")}” of “${claim.id}”`, reason: slot.reason }] : [],
    ),
  );
  return [...ofArticle, ...ofClaims];
}
