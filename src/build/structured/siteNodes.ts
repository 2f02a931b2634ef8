import { aboutPath, homePath, publicUrl, type SitePlace } from "../../domain/address.ts";
import type { JsonLdNode } from "./jsonLd.ts";
import { publisherId, siteId } from "./thingId.ts";

/** What structured data must know of the site: its name, and where it stands. */
export type StructuredSettings = { name: string; place: SitePlace };

export function siteNode({ name, place }: StructuredSettings): JsonLdNode {
  return {
    "@type": "WebSite",
    "@id": siteId(place),
    url: publicUrl(homePath, place),
    name,
    publishingPrinciples: { "@id": publicUrl(aboutPath, place) },
  };
}

/** Whoever transcribes for the site, under its name: nothing else is known of them here. */
export function publisherNode({ name, place }: StructuredSettings): JsonLdNode {
  return { "@type": "Organization", "@id": publisherId(place), name, url: publicUrl(homePath, place) };
}
