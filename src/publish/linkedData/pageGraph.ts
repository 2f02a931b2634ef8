import type { Page } from "../../app/findPage.ts";
import { aboutPath, homePath, sectionPath, sourcePath, sourcesPath } from "../../domain/address.ts";
import type { Dossier } from "../../domain/dossier.ts";
import { claimsOf } from "../../domain/lookup.ts";
import { numberedPath } from "../../domain/numberedPages.ts";
import type { Section } from "../../domain/schema.ts";
import type { HomeData, SourceData, SourcesData } from "../../pages/pageData.ts";
import { articleNodes, briefDataset, listedClaims, namedByClaims, reportNodes } from "./datasetNodes.ts";
import { claimGraph } from "./fileGraphs.ts";
import { articleId, claimThingId, type JsonLd, jsonLd, orNothing, reportId, siteId, sourceThingId } from "./jsonLd.ts";
import {
  articleCrumb,
  claimsCrumb,
  homeCrumb,
  pageNode,
  reportCrumb,
  type StructuredSettings,
  siteNode,
} from "./pageNodes.ts";
import { briefSource, sourceNode } from "./sourceNodes.ts";

/**
 * What a page of the site says of itself and of what stands on it, for its head. A claim is whole on its own page and
 * brief on all others. At a former address of a claim it is described at its present one.
 */
export function pageGraph(page: Page, settings: StructuredSettings): JsonLd {
  switch (page.kind) {
    case "home":
      return homeGraph(page.data, settings);
    case "overview":
      return overviewGraph(page.dossier, settings);
    case "section":
      return sectionGraph(page.section, page.dossier, settings);
    case "claims":
      return claimsGraph(page.dossier, settings);
    case "claim":
    case "moved-claim":
      return claimGraph(page.claim, page.dossier, settings);
    case "article":
      return articleGraph(page.dossier, settings);
    case "sources":
      return sourcesGraph(page.data, settings);
    case "source":
      return sourceGraph(page.data, settings);
    case "about":
      return aboutGraph(settings);
    case "not-found":
      return notFoundGraph(settings);
  }
}

function homeGraph({ number, reports, only }: HomeData, settings: StructuredSettings): JsonLd {
  const datasets = reports.map(({ head }) => briefDataset(head, settings));
  return jsonLd([
    siteNode(settings),
    {
      ...pageNode("CollectionPage", [{ ...homeCrumb(settings), path: numberedPath(homePath, number) }], settings),
      hasPart: only ? { "@id": reportId(only.report.id, settings.place) } : datasets,
    },
    ...(only ? reportNodes(only, settings) : []),
  ]);
}

function overviewGraph(dossier: Dossier, settings: StructuredSettings): JsonLd {
  return jsonLd([
    siteNode(settings),
    {
      ...pageNode("WebPage", [homeCrumb(settings), reportCrumb(dossier)], settings),
      mainEntity: { "@id": reportId(dossier.report.id, settings.place) },
    },
    ...reportNodes(dossier, settings),
  ]);
}

function sectionGraph(section: Section, dossier: Dossier, settings: StructuredSettings): JsonLd {
  const crumb = { name: section.title, path: sectionPath(dossier.report.id, section.slug) };
  return jsonLd([
    siteNode(settings),
    {
      ...pageNode("WebPage", [homeCrumb(settings), reportCrumb(dossier), crumb], settings),
      ...listedClaims(claimsOf(section, dossier), dossier, settings),
    },
    ...namedByClaims(claimsOf(section, dossier), dossier, settings),
  ]);
}

function claimsGraph(dossier: Dossier, settings: StructuredSettings): JsonLd {
  const { claims } = dossier.report;
  return jsonLd([
    siteNode(settings),
    {
      ...pageNode("CollectionPage", [homeCrumb(settings), reportCrumb(dossier), claimsCrumb(dossier)], settings),
      ...listedClaims(claims, dossier, settings),
    },
    ...namedByClaims(claims, dossier, settings),
  ]);
}

function articleGraph(dossier: Dossier, settings: StructuredSettings): JsonLd {
  return jsonLd([
    siteNode(settings),
    {
      ...pageNode("WebPage", [homeCrumb(settings), reportCrumb(dossier), articleCrumb(dossier)], settings),
      about: { "@id": reportId(dossier.report.id, settings.place) },
      mainEntity: { "@id": articleId(dossier.report) },
    },
    ...articleNodes(dossier, settings),
  ]);
}

function sourcesGraph({ number, sources }: SourcesData, settings: StructuredSettings): JsonLd {
  const crumb = { ...sourcesCrumb, path: numberedPath(sourcesPath, number) };
  return jsonLd([
    siteNode(settings),
    {
      ...pageNode("CollectionPage", [homeCrumb(settings), crumb], settings),
      about: sources.map(({ source }) => briefSource(source, settings.place)),
    },
  ]);
}

function sourceGraph({ source, partOf, number, appearances }: SourceData, settings: StructuredSettings): JsonLd {
  const { place } = settings;
  const crumb = { name: source.name, path: numberedPath(sourcePath(source.id), number) };
  return jsonLd([
    siteNode(settings),
    {
      ...pageNode("ProfilePage", [homeCrumb(settings), sourcesCrumb, crumb], settings),
      mainEntity: { "@id": sourceThingId(source.id, place) },
      hasPart: orNothing(
        appearances.flatMap(({ setting, claims }) =>
          claims.map((claim) => ({
            "@type": "Claim",
            "@id": claimThingId(setting.head.id, claim, place),
            author: { "@id": sourceThingId(source.id, place) },
            isPartOf: { "@id": reportId(setting.head.id, place) },
          })),
        ),
      ),
    },
    sourceNode(source, partOf ?? undefined, place),
  ]);
}

function aboutGraph(settings: StructuredSettings): JsonLd {
  const crumb = { name: "How to read this", path: aboutPath };
  return jsonLd([siteNode(settings), pageNode("AboutPage", [homeCrumb(settings), crumb], settings)]);
}

// It stands at whatever address was asked for, so it has none of its own.
function notFoundGraph(settings: StructuredSettings): JsonLd {
  const name = "There is no page at this address";
  return jsonLd([siteNode(settings), { "@type": "WebPage", name, isPartOf: { "@id": siteId(settings.place) } }]);
}

const sourcesCrumb = { name: "Sources", path: sourcesPath };
