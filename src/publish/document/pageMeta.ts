import type { Page } from "../../app/findPage.ts";
import {
  atomFeedPath,
  claimPath,
  homePath,
  jsonFeedPath,
  oEmbedPath,
  publicUrl,
  relationPagePath,
  reportPath,
  sectionPath,
} from "../../domain/address.ts";
import type { PlainPage } from "../../pages/plainPage.ts";
import type { SiteContents } from "../files/siteContents.ts";
import { serializeJsonLd } from "../linkedData/jsonLd.ts";
import { pageGraph } from "../linkedData/pageGraph.ts";
import { plainPageGraph } from "../linkedData/plainPageGraph.ts";

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

/** What the head of a page that script takes over says of it. */
export function pageMeta(page: Page, path: string, setting: Setting): PageMeta {
  const { contents } = setting;
  const standing = standsFor(page);
  return {
    ...commonMeta(page.kind === "moved-claim" ? standing : path, standing, setting),
    ...(page.kind === "not-found" ? { canonical: null, isIndexed: false } : {}),
    type: "dossier" in page ? "article" : "website",
    alternates: [...feeds(contents), ...("claim" in page ? [oEmbed(standing, contents)] : [])],
    jsonLd: page.kind === "not-found" ? null : serializeJsonLd(pageGraph(page, contents)),
  };
}

/** What the head of a plain page says of it. A claim within another site's page is known by its own. */
export function plainPageMeta(page: PlainPage, path: string, setting: Setting): PageMeta {
  const { contents } = setting;
  const isEmbed = page.kind === "embed";
  const standing = plainStandsFor(page);
  return {
    ...commonMeta(isEmbed || page.kind === "relation" ? standing : path, standing, setting),
    isIndexed: !isEmbed,
    type: "dossier" in page ? "article" : "website",
    alternates: isEmbed ? [] : feeds(contents),
    jsonLd: serializeJsonLd(plainPageGraph(page, contents)),
  };
}

function commonMeta(canonical: string, standing: string, { contents, pictures }: Setting) {
  return {
    canonical: publicUrl(canonical, contents.place),
    isIndexed: true,
    picture: pictures.get(standing) ?? null,
  };
}

/** The page whose picture stands for this one, and which it is known by where it repeats another. */
function standsFor(page: Page): string {
  switch (page.kind) {
    case "section":
      return sectionPath(page.dossier.report.id, page.section.slug);
    case "claim":
    case "moved-claim":
      return claimPath(page.dossier.report.id, page.claim.id);
    case "overview":
    case "claims":
    case "article":
      return reportPath(page.dossier.report.id);
    case "home":
      return page.data.only ? reportPath(page.data.only.report.id) : homePath;
    case "sources":
    case "source":
    case "about":
    case "not-found":
      return homePath;
  }
}

function plainStandsFor(page: PlainPage): string {
  switch (page.kind) {
    case "downloads":
    case "report-changes":
      return reportPath(page.dossier.report.id);
    case "site-changes":
      return homePath;
    case "relation":
      return relationPagePath(page.dossier.report.id, page.relation);
    case "embed":
      return claimPath(page.dossier.report.id, page.claim.id);
  }
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
