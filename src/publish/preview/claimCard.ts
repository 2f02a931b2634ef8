import { arrangeTolls } from "../../domain/compare/arrangeTolls.ts";
import { comparedTolls } from "../../domain/compare/compareTolls.ts";
import { bounds } from "../../domain/compare/figure.ts";
import { relationsOf, relationTraits } from "../../domain/compare/relation.ts";
import { claimIn, type Dossier } from "../../domain/dossier/dossier.ts";
import { keysOf } from "../../domain/report/json.ts";
import type { Claim, Relation, Toll, Withdrawn } from "../../domain/report/schema.ts";
import { answerInShort } from "../../words/answers.ts";
import { findContest } from "../../words/caveats.ts";
import {
  claimLine,
  formatAttribution,
  formatClaimant,
  formatCoverage,
  type PortableClaim,
  portableClaim,
  withdrawnMark,
} from "../../words/claims.ts";
import { formatBoundFigure, type PortableFigure } from "../../words/figures.ts";
import {
  capitalise,
  cardWords,
  claimKindWords,
  drawnByWords,
  labelled,
  notVerified,
  relationKindWords,
  sayingWords,
} from "../../words/language.ts";
import { formatPhrase } from "../../words/phrasebook/phrase.ts";
import { formatWithdrawn } from "../../words/titles.ts";
import type {
  ClaimPreview,
  ComparedToll,
  PreviewClaim,
  PreviewFigure,
  PreviewOutlet,
  RelationPreview,
} from "./previewCard.ts";

/** The picture of a claim: its words with source, bound, period and caveat. */
export function claimPreview(claim: Claim, dossier: Dossier, site: string): ClaimPreview {
  const portable = portableClaim(claim, dossier);
  const tolls = comparedTolls(claim, dossier.report);
  const marks = marksOf(claim, tolls, dossier);
  const compared = tolls.map((toll) => ({
    toll: portableClaim(toll, dossier),
    reading: readingOf(claim, toll, dossier),
  }));
  return {
    kind: "claim",
    claim: previewClaim(portable),
    outlet: previewOutlet(portable),
    compared: compared.map(({ toll, reading }): ComparedToll => ({ ...previewClaim(toll), reading })),
    marks,
    site,
    alt: [
      ...withdrawalOf(claim.withdrawn),
      ...(portable.guard === null ? [] : [portable.guard]),
      `${formatAttribution(portable)}${portable.figure ? `: ${formatBoundFigure(portable.figure)}` : ""}.`,
      formatCoverage(portable),
      notVerified,
      ...marks.filter((mark) => mark !== portable.guard),
      ...compared.map(({ toll, reading }) => labelled(cardWords.compares(reading), inOneLine(toll))),
      `${cardWords.told(portable.outlet.name, portable.isInOwnVoice ? null : formatClaimant(portable))}: ${portable.statement}`,
    ].join(" "),
  };
}

/** The picture of a relation: both claims, neither before the other but as the relation reads. */
export function relationPreview(relation: Relation, dossier: Dossier, site: string): RelationPreview {
  const ends = [claimIn(dossier, relation.from), claimIn(dossier, relation.to)] as const;
  const [from, to] = [portableClaim(ends[0], dossier), portableClaim(ends[1], dossier)];
  const phrase = relationKindWords[relation.kind].from;
  const drawnBy = drawnByWords[relation.drawnBy].within;
  const mark = scaleMarkBetween(relation, ends, dossier);
  const marks = mark === false ? [] : [mark];
  return {
    kind: "relation",
    from: previewEnd(from, relation),
    phrase,
    drawnBy,
    to: previewEnd(to, relation),
    outlet: { ...previewOutlet(from), isClaimant: false },
    marks,
    withdrawn: relation.withdrawn ? formatWithdrawn(relation.withdrawn) : null,
    site,
    alt: [
      ...withdrawalOf(relation.withdrawn),
      `${cardWords.related(phrase, drawnBy)}, ${sayingWords.reportedBy(from.article.name)}. ${notVerified}`,
      ...marks,
      labelled(cardWords.first, inOneLine(from)),
      labelled(cardWords.other, inOneLine(to)),
    ].join(" "),
  };
}

