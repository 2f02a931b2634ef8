import type { Dossier } from "../../domain/dossier.ts";
import { sourceIn } from "../../domain/lookup.ts";
import { articleNode } from "./articleNode.ts";
import { datasetNode } from "./datasetNode.ts";
import type { JsonLdNode } from "./jsonLd.ts";
import { publisherNode, type StructuredSettings } from "./siteNodes.ts";
import { briefSource } from "./sourceNode.ts";

/** A report on a page about it, with what it names. */
export function reportNodes(dossier: Dossier, settings: StructuredSettings): JsonLdNode[] {
  return [datasetNode(dossier, settings), publisherNode(settings), ...articleNodes(dossier, settings)];
}

/** The article and its outlet, for whatever on a page names them. */
export function articleNodes(dossier: Dossier, { place }: StructuredSettings): JsonLdNode[] {
  return [articleNode(dossier, place), briefSource(sourceIn(dossier, dossier.head.article.outlet), place)];
}
