import type {
  AboutPageLeaf,
  BreadcrumbListLeaf,
  CollectionPageLeaf,
  OrganizationLeaf,
  ProfilePageLeaf,
  WebPageLeaf,
  WebSiteLeaf,
} from "schema-dts";
import {
  aboutPath,
  articlePath,
  claimPath,
  claimsPath,
  downloadsPath,
  homePath,
  publicUrl,
  reportChangesPath,
  reportPath,
  type SitePlace,
} from "../../domain/address.ts";
import type { Dossier } from "../../domain/dossier.ts";
import { portableClaim } from "../../domain/portableClaim.ts";
import type { Claim } from "../../domain/schema.ts";
import { claimName } from "./claimNodes.ts";
import type { SchemaNode } from "./graphNode.ts";
import { publisherIri, siteIri } from "./jsonLd.ts";

type PageLeaf = WebPageLeaf | AboutPageLeaf | CollectionPageLeaf | ProfilePageLeaf;
export type PageNode = SchemaNode<PageLeaf>;

/** A page of the site, named by its own step of the way to it. */
export function pageNode(type: PageLeaf["@type"], crumbs: Crumbs, settings: StructuredSettings): PageNode {
  const own = crumbs[crumbs.length - 1] ?? crumbs[0];
  const url = publicUrl(own.path, settings.place);
  return {
    "@type": type,
    "@id": url,
    url,
    name: own.name,
    isPartOf: { "@id": siteIri(settings.place) },
    breadcrumb: breadcrumbList(crumbs, settings),
  };
}

/** What structured data must know of the site: its name, and where it stands. */
export type StructuredSettings = { name: string; place: SitePlace };

export function siteNode({ name, place }: StructuredSettings): SchemaNode<WebSiteLeaf> {
  return {
    "@type": "WebSite",
    "@id": siteIri(place),
    url: publicUrl(homePath, place),
    name,
    publishingPrinciples: { "@id": publicUrl(aboutPath, place) },
  };
}

/** Whoever transcribes for the site, under its name: nothing else is known of them here. */
export function publisherNode({ name, place }: StructuredSettings): SchemaNode<OrganizationLeaf> {
  return { "@type": "Organization", "@id": publisherIri(place), name, url: publicUrl(homePath, place) };
}

/** One step of the way from the first page to another. */
export type Crumb = { name: string; path: string };

/** The way to a page, its own step last. */
export type Crumbs = readonly [...Crumb[], Crumb];

export function homeCrumb({ name }: StructuredSettings): Crumb {
  return { name, path: homePath };
}

export function reportCrumb({ report }: Pick<Dossier, "report">): Crumb {
  return { name: report.title, path: reportPath(report.id) };
}

export function claimsCrumb({ report }: Dossier): Crumb {
  return { name: "All claims", path: claimsPath(report.id) };
}

export function claimCrumb(claim: Claim, dossier: Dossier): Crumb {
  return { name: claimName(portableClaim(claim, dossier)), path: claimPath(dossier.report.id, claim.id) };
}

export function articleCrumb({ report }: Dossier): Crumb {
  return { name: "Article", path: articlePath(report.id) };
}

export function downloadsCrumb({ report }: Dossier): Crumb {
  return { name: "Data", path: downloadsPath(report.id) };
}

export function reportChangesCrumb({ report }: Dossier): Crumb {
  return { name: "Changes", path: reportChangesPath(report.id) };
}

/** The way as a list of links. */
export function breadcrumbList(crumbs: Crumbs, { place }: StructuredSettings): SchemaNode<BreadcrumbListLeaf> {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: { "@id": publicUrl(path, place) },
    })),
  };
}
