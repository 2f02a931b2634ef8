import { bounds } from "../../domain/compare/figure.ts";
import type { Dossier } from "../../domain/dossier/dossier.ts";
import type { SitePlace } from "../../domain/report/address.ts";
import type { Claim } from "../../domain/report/schema.ts";
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
import { type PortableSlot, portableSlot } from "../../words/scopes.ts";
import type { SchemaNode } from "./graphNode.ts";
import { articleIri, claimIri, orNothing, reportIri, sourceIri } from "./jsonLd.ts";
import { quotationNodes } from "./quotationNodes.ts";

/** A claim where many are listed: who says it, where it appears, and a figure with all that it must not lose. */
export function briefClaim(claim: Claim, dossier: Dossier, place: SitePlace): SchemaNode<"Claim"> {
  const portable = portableClaim(claim, dossier);
  return {
    "@type": "Claim",
    "@id": claimIri(dossier.report.id, claim, place),
    name: claimName(portable),
    author: { "@id": sourceIri(claim.claimant, place) },
    appearance: { "@id": articleIri(dossier.report) },
    about: figureValue(portable),
    creativeWorkStatus: entryStatus(claim),
  };
}

/** A claim whole: what a machine needs so that it need not guess, and every caveat as a comment. */
export function claimNode(claim: Claim, dossier: Dossier, place: SitePlace): SchemaNode<"Claim"> {
  const portable = portableClaim(claim, dossier);
  const stated = claim.stated ? portableSlot(claim.stated, dossier) : undefined;
  const dateCreated = stated && statedDate(stated);
  return {
    ...briefClaim(claim, dossier, place),
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

// What is only about right has no hard end, and a change in per cent no end at all: as minValue and maxValue they would get one.
function ends({ bound, low, high, short }: PortableFigure): Ends {
  if (!bounds[bound].isHard || (low === null && high === null)) return { value: short };
  return { minValue: low ?? undefined, maxValue: high ?? undefined };
}

const month = "(0[1-9]|1[0-2])";
const plainDate = new RegExp(`^\\d{4}(-${month}(-\\d{2})?)?$`);

/**
 * A date as ISO 8601 writes it (a year, a month or a day), or undefined where it was inferred, is uncertain or spans
 * more: who reads only the date would take it for stated.
 */
export function statedDate({ basis, value }: PortableSlot): string | undefined {
  return basis === "stated" && value !== null && plainDate.test(value) ? value : undefined;
}

/**
 * The period that something covers: ISO 8601 where the article states it and that standard can say it, otherwise in words
 * that hold their basis (“June 2017 (inferred)”). Undefined where it is not stated.
 */
export function temporalCoverage(period: PortableSlot): string | undefined {
  if (period.value === null) return period.basis === "not stated" ? undefined : period.words;
  return period.basis === "stated" && isPlainPeriod(period.value) ? period.value : period.words;
}

function isPlainPeriod(value: string): boolean {
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
