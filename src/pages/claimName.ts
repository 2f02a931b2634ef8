import type { Dossier } from "../domain/dossier.ts";
import { claimIn } from "../domain/lookup.ts";
import { withoutFullStop } from "../domain/phrase.ts";
import { formatPortableLine, type PortableClaim, portableClaim } from "../domain/portableClaim.ts";
import { relationKindWords } from "../domain/relationKindWords.ts";
import type { Claim, ClaimId, Relation } from "../domain/schema.ts";

/** Who says what, a figure with its bound and its period: “Airwars: between 529 and 744 civilians killed (period: …)”. */
export function claimName(claim: PortableClaim): string {
  const words = claim.figure ? claim.figure.words : claim.statement;
  const isNumbered = /\p{Nd}/u.test(words);
  const covering = isNumbered ? `${withoutFullStop(words)} (period: ${claim.period.words})` : words;
  return `${claim.withdrawn ? "Withdrawn: " : ""}${claim.claimantWords}: ${covering}`;
}

/** A relation in words that keep each claim's source, bound and period. */
export function relationName(relation: Relation, dossier: Dossier): string {
  const nameOf = (id: ClaimId) => claimName(portableClaim(claimIn(dossier, id), dossier));
  return `“${nameOf(relation.from)}” ${relationKindWords[relation.kind].from} “${nameOf(relation.to)}”`;
}

// In letters: what is shown of a description is rarely more than twice as much.
const longestStatement = 200;

/** A claim as a page that is about it alone is described: with all that must travel with it. */
export function describeClaim({ claim, dossier }: { claim: Claim; dossier: Dossier }): string {
  return formatPortableLine(portableClaim(claim, dossier), longestStatement);
}
