import { slotsOf } from "./placedTexts.ts";
import type { Report } from "./schema.ts";

/** Something that was read into an article: what it is, and why. */
export type Reading = { name: string; reason: string };

/** Every reading of a report that gives a reason. */
export function readingsIn({ article, claims }: Report): Reading[] {
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

/** The addresses of facts from outside on which a reading rests: its reason names them. */
export function addressesIn({ reason }: Reading): string[] {
  return reason.match(/https?:\/\/[^\s)]+/g) ?? [];
}
