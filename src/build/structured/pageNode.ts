import { publicUrl } from "../../domain/address.ts";
import { breadcrumbList, type Crumbs } from "./crumbs.ts";
import type { JsonLdNode } from "./jsonLd.ts";
import type { StructuredSettings } from "./siteNodes.ts";
import { siteId } from "./thingId.ts";

export type PageType = "WebPage" | "AboutPage" | "CollectionPage" | "ProfilePage";

/** A page of the site, named by its own step of the way to it. */
export function pageNode(type: PageType, crumbs: Crumbs, settings: StructuredSettings): JsonLdNode {
  const own = crumbs[crumbs.length - 1] ?? crumbs[0];
  const url = publicUrl(own.path, settings.place);
  return {
    "@type": type,
    "@id": url,
    url,
    name: own.name,
    isPartOf: { "@id": siteId(settings.place) },
    breadcrumb: breadcrumbList(crumbs, settings),
  };
}
