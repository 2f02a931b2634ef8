import { bounds } from "../../domain/compare/figure.ts";
import { relationsOf } from "../../domain/compare/relation.ts";
import { claimIn, type Dossier } from "../../domain/dossier/dossier.ts";
import type { SitePlace } from "../../domain/report/address.ts";
import type { Claim, ClaimId, Relation, RelationKind, Report } from "../../domain/report/schema.ts";
import {
  claimName,
  formatAttribution,
  formatCoverage,
  formatPortableLine,
  type PortableClaim,
  portableClaim,
} from "../../words/claims.ts";
import { formatBoundFigure, type PortableFigure } from "../../words/figures.ts";
import { notVerified } from "../../words/language.ts";
import { formatDrawnBy, relationName } from "../../words/relations.ts";
import { type PortableSlot, portableSlot } from "../../words/scopes.ts";
import type { CitationNode, CitedClaims, CitoTerm, SchemaNode } from "./graphNode.ts";
import { articleIri, claimIri, orNothing, relationIri, reportIri, sourceIri } from "./jsonLd.ts";
import { quotationNodes } from "./quotationNodes.ts";

/** A claim where many are listed: where it is described, and no figure that might lose its source or its bound. */
export function listedClaim(claim: Claim, report: Pick<Report, "id">, place: SitePlace): SchemaNode<"Claim"> {
  return { "@type": "Claim", "@id": claimIri(report.id, claim, place), creativeWorkStatus: entryStatus(claim) };
}

/** A claim whole: what a machine needs so that it need not guess, and every caveat as a comment. */
export function claimNode(claim: Claim, dossier: Dossier, place: SitePlace): SchemaNode<"Claim"> {
  const portable = portableClaim(claim, dossier);
  const stated = claim.stated ? portableSlot(claim.stated, dossier) : undefined;
  const dateCreated = stated && statedDate(stated);
  return {
    ...listedClaim(claim, dossier.report, place),
    name: claimName(portable),
    author: { "@id": sourceIri(claim.claimant, place) },
    appearance: { "@id": articleIri(dossier.report) },
    about: figureValue(portable),
    text: claim.statement,
    inLanguage: dossier.report.lang,
    abstract: formatPortableLine(portable),
    creditText: formatAttribution(portable),
    dateCreated,
    temporal: stated && dateCreated === undefined ? `Said: ${stated.words}` : undefined,
    temporalCoverage: temporalCoverage(portable.period),
    spatialCoverage: orNothing(spatialCoverage(portable.places)),
    isPartOf: { "@id": reportIri(dossier.report.id, place) },
    isBasedOn: quotationNodes(claim, portable, dossier, place),
    comment: orNothing(portable.caveats.map((text) => ({ "@type": "Comment", text }))),
  };
}

/** Says of a withdrawn claim or relation that it is the transcription that was withdrawn, and nobody's word. */
export function entryStatus({ withdrawn }: Pick<Claim, "withdrawn">): string | undefined {
  return withdrawn && "Withdrawn from this collection";
}

type Ends = Pick<SchemaNode<"PropertyValue">, "minValue" | "maxValue" | "value">;

/** What a claim counts, with only the ends that its source gives, and who says it of when and where. */
export function figureValue(claim: PortableClaim): SchemaNode<"PropertyValue"> | undefined {
  const { figure } = claim;
  if (figure === null) return undefined;
  return {
    "@type": "PropertyValue",
    name: measuredBy(claim),
    ...ends(figure),
    description: `${formatBoundFigure(figure)}. ${formatAttribution(claim)}. ${formatCoverage(claim)} ${notVerified}`,
  };
}

/** What a claim's figure is a number of: “civilians killed”; undefined where the claim has none. */
export function measuredBy({ kind, figure }: PortableClaim): string | undefined {
  if (figure === null) return undefined;
  return kind === "toll" ? figure.counted : "change in per cent";
}

// A bare number is one value and no end: as both it would be a floor and a ceiling that nobody gave (editorial, W10). What is
// only about right has no hard end, “more than 12” none that a machine would not take for reached, and a change in per cent no
// end at all.
export function ends({ bound, low, high, short }: Pick<PortableFigure, "bound" | "low" | "high" | "short">): Ends {
  if (bounds[bound].isBare && low !== null) return { value: low };
  const { isHard, isOpen } = bounds[bound];
  if (!isHard || isOpen || (low === null && high === null)) return { value: short };
  return { minValue: low ?? undefined, maxValue: high ?? undefined };
}

const month = "(0[1-9]|1[0-2])";
const plainDate = new RegExp(`^\\d{4}(-${month}(-\\d{2})?)?$`);

/**
 * A date as ISO 8601 writes it (a year, a month or a day), or undefined where it was inferred, is uncertain or spans
 * more: who reads only the date would take it for stated.
 */
