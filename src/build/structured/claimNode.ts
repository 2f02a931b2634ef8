import type { SitePlace } from "../../domain/address.ts";
import type { Dossier } from "../../domain/dossier.ts";
import { claimIn } from "../../domain/lookup.ts";
import {
  formatAttribution,
  formatPortableLine,
  type PortableClaim,
  portableClaim,
} from "../../domain/portableClaim.ts";
import { portableSlot } from "../../domain/portableSlot.ts";
import { relationsOf } from "../../domain/relation.ts";
import type { Claim } from "../../domain/schema.ts";
import { citoTerm } from "./cito.ts";
import { spatialCoverage, statedDate, temporalCoverage } from "./coverage.ts";
import { figureValue } from "./figureValue.ts";
import { type JsonLdNode, orNothing } from "./jsonLd.ts";
import { quotationNodes } from "./quotationNodes.ts";
import { articleId, claimThingId, reportId, sourceThingId } from "./thingId.ts";

/** Who says what, a figure with its bound and its period: “Airwars: between 529 and 744 civilians killed (period: …)”. */
export function claimName(claim: PortableClaim): string {
  const words = claim.figure ? claim.figure.words : claim.statement;
  const isNumbered = /\p{Nd}/u.test(words);
  const covering = isNumbered ? `${words.replace(/\.$/, "")} (period: ${claim.period.words})` : words;
  return `${claim.withdrawn ? "Withdrawn: " : ""}${claim.claimantWords}: ${covering}`;
}

/** A claim where many are listed: who says it, where it appears, and a figure with all that it must not lose. */
export function briefClaim(claim: Claim, dossier: Dossier, place: SitePlace): JsonLdNode {
  const portable = portableClaim(claim, dossier);
  return {
    "@type": "Claim",
    "@id": claimThingId(dossier.report.id, claim, place),
    name: claimName(portable),
    author: { "@id": sourceThingId(claim.claimant, place) },
    appearance: { "@id": articleId(dossier.report) },
    about: figureValue(portable),
    creativeWorkStatus: entryStatus(claim),
  };
}

/** A claim whole: what a machine needs so that it need not guess, and every caveat as a comment. */
export function claimNode(claim: Claim, dossier: Dossier, place: SitePlace): JsonLdNode {
  const portable = portableClaim(claim, dossier);
  const article = { "@id": articleId(dossier.report) };
  const stated = claim.stated ? portableSlot(claim.stated, dossier) : undefined;
  const dateCreated = stated && statedDate(stated);
  return {
    ...briefClaim(claim, dossier, place),
    text: claim.statement,
    inLanguage: dossier.report.lang,
    abstract: formatPortableLine(portable),
    creditText: formatAttribution(portable),
    firstAppearance: isRelayedByOthers(claim, dossier) ? undefined : article,
    dateCreated,
    temporal: stated && dateCreated === undefined ? `Said: ${stated.words}` : undefined,
    temporalCoverage: temporalCoverage(portable.period),
    spatialCoverage: orNothing(spatialCoverage(portable.places)),
    isPartOf: { "@id": reportId(dossier.report.id, place) },
    isBasedOn: quotationNodes(claim, portable, dossier, place),
    comment: orNothing(portable.caveats.map((text) => ({ "@type": "Comment", text }))),
    ...relationTerms(claim, dossier, place),
  };
}

// The article is the first work known to us that holds the claim, unless it says itself that another reported it before.
function isRelayedByOthers({ chain }: Claim, { report }: Dossier): boolean {
  return chain.some(({ role, actor }) => role === "reported" && actor !== report.article.outlet);
}

/** Says of a withdrawn claim or relation that it is the transcription that was withdrawn, and nobody's word. */
export function entryStatus({ withdrawn }: Pick<Claim, "withdrawn">): string | undefined {
  return withdrawn && "Withdrawn from this collection";
}

function relationTerms(claim: Claim, dossier: Dossier, place: SitePlace): JsonLdNode {
  const terms: Record<string, JsonLdNode[]> = {};
  for (const { relation, direction, other } of relationsOf(claim.id, dossier.report)) {
    if (relation.withdrawn) continue;
    const term = citoTerm(relation.kind, direction);
    const id = claimThingId(dossier.report.id, claimIn(dossier, other), place);
    terms[term] = [...(terms[term] ?? []), { "@id": id }];
  }
  return terms;
}
