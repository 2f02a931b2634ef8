import { type Dossier, sourceIn } from "../../domain/dossier/dossier.ts";
import { revisionsOf } from "../../domain/dossier/history.ts";
import type { SitePlace } from "../../domain/report/address.ts";
import type { Claim, Source } from "../../domain/report/schema.ts";
import { claimCrumbs } from "../../pages/pageDescription.ts";
import { claimName, portableClaim } from "../../words/claims.ts";
import { formatPart } from "../../words/history.ts";
import { capitalise } from "../../words/language.ts";
import { citedClaims, claimNode, relationNode } from "./claimNodes.ts";
import {
  homeCrumb,
  type PageNode,
  pageNode,
  publisherNode,
  type StructuredSettings,
  siteNode,
  wholeDataset,
} from "./datasetNodes.ts";
import type { ClaimNode, GraphNode } from "./graphNode.ts";
import { claimIri, type JsonLd, jsonLd, orNothing } from "./jsonLd.ts";
import { annotationNodes } from "./quotationNodes.ts";
import { articleNode, briefSource, sourceNode } from "./sourceNodes.ts";

/** One claim whole, as a file to take away. */
export function claimGraph(claim: Claim, dossier: Dossier, settings: StructuredSettings): JsonLd {
  return jsonLd([siteNode(settings), claimPageNode(claim, dossier, settings), ...claimNodes(claim, dossier, settings)]);
}

/** A claim with everything that it names: the article, who relays it, who says it, and where its words stand. */
export function claimNodes(claim: Claim, dossier: Dossier, settings: StructuredSettings): GraphNode[] {
  const { place } = settings;
  const { outlet } = dossier.report.article;
  return [
    wholeClaim(claim, dossier, place),
    articleNode(dossier, place),
    ...(claim.claimant === outlet ? [] : [briefSource(sourceIn(dossier, outlet), place)]),
    wholeSource(sourceIn(dossier, claim.claimant), dossier, place),
    ...annotationNodes(claim, dossier, place),
  ];
}

function wholeClaim(claim: Claim, dossier: Dossier, place: SitePlace): ClaimNode {
  return { ...claimNode(claim, dossier, place), ...citedClaims(claim, dossier, place) };
}

function wholeSource(source: Source, dossier: Dossier, place: SitePlace): GraphNode {
  return sourceNode(source, source.partOf && sourceIn(dossier, source.partOf), place);
}

/**
 * One claim on its page: whose it is, in one line with all that must travel with it, and how it stands to others. The passages,
 * the caveats and the revisions stand on the page in words, and in the file that its head names.
 */
export function claimPageGraph(claim: Claim, dossier: Dossier, settings: StructuredSettings): JsonLd {
  const { place } = settings;
  const { correction, ...page } = claimPageNode(claim, dossier, settings);
  const { isBasedOn, comment, ...told } = wholeClaim(claim, dossier, place);
  return jsonLd([siteNode(settings), page, told, briefSource(sourceIn(dossier, claim.claimant), place)]);
}

// What was revised is our page and not the claim: as a correction of the claim it would be the claimant's.
function claimPageNode(claim: Claim, dossier: Dossier, settings: StructuredSettings): PageNode {
  const portable = portableClaim(claim, dossier);
  const revisions = revisionsOf(claim, dossier.report).filter(({ from, to }) => from !== null || to !== null);
  return {
    ...pageNode("WebPage", [homeCrumb(settings), ...claimCrumbs(claim, dossier)], settings),
    mainEntity: { "@id": claimIri(dossier.report.id, claim, settings.place) },
    version: String(portable.revision),
    dateCreated: portable.transcribed,
    dateModified: portable.revised,
    correction: orNothing(
      revisions.map(({ date, changed, from, to, why }) => ({
        "@type": "CorrectionComment",
        text: `${capitalise(formatPart(changed))}. Before: ${quoted(from)}. Now: ${quoted(to)}. Why: ${why} The claim: ${claimName(portable)}`,
        datePublished: date,
      })),
    ),
  };
}

function quoted(value: string | null): string {
  return value === null ? "nothing" : `“${value}”`;
}

/** A report whole: every claim, quotation, relation and source of it, as a file to take away. */
export function reportGraph(dossier: Dossier, settings: StructuredSettings): JsonLd {
  const { place } = settings;
  const { claims, relations } = dossier.report;
  return jsonLd([
    siteNode(settings),
    publisherNode(settings),
    wholeDataset(dossier, settings),
    articleNode(dossier, place),
    ...dossier.sources.map((source) => wholeSource(source, dossier, place)),
    ...claims.map((claim) => wholeClaim(claim, dossier, place)),
    ...claims.flatMap((claim) => annotationNodes(claim, dossier, place)),
    ...relations.map((relation) => relationNode(relation, dossier, place)),
  ]);
}
