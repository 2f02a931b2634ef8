import { type Dossier, type ReportHead, sourceIn } from "../../domain/dossier/dossier.ts";
import {
  aboutPath,
  downloadsPath,
  homePath,
  publicUrl,
  reportPath,
  type SitePlace,
} from "../../domain/report/address.ts";
import type { Claim } from "../../domain/report/schema.ts";
import type { Crumb, PageType } from "../../pages/pageDescription.ts";
import { type PortableClaim, portableClaim } from "../../words/claims.ts";
import { notVerified } from "../../words/language.ts";
import { reportFiles } from "../download/downloads.ts";
import { figureValue, listedClaim, measuredBy, temporalCoverage } from "./claimNodes.ts";
import type { GraphNode, SchemaNode } from "./graphNode.ts";
import { articleIri, claimIri, orNothing, publisherIri, reportIri, siteIri } from "./jsonLd.ts";
import { articleNode, briefSource } from "./sourceNodes.ts";

/** A report where several are listed. */
export function briefDataset(
  { id, lang, title, summary }: ReportHead,
  { place }: StructuredSettings,
): SchemaNode<"Dataset"> {
  return {
    "@type": "Dataset",
    "@id": reportIri(id, place),
    url: publicUrl(reportPath(id), place),
    name: title,
    description: `${summary} ${notVerified}`,
    inLanguage: lang,
  };
}

/** A report with what it is made from, what it covers and where its files are; its figures are left to its claims. */
function datasetNode(dossier: Dossier, settings: StructuredSettings): SchemaNode<"Dataset"> {
  const { head, report } = dossier;
  const { place } = settings;
  const claims = standingClaims(dossier);
  return {
    ...briefDataset(head, settings),
    creator: { "@id": publisherIri(place) },
    isBasedOn: { "@id": articleIri(report) },
    isPartOf: { "@id": siteIri(place) },
    version: String(head.revision),
    dateCreated: report.transcribed,
    dateModified: report.revisions.at(-1)?.date ?? report.transcribed,
    temporalCoverage: orNothing(distinct(claims.flatMap(({ period }) => temporalCoverage(period) ?? []))),
    spatialCoverage: orNothing(coveredPlaces(claims)),
    variableMeasured: orNothing(distinct(claims.flatMap((claim) => measuredBy(claim) ?? []))),
    distribution: reportFiles.flatMap(({ file, format, nameInLinkedData: name }) => {
      if (name === undefined) return [];
      const contentUrl = publicUrl(`${downloadsPath(report.id)}${file}`, place);
      return [{ "@type": "DataDownload", name, encodingFormat: format.type, contentUrl }];
    }),
  };
}

/** The same for a file that holds the claims too: every claim by its id, every figure with its bound. */
export function wholeDataset(dossier: Dossier, settings: StructuredSettings): SchemaNode<"Dataset"> {
  const { report } = dossier;
  return {
    ...datasetNode(dossier, settings),
    variableMeasured: orNothing(standingClaims(dossier).flatMap((claim) => figureValue(claim) ?? [])),
    hasPart: report.claims.map((claim) => ({ "@id": claimIri(report.id, claim, settings.place) })),
  };
}

function standingClaims(dossier: Dossier): PortableClaim[] {
  return dossier.report.claims
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map((claim) => portableClaim(claim, dossier));
}

/** Every place once; as inferred where no claim states it. Words that delimit nothing (“the region”) are no place. */
function coveredPlaces(claims: readonly PortableClaim[]): SchemaNode<"Place">[] {
  const named = (basis: string) =>
    distinct(claims.flatMap(({ places }) => (places.basis === basis ? places.values : [])));
  const stated = named("stated");
  const inferred = named("inferred").filter((name) => !stated.includes(name));
  return [
    ...stated.map((name) => ({ "@type": "Place" as const, name })),
    ...inferred.map((name) => ({ "@type": "Place" as const, name, description: "Inferred by the transcriber" })),
  ];
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}

/** A report on a page about it, with what it names. */
export function reportNodes(dossier: Dossier, settings: StructuredSettings): GraphNode[] {
  return [datasetNode(dossier, settings), publisherNode(settings), ...articleNodes(dossier, settings)];
}

/** The article and its outlet, for whatever on a page names them. */
export function articleNodes(dossier: Dossier, { place }: StructuredSettings): GraphNode[] {
  return [articleNode(dossier, place), briefSource(sourceIn(dossier, dossier.head.article.outlet), place)];
}

type ListedClaims = Pick<SchemaNode<"WebPage">, "about" | "hasPart">;

/** What is said of a page on which claims are listed: from which report, and where each is described. */
export function listedClaims(claims: readonly Claim[], dossier: Dossier, { place }: StructuredSettings): ListedClaims {
  return {
    about: { "@id": reportIri(dossier.report.id, place) },
    hasPart: claims.map((claim) => listedClaim(claim, dossier.report, place)),
  };
}

/** The way to a page from the first one, both included. */
export type Way = readonly [Crumb, ...Crumb[]];

/** The first step of every way. */
export function homeCrumb({ name }: StructuredSettings): Crumb {
  return { name, path: homePath };
}

/** What is said of a page, by the terms of its type. */
export type PageNode = SchemaNode<PageType>;

/** A page of the site, named by its own step of the way to it. */
export function pageNode(type: PageType, way: Way, settings: StructuredSettings): PageNode {
  const own = way.at(-1) ?? way[0];
  const url = publicUrl(own.path, settings.place);
  return {
    "@type": type,
    "@id": url,
    url,
    name: own.name,
    isPartOf: { "@id": siteIri(settings.place) },
    breadcrumb: breadcrumbList(way, settings),
  };
}

/** What structured data must know of the site: its name, and where it stands. */
export type StructuredSettings = { name: string; place: SitePlace };

export function siteNode({ name, place }: StructuredSettings): SchemaNode<"WebSite"> {
  return {
    "@type": "WebSite",
    "@id": siteIri(place),
    url: publicUrl(homePath, place),
    name,
    publishingPrinciples: { "@id": publicUrl(aboutPath, place) },
  };
}

/** Whoever transcribes for the site, under its name: nothing else is known of them here. */
export function publisherNode({ name, place }: StructuredSettings): SchemaNode<"Organization"> {
  return { "@type": "Organization", "@id": publisherIri(place), name, url: publicUrl(homePath, place) };
}

/** The way as a list of links. */
function breadcrumbList(way: Way, { place }: StructuredSettings): SchemaNode<"BreadcrumbList"> {
  return {
    "@type": "BreadcrumbList",
    itemListElement: way.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: { "@id": publicUrl(path, place) },
    })),
  };
}
