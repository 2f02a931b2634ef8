import type { Alternate, PageMeta } from "../../app/HeadTags.tsx";
import { atomFeedPath, claimPath, homePath, jsonFeedPath, oEmbedPath, publicUrl } from "../../domain/report/address.ts";
import type { DescribedPage } from "../../pages/pageDescription.ts";
import type { SiteIdentity } from "../files/siteIdentity.ts";
import { serializeJsonLd } from "../linkedData/jsonLd.ts";
import { pageGraph } from "../linkedData/pageGraph.ts";
import { previewSize } from "../preview/previewLook.ts";

/** A preview's address, and the picture in words. */
export type Picture = { address: string; alt: string };

type Setting = {
  identity: SiteIdentity;
  /** By the path of the page that each stands for. */
  pictures: ReadonlyMap<string, Picture>;
};

/** What the head of a page says of it. */
export function pageMeta(page: DescribedPage, { identity, pictures }: Setting): PageMeta {
  const { canonical, shows, isEmbedded } = page;
  const picture = pictures.get(page.pictures.find((path) => pictures.has(path)) ?? homePath);
  return {
    canonical: canonical === null ? null : publicUrl(canonical, identity.place),
    isEmbedded,
    isIndexed: canonical !== null && !isEmbedded,
    type: page.isAboutReport ? "article" : "website",
    picture: picture ? { ...picture, ...previewSize } : null,
    alternates: [
      ...(isEmbedded ? [] : feeds(identity)),
      ...(shows.kind === "claim" ? ofClaim(claimPath(shows.dossier.report.id, shows.claim.id), identity) : []),
    ],
    jsonLd: canonical === null ? null : serializeJsonLd(pageGraph(page, identity)),
  };
}

function feeds({ name, place }: SiteIdentity): Alternate[] {
  return [
    { type: "application/atom+xml", address: publicUrl(atomFeedPath, place), title: `${name}: changes` },
    { type: "application/feed+json", address: publicUrl(jsonFeedPath, place), title: `${name}: changes` },
  ];
}

function ofClaim(path: string, { place }: SiteIdentity): Alternate[] {
  return [
    { type: "application/json+oembed", address: publicUrl(oEmbedPath(path), place), title: "This claim, to embed" },
    { type: "application/ld+json", address: publicUrl(`${path}claim.jsonld`, place), title: "This claim, linked data" },
  ];
}
