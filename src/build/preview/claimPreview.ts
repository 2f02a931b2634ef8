import { claimKindWords } from "../../domain/claimWords.ts";
import { comparedTolls } from "../../domain/comparedTolls.ts";
import { formatDay } from "../../domain/day.ts";
import type { Dossier } from "../../domain/dossier.ts";
import { capitalise } from "../../domain/list.ts";
import { claimIn } from "../../domain/lookup.ts";
import {
  formatAttribution,
  formatCoverage,
  notVerified,
  type PortableClaim,
  portableClaim,
} from "../../domain/portableClaim.ts";
import { formatBoundFigure, type PortableFigure } from "../../domain/portableFigure.ts";
import { relationPhrase, relationsOf } from "../../domain/relation.ts";
import type { Claim, Relation, RelationKind, Toll, Withdrawn } from "../../domain/schema.ts";
import { compareTolls } from "../../domain/scope.ts";
import type { ClaimPreview, PreviewClaim, PreviewFigure, PreviewOutlet, RelationPreview } from "./previewCard.ts";

/** The picture of a claim: its words with source, bound, period and caveat. */
export function claimPreview(claim: Claim, dossier: Dossier, site: string): ClaimPreview {
  const portable = portableClaim(claim, dossier);
  const tolls = comparedTolls(claim, dossier);
  const marks = marksOf(claim, tolls, dossier);
  return {
    kind: "claim",
    claim: previewClaim(portable),
    outlet: previewOutlet(portable),
    compared: tolls.map((toll) => previewClaim(portableClaim(toll, dossier))),
    marks,
    site,
    alt: [
      ...withdrawalOf(claim.withdrawn),
      `${formatAttribution(portable)}.`,
      ...figureSentence(portable),
      formatCoverage(portable),
      notVerified,
      ...marks,
      ...tolls.map((toll) => `It compares: ${inOneLine(portableClaim(toll, dossier))}`),
      portable.statement,
    ].join(" "),
  };
}

/** The picture of a relation: both claims, neither before the other but as the relation reads. */
export function relationPreview(relation: Relation, dossier: Dossier, site: string): RelationPreview {
  const [from, to] = [relation.from, relation.to].map((id) => portableClaim(claimIn(dossier, id), dossier));
  if (!from || !to) throw new Error(`The relation “${relation.id}” does not join two claims.`);
  const phrase = relationPhrase(relation.kind, "from");
  const drawnBy = relation.drawnBy === "article" ? "the article draws this" : "observed by the transcriber";
  return {
    kind: "relation",
    from: previewClaim(from),
    phrase,
    drawnBy,
    to: previewClaim(to),
    outlet: { ...previewOutlet(from), isClaimant: false },
    withdrawn: relation.withdrawn ? `Withdrawn on ${formatDay(relation.withdrawn.date)}` : null,
    site,
    alt: [
      ...withdrawalOf(relation.withdrawn),
      `One claim ${phrase} another (${drawnBy}), as reported by ${from.article.name}. ${notVerified}`,
      `The first: ${inOneLine(from)} The other: ${inOneLine(to)}`,
    ].join(" "),
  };
}

/** A claim as every picture shows it. */
export function previewClaim(portable: PortableClaim): PreviewClaim {
  const { claimant, kind, figure, withdrawn, statement, period, places } = portable;
  const about = [
    claimant.position,
    portable.claimantRole,
    figure ? undefined : claimKindWords(kind),
    portable.claimantInferred ? "who says it is inferred" : undefined,
  ];
  return {
    tag: { name: claimant.name, kind: claimant.kind, about: about.filter((words) => words !== undefined).join(" · ") },
    withdrawn: withdrawn ? `Withdrawn on ${formatDay(withdrawn.date)}` : null,
    figure: figure && previewFigure(portable, figure),
    statement,
    period: period.words,
    places: places.words,
  };
}

function previewFigure({ kind }: PortableClaim, figure: PortableFigure): PreviewFigure {
  const { short, counted, boundWords, words, bound } = figure;
  const open = bound === "exactly" ? "(no bound word given)" : "";
  const line =
    kind === "change"
      ? { words: capitalise(short), rest: `${open} ${counted}`.trim() }
      : { words: capitalise(words), rest: open };
  return { short: capitalise(short), counted, bound: boundWords, ...line };
}

function previewOutlet({ outlet, article, claimant }: PortableClaim): PreviewOutlet {
  return {
    name: outlet.name,
    kind: outlet.kind,
    reference: article.reference,
    isClaimant: outlet.id === claimant.id,
  };
}

/** A claim within another picture's words, with nothing missing that a figure must keep. */
export function inOneLine(portable: PortableClaim): string {
  const { claimantWords, claimantRole, figure, statement, period, places, withdrawn } = portable;
  const words = figure ? formatBoundFigure(figure) : statement.replace(/\.$/, "");
  return `${withdrawn ? "Withdrawn. " : ""}${claimantWords} (${claimantRole}): ${words}; period: ${period.words}; place: ${places.words}.`;
}

function figureSentence({ figure }: PortableClaim): string[] {
  return figure ? [`${capitalise(formatBoundFigure(figure))}.`] : [];
}

function withdrawalOf(withdrawn: Withdrawn | undefined): string[] {
  return withdrawn ? [`Withdrawn on ${formatDay(withdrawn.date)}.`] : [];
}

/** What must be said where figures stand side by side that may not be measured against each other. */
export function scaleMark(tolls: readonly Toll[], dossier: Dossier): string | false {
  const [grouped] = compareTolls(tolls, dossier).comparable;
  return tolls.length > 1 && grouped?.length !== tolls.length && "These figures share no scale.";
}

function marksOf(claim: Claim, compared: readonly Toll[], dossier: Dossier): string[] {
  const isToldBy = (kind: RelationKind) =>
    relationsOf(claim.id, dossier.report).some(
      ({ relation, direction }) => relation.kind === kind && direction === "to" && !relation.withdrawn,
    );
  return [
    dossier.findings.contradictions.some(({ claims }) => claims.includes(claim.id)) &&
      "Contradicted in the same article.",
    scaleMark(compared, dossier),
    isToldBy("disputes") && "Disputed by another claim.",
    isToldBy("supersedes") && "Replaced by another claim.",
  ].filter((mark) => mark !== false);
}
