import { claimIn, type Dossier } from "../../domain/dossier/dossier.ts";
import type { Relation } from "../../domain/report/schema.ts";
import type { HomeData, SourceData } from "../../pages/pageData.ts";
import type { DescribedPage, Shown } from "../../pages/pageDescription.ts";
import { listedClaim, relationNode } from "./claimNodes.ts";
import {
  articleNodes,
  briefDataset,
  homeCrumb,
  listedClaims,
  type PageNode,
  pageNode,
  reportNodes,
  type StructuredSettings,
  siteNode,
} from "./datasetNodes.ts";
import { claimNodes, claimPageGraph } from "./fileGraphs.ts";
import type { GraphNode } from "./graphNode.ts";
import { articleIri, claimIri, type JsonLd, jsonLd, orNothing, relationIri, reportIri, sourceIri } from "./jsonLd.ts";
import { briefRecord, recordReference } from "./recordNodes.ts";
import { briefSource, sourceNode } from "./sourceNodes.ts";

type Described = Pick<DescribedPage, "path" | "crumbs" | "type" | "shows">;

/**
 * What a page of the site says of itself and of what stands on it, for its head. A claim is described on its own page
 * and named on all others. At a former address of a claim it is described at its present one.
 */
export function pageGraph({ path, crumbs, type, shows }: Described, settings: StructuredSettings): JsonLd {
  if (shows.kind === "claim") return claimPageGraph(shows.claim, shows.dossier, settings);
  const home = homeCrumb(settings);
  const { page, nodes } = describeShown(shows, settings);
  // The first page is no step on the way to itself, nor to a further page of its list.
  const itself = pageNode(type, crumbs.length === 0 ? [{ ...home, path }] : [home, ...crumbs], settings);
  return jsonLd([siteNode(settings), { ...itself, ...page }, ...nodes]);
}

/** What is said of a page by what it shows, and the things that are named so. */
type ShownNodes = { page: Partial<PageNode>; nodes: readonly GraphNode[] };

function describeShown(shows: Exclude<Shown, { kind: "claim" }>, settings: StructuredSettings): ShownNodes {
  const { place } = settings;
  switch (shows.kind) {
    case "words":
    case "changes":
      return { page: {}, nodes: [] };
    case "reports":
      return describeReports(shows.data, settings);
    case "report":
      return { page: { mainEntity: reportIn(shows, settings) }, nodes: reportNodes(shows.dossier, settings) };
    case "report-in-brief":
      return { page: { mainEntity: reportIn(shows, settings) }, nodes: [briefDataset(shows.dossier.head, settings)] };
    case "article": {
      const mainEntity = { "@id": articleIri(shows.dossier.report) };
      return { page: { about: reportIn(shows, settings), mainEntity }, nodes: articleNodes(shows.dossier, settings) };
    }
    case "claims":
      return { page: listedClaims(shows.claims, shows.dossier, settings), nodes: [] };
    case "embedded-claim": {
      // The claim is described at its own address: the page within another site's page is a second place to read it.
      const { claim, dossier } = shows;
      const mainEntity = { "@id": claimIri(dossier.report.id, claim, place) };
      return { page: { mainEntity }, nodes: claimNodes(claim, dossier, settings) };
    }
    case "relation":
      return describeRelation(shows.relation, shows.dossier, settings);
    case "record":
      return { page: { mainEntity: recordReference(shows, settings) }, nodes: [briefRecord(shows, settings)] };
    case "sources":
      return { page: { about: shows.data.sources.map(({ source }) => briefSource(source, place)) }, nodes: [] };
    case "source":
      return describeSource(shows.data, settings);
  }
}

function reportIn({ dossier }: { dossier: Dossier }, { place }: StructuredSettings): { "@id": string } {
  return { "@id": reportIri(dossier.report.id, place) };
}

function describeReports({ reports, only }: HomeData, settings: StructuredSettings): ShownNodes {
  if (only) return { page: { hasPart: reportIn({ dossier: only }, settings) }, nodes: reportNodes(only, settings) };
  return { page: { hasPart: reports.map(({ head }) => briefDataset(head, settings)) }, nodes: [] };
}

function describeRelation(relation: Relation, dossier: Dossier, settings: StructuredSettings): ShownNodes {
  const ends = [claimIn(dossier, relation.from), claimIn(dossier, relation.to)];
  return {
    page: {
      ...listedClaims(ends, dossier, settings),
      mainEntity: { "@id": relationIri(dossier.report.id, relation, settings.place) },
    },
    nodes: [relationNode(relation, dossier, settings.place)],
  };
}

function describeSource({ source, partOf, appearances }: SourceData, { place }: StructuredSettings): ShownNodes {
  const hasPart = appearances.flatMap(({ setting, claims }) =>
    claims.map((claim) => ({
      ...listedClaim(claim, setting.head, place),
      author: { "@id": sourceIri(source.id, place) },
      isPartOf: { "@id": reportIri(setting.head.id, place) },
    })),
  );
  return {
    page: { mainEntity: { "@id": sourceIri(source.id, place) }, hasPart: orNothing(hasPart) },
    nodes: [sourceNode(source, partOf ?? undefined, place)],
  };
}
