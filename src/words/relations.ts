import type { Reply } from "../domain/compare/relation.ts";
import { claimIn, type Dossier } from "../domain/dossier/dossier.ts";
import type { ClaimId, Relation } from "../domain/report/schema.ts";
import { claimName, type PortableClaim, portableClaim, saidInBrief } from "./claims.ts";
import { formatFigureSentence } from "./figures.ts";
import {
  capitalise,
  cardWords,
  descriptionWords,
  drawnByWords,
  exchangeWords,
  labelled,
  leavingWords,
  noted,
  notVerified,
  quoted,
  relationKindWords,
  relationWords,
} from "./language.ts";
import { describeFitting, formatPhrase, type Phrase } from "./phrasebook/phrase.ts";
import { formatSlot, withPeriod } from "./scopes.ts";
import { articleName, titleOf } from "./titles.ts";

/** A relation in words that keep each claim's source, bound and period. */
export function relationName(relation: Relation, dossier: Dossier): string {
  const asOne = asOneCount(relation, dossier);
  if (asOne !== null) return asOne;
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

/**
 * Two bounds for one count are not said to clash: what may be the outlet's slip is told by its paragraphs, with their
 * figures and their period; null for any other relation.
 */
export function asOneCount({ kind, from, to }: Relation, dossier: Dossier): string | null {
  const [first, second] = [from, to].map((id) => claimIn(dossier, id));
  if (kind !== "contradicts" || first?.kind !== "toll" || second?.kind !== "toll") return null;
  const [one, other] = [first, second].map(({ quotes, figure }) =>
    relationWords.paragraphWith(String(quotes[0]?.paragraph ?? 1), formatFigureSentence(figure)),
  );
  const words = relationWords.asOneCount(capitalise(one ?? ""), other ?? "");
  return withPeriod(words, formatSlot(first.scope.period, dossier));
}

/** A relation in one line: “Airwars: at least 744 civilians killed, period: … contradicts Airwars: between 529 and …”. */
export function formatRelation(relation: Relation, dossier: Dossier): string {
  const asOne = asOneCount(relation, dossier);
  if (asOne !== null) return titleOf(relation, asOne);
  const { from, phrase, to } = describeRelation(relation, dossier);
  const [first, second] = [from, to].map(({ who, said }) => labelled(who, formatPhrase(said)));
  return titleOf(relation, `${first} ${phrase} ${second}`);
}

/** What a reply does to what it answers, in brackets with the reason where the link is the transcriber's: “[answering it]”. */
export function replyPhrase(
  { kind, drawnBy, explanation }: Pick<Reply, "kind" | "drawnBy" | "explanation">,
  lang: string,
): Phrase {
  const words = exchangeWords.doing[kind];
  return [drawnBy === "article" ? words : { supplied: words, lang: null, reason: explanation, reasonLang: lang }];
}

/** A relation as its page is described, as fully as is shown whole. */
export function relationDescription(relation: Relation, dossier: Dossier): string {
  const { kind, drawnBy, explanation } = relation;
  const { within } = drawnByWords[drawnBy];
  const reported = `${descriptionWords.relation(articleName(dossier))} ${notVerified}`;
  const told = `${formatRelation(relation, dossier)}. ${formatDrawnBy(relation)} ${reported}`;
  const brief = `${cardWords.related(relationKindWords[kind].from, within)}. ${reported}`;
  return describeFitting(`${told} ${explanation}`, told, brief);
}
