import { comparedTolls, compareTolls } from "../domain/compare/compareTolls.ts";
import { holdsFigure } from "../domain/compare/figure.ts";
import { relationsOf, relationTraits } from "../domain/compare/relation.ts";
import { scopeFields } from "../domain/compare/slots.ts";
import { claimIn, type Dossier, sourceIn } from "../domain/dossier/dossier.ts";
import type { Claim, Scope } from "../domain/report/schema.ts";
import { formatBoundConflict } from "./figures.ts";
import { caveatWords, labelled, quoted, relationKindWords, slotWords } from "./language.ts";
import { withFullStop } from "./phrase.ts";
import { describeComparison, slotLabel } from "./scopes.ts";
import { claimInBrief, formatWithdrawn } from "./titles.ts";

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
  ].map(withFullStop);
}

/** The one caveat for places that have room for one: that the figure is contradicted, disputed or replaced; else null. */
export function findContest(claim: Claim, dossier: Dossier): string | null {
  if (contradictions(claim, dossier).length > 0) return caveatWords.contradicted;
  const against = relationsOf(claim.id, dossier.report).find(
    ({ relation, direction }) =>
      direction === "to" && !relation.withdrawn && relationTraits[relation.kind].contests !== null,
  );
  if (!against) return null;
  const { kind, drawnBy } = against.relation;
  const { name } = sourceIn(dossier, claimIn(dossier, against.other).claimant);
  return caveatWords.contest(drawnBy, relationKindWords[kind].to, name);
}

function withdrawal({ withdrawn }: Claim): string[] {
  return withdrawn ? [labelled(formatWithdrawn(withdrawn), withdrawn.why)] : [];
}

function standing(claim: Claim, dossier: Dossier): string[] {
  const { name, role } = sourceIn(dossier, claim.claimant);
  const party = role === "party-to-the-conflict" ? [caveatWords.isParty(name)] : [];
  return claim.claimantInferred ? [...party, labelled(caveatWords.claimantInferred, claim.claimantInferred)] : party;
}

function inferences({ scope }: Claim): string[] {
  return scopeFields.flatMap((field) => {
    const slot = scope[field];
    return slot?.basis === "inferred" ? [labelled(caveatWords.slotInferred(slotLabel(field)), slot.reason)] : [];
  });
}

/** Only a figure is read as if it covered something: what it leaves open is said slot by slot. */
function silences(claim: Claim): string[] {
  const open = scopeFields.filter((field) => (claim.scope[field]?.value ?? null) === null);
  const asWritten = (field: keyof Scope) => claim.scope[field]?.asWritten ?? null;
  const undelimited = open.flatMap((field) => {
    const named = asWritten(field);
    return named === null ? [] : [labelled(slotLabel(field), caveatWords.undelimited(quoted(named)))];
  });
  const silent = open.filter((field) => asWritten(field) === null).map((field) => slotWords[field].name);
  return silent.length > 0 && holdsFigure(claim) ? [...undelimited, caveatWords.notStated(silent)] : undelimited;
}

function contradictions(claim: Claim, { findings }: Dossier): string[] {
  return findings.contradictions
    .filter(({ claims }) => claims.includes(claim.id))
    .map(({ conflict }) => `${caveatWords.contradicted} ${formatBoundConflict(conflict)}`);
}

/** What sets figures against each other says whether they may be. */
function comparability(claim: Claim, dossier: Dossier): string[] {
  const tolls = comparedTolls(claim, dossier.report);
  if (tolls.length < 2) return [];
  const { headline, reasons } = describeComparison(compareTolls(tolls, dossier));
  return [`${caveatWords.mayBeCompared} ${headline} ${reasons}`];
}

/** What the transcriber observed is not passed off as the article’s. */
function relations(claim: Claim, dossier: Dossier): string[] {
  return relationsOf(claim.id, dossier.report)
    .filter(({ relation }) => !relation.withdrawn && relationTraits[relation.kind].isTelling)
    .map(({ relation: { kind, drawnBy }, direction, other }) =>
      caveatWords.relation(drawnBy, relationKindWords[kind][direction], claimInBrief(claimIn(dossier, other), dossier)),
    );
}

function omissions(claim: Claim, { report }: Dossier): string[] {
  return report.omissions
    .filter(({ about, withdrawn }) => "claim" in about && about.claim === claim.id && !withdrawn)
    .map(({ text }) => text);
}
