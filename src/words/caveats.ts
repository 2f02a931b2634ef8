import { arrangeTolls } from "../domain/compare/arrangeTolls.ts";
import { comparedTolls, groupReadings } from "../domain/compare/compareTolls.ts";
import { holdsFigure } from "../domain/compare/figure.ts";
import { relationsOf, relationTraits } from "../domain/compare/relation.ts";
import { scopeFields } from "../domain/compare/slots.ts";
import { claimIn, type Dossier, sourceIn } from "../domain/dossier/dossier.ts";
import type { Claim, Omission, Scope, Toll } from "../domain/report/schema.ts";
import { answerPair } from "./answers.ts";
import { formatFigure } from "./figures.ts";
import { formatGuards } from "./guards.ts";
import { formatTestedComparison } from "./judgements.ts";
import { caveatWords, labelled, quoted, readingWords, relationKindWords, slotWords } from "./language.ts";
import { formatPhrase, withFullStop } from "./phrasebook/phrase.ts";
import { describeReadings } from "./readings.ts";
import { slotLabel } from "./scopes.ts";
import { claimInBrief, formatWithdrawn } from "./titles.ts";

/**
 * Everything that a claim must not be quoted without, each a whole sentence; what the code computed comes with it. What
 * changes the reading most stands first, since some places have room for a few (editorial decision 11): what it may not be
 * set beside and what else the article gives for it, who answers it, the period, what is left out, and then the rest.
 */
export function caveatsOf(claim: Claim, dossier: Dossier): string[] {
  const guard = formatGuards(claim, dossier);
  const omissions = omissionsOf(claim, dossier);
  const isLong = ({ short }: Omission) => short !== undefined;
  return [
    ...withdrawal(claim),
    ...(guard === null ? [] : [guard]),
    ...otherReadings(claim, dossier),
    ...comparison(claim, dossier),
    ...relations(claim, dossier),
    ...inferences(claim, ["period"]),
    ...omissions.filter(isLong).map(({ text }) => text),
    ...(claim.claimantInferred ? [labelled(caveatWords.claimantInferred, claim.claimantInferred)] : []),
    ...inferences(
      claim,
      scopeFields.filter((field) => field !== "period"),
    ),
    ...silences(claim),
    ...omissions.filter((omission) => !isLong(omission)).map(({ text }) => text),
  ].map(withFullStop);
}

/** The one caveat for places that have room for one: that the article has another bound, or who disputes or replaces it; else null. */
export function findContest(claim: Claim, dossier: Dossier): string | null {
  const [other] = claim.kind === "toll" ? contradictingTolls(claim, dossier) : [];
  if (other) return otherBound(other);
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

/** The other bounds that the article gives for one count, and what the two come to, read so. */
function otherReadings(claim: Claim, dossier: Dossier): string[] {
  if (claim.kind !== "toll") return [];
  return contradictingTolls(claim, dossier).map((other) =>
    [otherBound(other), ...describeReadings([claim, other], dossier)].join(" "),
  );
}

/** “Paragraph 5 gives another bound: 529–744.” */
export function otherBound({ figure, quotes }: Toll): string {
  return readingWords.otherBound(String(quotes[0]?.paragraph ?? 1), formatFigure(figure));
}

/** The tolls of the same source and scope that cannot hold beside a toll. */
export function contradictingTolls({ id }: Toll, { findings, report }: Dossier): Toll[] {
  const others = findings.contradictions.flatMap(({ claims }) =>
    claims.includes(id) ? claims.filter((one) => one !== id) : [],
  );
  return report.claims.filter((one) => one.kind === "toll").filter((toll) => others.includes(toll.id));
}

/** What sets figures against each other is tested in its own terms, and says whether they count the same. */
function comparison(claim: Claim, dossier: Dossier): string[] {
  const tolls = comparedTolls(claim, dossier.report);
  const tested = formatTestedComparison(claim, dossier.report);
  const arranged = arrangeTolls(tolls, dossier.dates);
  const answers =
    arranged?.kind === "pair"
      ? [answerPair(arranged.pair, dossier)].map(({ verdict, rest }) => `${verdict} ${formatPhrase(rest)}`)
      : [];
  return [
    ...(tested === null ? [] : [tested]),
    ...(groupReadings(tolls, dossier.dates).length > 1 ? answers : []).map(
      (answer) => `${caveatWords.countTheSame} ${answer}`,
    ),
  ];
}

function inferences({ scope }: Claim, fields: readonly (keyof Scope)[]): string[] {
  return fields.flatMap((field) => {
    const slot = scope[field];
    return slot?.basis === "inferred" ? [labelled(caveatWords.slotInferred(slotLabel(field)), slot.reason)] : [];
  });
}

/** Only a figure is read as if it covered something: what it leaves open is said slot by slot. */
function silences(claim: Claim): string[] {
  const open = scopeFields.filter((field) => (claim.scope[field]?.value ?? null) === null);
  const named = open.flatMap((field) => {
    const slot = claim.scope[field];
    const isDelimitable = slot?.basis === "stated" && slot.asWritten !== null;
    return isDelimitable ? [labelled(slotLabel(field), caveatWords.undelimited(quoted(slot.asWritten)))] : [];
  });
  const silent = open.filter((field) => claim.scope[field] === undefined).map((field) => slotWords[field].name);
  return silent.length > 0 && holdsFigure(claim) ? [...named, caveatWords.notStated(silent)] : named;
}

/** What the transcriber observed is not passed off as the article’s. Two bounds for one count are told as what they are. */
function relations(claim: Claim, dossier: Dossier): string[] {
  return relationsOf(claim.id, dossier.report)
    .filter(
      ({ relation: { kind, withdrawn } }) => !withdrawn && relationTraits[kind].isTelling && kind !== "contradicts",
    )
    .map(({ relation: { kind, drawnBy }, direction, other }) =>
      caveatWords.relation(drawnBy, relationKindWords[kind][direction], claimInBrief(claimIn(dossier, other), dossier)),
    );
}

function omissionsOf(claim: Claim, { report }: Dossier): Omission[] {
  return report.omissions.filter(({ about, withdrawn }) => "claim" in about && about.claim === claim.id && !withdrawn);
}
