import { claimIn, type Dossier } from "../domain/dossier/dossier.ts";
import type { ClaimId, Relation } from "../domain/report/schema.ts";
import { claimName, type PortableClaim, portableClaim, saidInBrief } from "./claims.ts";
import { capitalise, drawnByWords, labelled, leavingWords, noted, quoted, relationKindWords } from "./language.ts";
import { formatPhrase, type Phrase } from "./phrase.ts";
import { titleOf } from "./titles.ts";

/** A relation in words that keep each claim's source, bound and period. */
export function relationName(relation: Relation, dossier: Dossier): string {
  const nameOf = (id: ClaimId) => quoted(claimName(portableClaim(claimIn(dossier, id), dossier)));
  return `${nameOf(relation.from)} ${relationKindWords[relation.kind].from} ${nameOf(relation.to)}`;
}

/** A relation in words: both ends and the verb between them, to be set apart or read as one line. */
export type RelationWords = { from: RelationEnd; phrase: string; to: RelationEnd };

/** One end of a relation: who says what, the transcriber's own words where there is no figure. */
export type RelationEnd = { who: string; said: Phrase };

/** A relation between two claims, not between those who made them: each figure with its source, bound and period. */
export function describeRelation(relation: Relation, dossier: Dossier): RelationWords {
  return {
    from: describeEnd(portableClaim(claimIn(dossier, relation.from), dossier)),
    phrase: relationKindWords[relation.kind].from,
    to: describeEnd(portableClaim(claimIn(dossier, relation.to), dossier)),
  };
}

function describeEnd(claim: PortableClaim): RelationEnd {
  const { claimant, withdrawn } = claim;
  const notes = withdrawn ? [leavingWords.isWithdrawn] : [];
  return { who: noted(claimant.name, ...notes), said: saidInBrief(claim) };
}

/** Who draws a relation, as a sentence. */
export function formatDrawnBy({ drawnBy }: Pick<Relation, "drawnBy">): string {
  return `${capitalise(drawnByWords[drawnBy].within)}.`;
}

/** A relation in one line: “Airwars: at least 744 civilians killed, period: … contradicts Airwars: between 529 and …”. */
export function formatRelation(relation: Relation, dossier: Dossier): string {
  const { from, phrase, to } = describeRelation(relation, dossier);
  const [first, second] = [from, to].map(({ who, said }) => labelled(who, formatPhrase(said)));
  return titleOf(relation, `${first} ${phrase} ${second}`);
}
