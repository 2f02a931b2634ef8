import { changesPath, embedPath, relationPagePath } from "../../domain/address.ts";
import type { Dossier } from "../../domain/dossier.ts";
import { claimIn } from "../../domain/lookup.ts";
import { numberedPath } from "../../domain/numberedPages.ts";
import type { Claim, Relation } from "../../domain/schema.ts";
import type { PlainPage } from "../../pages/plainPage.ts";
import { briefDataset, listedClaims, namedByClaims, reportNodes } from "./datasetNodes.ts";
import { claimNodes } from "./fileGraphs.ts";
import { claimThingId, type JsonLd, type JsonLdNode, jsonLd, relationThingId, reportId } from "./jsonLd.ts";
import {
  type Crumbs,
  claimCrumb,
  claimsCrumb,
  downloadsCrumb,
  homeCrumb,
  pageNode,
  reportChangesCrumb,
  reportCrumb,
  type StructuredSettings,
  siteNode,
} from "./pageNodes.ts";
import { relationName, relationNode } from "./relationNodes.ts";

/** What is described of a plain page; of the files and changes on it, nothing that its report does not say already. */
type DescribedPage =
  | Pick<Extract<PlainPage, { kind: "downloads" }>, "kind" | "dossier">
  | Pick<Extract<PlainPage, { kind: "site-changes" }>, "kind" | "number">
  | Extract<PlainPage, { kind: "report-changes" | "relation" | "embed" }>;

/** What a plain page says of itself and of what stands on it, for its head. */
export function plainPageGraph(page: DescribedPage, settings: StructuredSettings): JsonLd {
  const home = homeCrumb(settings);
  switch (page.kind) {
    case "downloads": {
      const crumbs = [home, reportCrumb(page.dossier), downloadsCrumb(page.dossier)] as const;
      return graphOf(crumbs, aboutReport(page.dossier, settings), reportNodes(page.dossier, settings), settings);
    }
    case "report-changes": {
      const crumbs = [home, reportCrumb(page.dossier), reportChangesCrumb(page.dossier)] as const;
      const dataset = briefDataset(page.dossier.head, settings);
      return graphOf(crumbs, aboutReport(page.dossier, settings), [dataset], settings);
    }
    case "site-changes":
      return graphOf([home, { name: "Changes", path: numberedPath(changesPath, page.number) }], {}, [], settings);
    case "relation":
      return relationGraph(page.relation, page.dossier, settings);
    case "embed":
      return embedGraph(page.claim, page.dossier, settings);
  }
}

function aboutReport({ report }: Dossier, { place }: StructuredSettings): JsonLdNode {
  return { mainEntity: { "@id": reportId(report.id, place) } };
}

function relationGraph(relation: Relation, dossier: Dossier, settings: StructuredSettings): JsonLd {
  const { report } = dossier;
  const [from, to] = [claimIn(dossier, relation.from), claimIn(dossier, relation.to)];
  const own = { name: relationName(relation, dossier), path: relationPagePath(report.id, relation) };
  const crumbs = [
    homeCrumb(settings),
    reportCrumb(dossier),
    claimsCrumb(dossier),
    claimCrumb(from, dossier),
    own,
  ] as const;
  return graphOf(
    crumbs,
    {
      ...listedClaims([from, to], dossier, settings),
      mainEntity: { "@id": relationThingId(report.id, relation, settings.place) },
    },
    [relationNode(relation, dossier, settings.place), ...namedByClaims([from, to], dossier, settings)],
    settings,
  );
}

/** The claim is described at its own address: the page within another site's page is a second place to read it. */
function embedGraph(claim: Claim, dossier: Dossier, settings: StructuredSettings): JsonLd {
  const { report } = dossier;
  const own = { ...claimCrumb(claim, dossier), path: embedPath(report.id, claim.id) };
  const crumbs = [homeCrumb(settings), reportCrumb(dossier), claimCrumb(claim, dossier), own] as const;
  const mainEntity = { "@id": claimThingId(report.id, claim, settings.place) };
  return graphOf(crumbs, { mainEntity }, claimNodes(claim, dossier, settings), settings);
}

function graphOf(crumbs: Crumbs, page: JsonLdNode, nodes: readonly JsonLdNode[], settings: StructuredSettings): JsonLd {
  return jsonLd([siteNode(settings), { ...pageNode("WebPage", crumbs, settings), ...page }, ...nodes]);
}