/** A claim at the end of a relation. Where that was withdrawn, the room is needed to say so: what a change starts from waits. */
function previewEnd(portable: PortableClaim, { withdrawn }: Relation): PreviewClaim {
  const claim = previewClaim(portable);
  if (withdrawn === undefined || portable.kind !== "change" || claim.figure === null) return claim;
  return { ...claim, figure: { ...claim.figure, rest: "" } };
}

/** A claim as every picture shows it. */
export function previewClaim(portable: PortableClaim): PreviewClaim {
  const { claimant, kind, figure, withdrawn, statement, period, places } = portable;
  const about = [claimant.position, portable.claimantRole, figure ? undefined : claimKindWords[kind]];
  return {
    tag: {
      name: portable.claimantInferred ? `[${claimant.name}]` : claimant.name,
      kind: claimant.kind,
      about: about.filter((words) => words !== undefined).join(" · "),
    },
    verb: cardWords.reports,
    withdrawn: withdrawn ? formatWithdrawn(withdrawn) : null,
    figure: figure && previewFigure(portable, figure),
    statement,
    period: period.words,
    places: places.words,
  };
}

function previewFigure({ kind }: PortableClaim, figure: PortableFigure): PreviewFigure {
  const { short, counted, boundWords, words, bound } = figure;
  const open = bounds[bound].isBare ? cardWords.isBare : "";
  const line =
    kind === "change" ? { words: capitalise(short), rest: counted } : { words: capitalise(words), rest: open };
  return { short: capitalise(short), counted, bound: boundWords, ...line };
}

function previewOutlet({ outlet, article, isInOwnVoice }: PortableClaim): PreviewOutlet {
  return {
    name: outlet.name,
    kind: outlet.kind,
    reference: article.reference,
    isClaimant: isInOwnVoice,
  };
}

/** A claim within another picture's words, with nothing missing that a figure must keep. */
export function inOneLine(portable: PortableClaim): string {
  return formatPhrase(claimLine(portable, [...withdrawnMark(portable), formatClaimant(portable)].join(" ")));
}

function withdrawalOf(withdrawn: Withdrawn | undefined): string[] {
  return withdrawn ? [`${formatWithdrawn(withdrawn)}.`] : [];
}

/** What must be said where figures stand side by side that may not be measured against each other. */
export function scaleMark(tolls: readonly Toll[], dossier: Dossier): string | false {
  const arranged = arrangeTolls(tolls, dossier.dates);
  if (arranged?.kind !== "pair") return false;
  return arranged.pair.answer !== "yes" && answerInShort(arranged.pair, dossier);
}

/** What a comparison sets against each other need not stand at the two ends of one relation of it. */
function scaleMarkBetween({ kind }: Relation, [from, to]: readonly [Claim, Claim], dossier: Dossier): string | false {
  if (kind !== "compares") return false;
  const ends = [from, to].filter((claim) => claim.kind === "toll");
  return scaleMark(comparedTolls(from, dossier.report), dossier) || scaleMark(ends, dossier);
}

/** A comparison may name its tolls only in part: then it was the transcriber who read which one is meant. */
function readingOf(claim: Claim, toll: Toll, dossier: Dossier): string | null {
  const drawn = relationsOf(claim.id, dossier.report).filter(
    ({ relation, direction, other }) =>
      relation.kind === "compares" && direction === "from" && other === toll.id && !relation.withdrawn,
  );
  const isRead = drawn.every(({ relation }) => relation.drawnBy === "viewer");
  return isRead ? cardWords.readByTranscriber : null;
}

function marksOf(claim: Claim, compared: readonly Toll[], dossier: Dossier): string[] {
  const aimedAt = relationsOf(claim.id, dossier.report)
    .filter(({ relation, direction }) => direction === "to" && !relation.withdrawn)
    .map(({ relation }) => relation.kind);
  const contesting = keysOf(relationTraits).filter((kind) => relationTraits[kind].contests === "its-end");
  return [
    portableClaim(claim, dossier).guard ?? false,
    dossier.findings.contradictions.some(({ claims }) => claims.includes(claim.id)) && findContest(claim, dossier),
    scaleMark(compared, dossier),
    ...contesting.map((kind) => aimedAt.includes(kind) && cardWords.contested[kind]),
  ].filter((mark) => typeof mark === "string");
}