export function statedDate({ basis, value }: PortableSlot): string | undefined {
  return basis === "stated" && value !== null ? plainDateIn(value) : undefined;
}

/** A date that EDTF and ISO 8601 write alike; undefined where only EDTF can say it. */
export function plainDateIn(edtf: string): string | undefined {
  return plainDate.test(edtf) ? edtf : undefined;
}

/**
 * The period that something covers: ISO 8601 where the article states it and that standard can say it, otherwise in words
 * that hold their basis (“June 2017 (inferred)”). Undefined where it is not stated.
 */
export function temporalCoverage(period: PortableSlot): string | undefined {
  if (period.value === null) return period.basis === "not stated" ? undefined : period.words;
  return period.basis === "stated" && isPlainPeriod(period.value) ? period.value : period.words;
}

/** Whether ISO 8601 can say a period of EDTF. */
export function isPlainPeriod(value: string): boolean {
  const [start, end, ...rest] = value.split("/");
  if (start === undefined || rest.length > 0 || !plainDate.test(start)) return false;
  return end === undefined || end === ".." || plainDate.test(end);
}

/** Each place that something covers; one that was inferred says so, and one that is not delimited is in the article's word. */
export function spatialCoverage(places: PortableSlot): SchemaNode<"Place">[] {
  if (places.basis === "not stated") return [];
  if (places.values.length === 0) return [{ "@type": "Place", name: places.words }];
  return places.values.map((name) => ({
    "@type": "Place",
    name,
    description: places.reason === null ? undefined : `Inferred: ${places.reason}`,
  }));
}

/** A relation as a thing of its own: between which claims, of which type, who draws it, and why it holds. */
export function relationNode(relation: Relation, dossier: Dossier, place: SitePlace): CitationNode {
  const thing = (id: ClaimId) => ({ "@id": claimIri(dossier.report.id, claimIn(dossier, id), place) });
  return {
    "@type": ["CreativeWork", "cito:Citation"],
    "@id": relationIri(dossier.report.id, relation, place),
    name: relationName(relation, dossier),
    description: `${formatDrawnBy(relation)} ${relation.explanation}`,
    creativeWorkStatus: entryStatus(relation),
    "cito:hasCitingEntity": thing(relation.from),
    "cito:hasCitedEntity": thing(relation.to),
    "cito:hasCitationCharacterization": { "@id": citoTerm(relation.kind, "from") },
  };
}

/** How a claim stands to others, as far as none of it was withdrawn. */
export function citedClaims(claim: Claim, dossier: Dossier, place: SitePlace): CitedClaims {
  const terms: Partial<Record<CitoTerm, { "@id": string }[]>> = {};
  for (const { relation, direction, other } of relationsOf(claim.id, dossier.report)) {
    if (relation.withdrawn) continue;
    const term = citoTerm(relation.kind, direction);
    const id = claimIri(dossier.report.id, claimIn(dossier, other), place);
    terms[term] = [...(terms[term] ?? []), { "@id": id }];
  }
  return terms;
}

/** The term of CiTO that is nearest to a relation and true of it, as seen from one of its ends. */
export function citoTerm(kind: RelationKind, end: "from" | "to"): CitoTerm {
  return relationTerms[kind][end];
}

/** What a relation says of the claim that it starts from, and of the one that it points to. */
type RelationTerms = { from: CitoTerm; to: CitoTerm };

const relationTerms: Record<RelationKind, RelationTerms> = {
  // Two figures of one source that cannot both hold, whichever is named first: each disagrees with what the other
  // states. “Refutes” would say which of them is right.
  contradicts: { from: "cito:disagreesWith", to: "cito:disagreesWith" },
  disputes: { from: "cito:disputes", to: "cito:isDisputedBy" },
  answers: { from: "cito:repliesTo", to: "cito:hasReplyFrom" },
  supports: { from: "cito:supports", to: "cito:isSupportedBy" },
  qualifies: { from: "cito:qualifies", to: "cito:isQualifiedBy" },
  // The same statement once more. “Confirms” and “agrees with” would count one source twice.
  restates: { from: "cito:containsAssertionFrom", to: "cito:providesAssertionFor" },
  // CiTO knows no comparison; to set two figures against each other is to discuss them, and says no more than that.
  compares: { from: "cito:discusses", to: "cito:isDiscussedBy" },
  // “Corrects” would say that the earlier claim was wrong.
  supersedes: { from: "cito:updates", to: "cito:isUpdatedBy" },
  // CiTO knows shared authors, journals and funders, and no shared count: what remains true is that they are related.
  "shares-origin-with": { from: "cito:citesAsRelated", to: "cito:isCitedAsRelatedBy" },
};
