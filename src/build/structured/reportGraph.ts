import type { Dossier } from "../../domain/dossier.ts";
import { articleNode } from "./articleNode.ts";
import { sourcesNamed } from "./claimGraph.ts";
import { claimNode } from "./claimNode.ts";
import { wholeDataset } from "./datasetNode.ts";
import { type JsonLd, jsonLd } from "./jsonLd.ts";
import { annotationNodes } from "./quotationNodes.ts";
import { relationNode } from "./relationNode.ts";
import { publisherNode, type StructuredSettings, siteNode } from "./siteNodes.ts";

/** A report whole: every claim, quotation, relation and source of it, as a file to take away. */
export function reportGraph(dossier: Dossier, settings: StructuredSettings): JsonLd {
  const { place } = settings;
  const { claims, relations } = dossier.report;
  return jsonLd([
    siteNode(settings),
    publisherNode(settings),
    wholeDataset(dossier, settings),
    articleNode(dossier, place),
    ...sourcesNamed(
      Object.values(dossier.sources).map(({ id }) => id),
      dossier,
      place,
    ),
    ...claims.map((claim) => claimNode(claim, dossier, place)),
    ...claims.flatMap((claim) => annotationNodes(claim, dossier, place)),
    ...relations.map((relation) => relationNode(relation, dossier, place)),
  ]);
}
