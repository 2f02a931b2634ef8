import { compareTolls } from "../domain/compare/compareTolls.ts";
import { comparedTolls, relationsOf, relationTraits } from "../domain/compare/relation.ts";
import { scopeFields } from "../domain/compare/slots.ts";
import { claimIn, type Dossier, sourceIn } from "../domain/dossier/dossier.ts";
import type { Claim, Relation, ScopeSlot } from "../domain/report/schema.ts";
import { formatDay } from "./dates.ts";
import { formatList } from "./english.ts";
import { formatBoundConflict, formatFigureSentence } from "./figures.ts";
import { portableSlot } from "./portableSlot.ts";
import { relationKindWords } from "./relationKinds.ts";
import { describeComparison, slotWords } from "./scopes.ts";

/**
 * Everything that a claim must not be quoted without, each a whole sentence; what the code computed comes with it. The most
 * telling stand first, since some places have room for a few.
 */
export function caveatsOf(claim: Claim, dossier: Dossier): string[] {
  return [
    ...withdrawal(claim),
    ...contradictions(claim, dossier),
    ...comparability(claim, dossier),
    ...standing(claim, dossier),
    ...inferences(claim),
    ...silences(claim),
    ...relations(claim, dossier),
    ...omissions(claim, dossier),
  ].map(asSentence);
}

/** The one caveat for places that have room for one: that the figure is contradicted, disputed or replaced; else null. */
export function findContest(claim: Claim, dossier: Dossier): string | null {
  if (contradictions(claim, dossier).length > 0) return contradicted;
  const against = relationsOf(claim.id, dossier.report).find(
    ({ relation, direction }) =>
      direction === "to" && !relation.withdrawn && relationTraits[relation.kind].contests !== null,
  );
  if (!against) return null;
  const who = sourceIn(dossier, claimIn(dossier, against.other).claimant).name;
  return `${subjectOf(against.relation)} ${relationKindWords[against.relation.kind].to} a claim of ${who}.`;
}

const contradicted = "The article contradicts itself on this figure.";

function withdrawal({ withdrawn }: Claim): string[] {
  return withdrawn ? [`Withdrawn on ${formatDay(withdrawn.date)}: ${withdrawn.why}`] : [];
}

function standing(claim: Claim, dossier: Dossier): string[] {
  const { name, role } = sourceIn(dossier, claim.claimant);
  const party = role === "party-to-the-conflict" ? [`${name} is a party to the conflict.`] : [];
  return claim.claimantInferred ? [...party, `Who says it is inferred: ${claim.claimantInferred}`] : party;
}

function inferences(claim: Claim): string[] {
  return scopeFields.flatMap((field) => {
    const slot = claim.scope[field];
    return slot?.basis === "inferred" ? [`${slotWords[field].label} inferred: ${slot.reason}`] : [];
  });
}

/** Only a figure is read as if it covered something: what it leaves open is said slot by slot. */
function silences(claim: Claim): string[] {
  const fields = scopeFields.map((field) => ({ field, slot: claim.scope[field] }));
  const undelimited = fields.flatMap(({ field, slot }) =>
    isUndelimited(slot)
      ? [`${slotWords[field].label}: the article writes “${slot.asWritten}” and does not say what that takes in.`]
      : [],
  );
  if (claim.kind !== "toll" && claim.kind !== "change") return undelimited;
  const silent = fields.filter(({ slot }) => slot === undefined || (slot.value === null && slot.asWritten === null));
  const names = silent.map(({ field }) => slotWords[field].label.toLowerCase());
  return silent.length === 0 ? undelimited : [...undelimited, `Not stated in the article: ${formatList(names)}.`];
}

function isUndelimited(slot: ScopeSlot | undefined): slot is ScopeSlot & { asWritten: string } {
  return slot?.value === null && slot.asWritten !== null;
}

function contradictions(claim: Claim, { findings }: Dossier): string[] {
  return findings.contradictions
    .filter(({ claims }) => claims.includes(claim.id))
    .map(({ conflict }) => `${contradicted} ${formatBoundConflict(conflict)}`);
}

/** What sets figures against each other says whether they may be. */
function comparability(claim: Claim, dossier: Dossier): string[] {
  const tolls = comparedTolls(claim, dossier.report);
  if (tolls.length < 2) return [];
  const { headline, reasons } = describeComparison(compareTolls(tolls, dossier));
  return [`May the figures that it sets against each other be compared? ${headline} ${reasons}`];
}

function relations(claim: Claim, dossier: Dossier): string[] {
  return relationsOf(claim.id, dossier.report)
    .filter(({ relation }) => !relation.withdrawn && relationTraits[relation.kind].isTelling)
    .map(({ relation, direction, other }) => {
      const told = claimIn(dossier, other);
      const who = sourceIn(dossier, told.claimant).name;
      return `${subjectOf(relation)} ${relationKindWords[relation.kind][direction]} another: ${who}: ${claimWords(told, dossier)}`;
    });
}

/** What the transcriber observed is not passed off as the article’s. */
function subjectOf({ drawnBy }: Relation): string {
  return drawnBy === "viewer" ? "As the transcriber reads it, this claim" : "This claim";
}

/** The other claim in words that keep its own bound and period: its statement may leave them to its scope. */
function claimWords(claim: Claim, dossier: Dossier): string {
  const { words } = portableSlot(claim.scope.period, dossier);
  if (claim.kind === "toll") return `${formatFigureSentence(claim.figure)}, period: ${words}`;
  return /\p{Nd}/u.test(claim.statement) ? `${claim.statement} Period: ${words}` : claim.statement;
}

function omissions(claim: Claim, { report }: Dossier): string[] {
  return report.omissions
    .filter(({ about, withdrawn }) => "claim" in about && about.claim === claim.id && !withdrawn)
    .map(({ text }) => text);
}

function asSentence(words: string): string {
  return /[.!?…”"]$/u.test(words) ? words : `${words}.`;
}
