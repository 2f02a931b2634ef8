import { aboutPath, homePath, publicUrl, type SitePlace } from "../../domain/report/address.ts";
import type { Crumb, PageType } from "../../pages/pageDescription.ts";
import type { SchemaNode } from "./graphNode.ts";
import { publisherIri, siteIri } from "./jsonLd.ts";

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
