import { withoutFullStop } from "../domain/article/sentences.ts";
import { claimIn, type Dossier } from "../domain/dossier/dossier.ts";
import type { ClaimId, Relation } from "../domain/report/schema.ts";
import { claimName, type PortableClaim, portableClaim } from "./claims.ts";
import { relationKindWords } from "./relationKinds.ts";

/** A relation in words that keep each claim's source, bound and period. */
export function relationName(relation: Relation, dossier: Dossier): string {
  const nameOf = (id: ClaimId) => claimName(portableClaim(claimIn(dossier, id), dossier));
  return `“${nameOf(relation.from)}” ${relationKindWords[relation.kind].from} “${nameOf(relation.to)}”`;
}

/** A relation in words: both ends and the verb between them, to be set apart or read as one line. */
export type RelationWords = { from: RelationEnd; phrase: string; to: RelationEnd };

/** One end of a relation. `lang` is the language of `words`, which are the transcriber's own where there is no figure. */
export type RelationEnd = { who: string; words: string; lang: string };

/** A relation between two claims, not between those who made them: each figure with its source, bound and period. */
export function describeRelation(relation: Relation, dossier: Dossier): RelationWords {
  return {
    from: describeEnd(portableClaim(claimIn(dossier, relation.from), dossier)),
    phrase: relationKindWords[relation.kind].from,
    to: describeEnd(portableClaim(claimIn(dossier, relation.to), dossier)),
  };
}

function describeEnd({ claimant, figure, period, statement, lang, withdrawn }: PortableClaim): RelationEnd {
  const who = `${claimant.name}${withdrawn ? " (withdrawn)" : ""}`;
  if (figure) return { who, words: `${figure.words}, period: ${period.words}`, lang: "en" };
  return { who, words: withoutFullStop(statement), lang };
}

/** Who draws a relation, as a sentence. */
export function formatDrawnBy({ drawnBy }: Pick<Relation, "drawnBy">): string {
  return drawnBy === "article" ? "The article draws this." : "Observed by the transcriber.";
}

/** A relation in one line: “Airwars: at least 744 civilians killed, period: … contradicts Airwars: between 529 and …”. */
export function formatRelation(relation: Relation, dossier: Dossier): string {
  const { from, phrase, to } = describeRelation(relation, dossier);
  const withdrawn = relation.withdrawn ? "Withdrawn: " : "";
  return `${withdrawn}${from.who}: ${from.words} ${phrase} ${to.who}: ${to.words}`;
}
