import { atomFeedPath, claimPath, homePath, jsonFeedPath, oEmbedPath, publicUrl } from "../../domain/address.ts";
import type { DescribedPage } from "../../pages/pageDescription.ts";
import type { SiteContents } from "../files/siteContents.ts";
import { serializeJsonLd } from "../linkedData/jsonLd.ts";
import { pageGraph } from "../linkedData/pageGraph.ts";

/** What a page says of itself to whoever shows or keeps its address: unfurlers, search engines, readers of feeds. */
export type PageMeta = {
  /** The address that the page is known by, or null where it is none that anybody should keep. */
  canonical: string | null;
  isIndexed: boolean;
  /** In the terms of Open Graph. */
  type: "website" | "article";
  picture: Picture | null;
  alternates: readonly Alternate[];
  /** Structured data, written so that it can stand within HTML. */
  jsonLd: string | null;
};

/** A preview's address, and the picture in words. */
export type Picture = { address: string; alt: string };

/** The same in another form: a feed, an oEmbed description. */
export type Alternate = { type: string; address: string; title: string };

type Setting = {
  contents: SiteContents;
  /** By the path of the page that each stands for. */
  pictures: ReadonlyMap<string, Picture>;
};

/** What the head of a page says of it. */
export function pageMeta(page: DescribedPage, { contents, pictures }: Setting): PageMeta {
  const { canonical, shows, isEmbedded } = page;
  const pictured = page.pictures.find((path) => pictures.has(path)) ?? homePath;
  return {
    canonical: canonical === null ? null : publicUrl(canonical, contents.place),
    isIndexed: canonical !== null && !isEmbedded,
    type: page.isAboutReport ? "article" : "website",
    picture: pictures.get(pictured) ?? null,
    alternates: [
      ...(isEmbedded ? [] : feeds(contents)),
      ...(shows.kind === "claim" ? [oEmbed(claimPath(shows.dossier.report.id, shows.claim.id), contents)] : []),
    ],
    jsonLd: canonical === null ? null : serializeJsonLd(pageGraph(page, contents)),
  };
}

function feeds({ name, place }: SiteContents): Alternate[] {
  return [
    { type: "application/atom+xml", address: publicUrl(atomFeedPath, place), title: `${name}: changes` },
    { type: "application/feed+json", address: publicUrl(jsonFeedPath, place), title: `${name}: changes` },
  ];
}

function oEmbed(path: string, { place }: SiteContents): Alternate {
  return {
    type: "application/json+oembed",
    address: publicUrl(oEmbedPath(path), place),
    title: "This claim, to embed",
  };
}
