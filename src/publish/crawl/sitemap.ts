import { publicUrl, type SitePlace, sitemapPath } from "../../domain/report/address.ts";
import { partIntoPages } from "../../domain/report/addressTemplate.ts";
import { type FinishedFile, formatXml, type XmlElement } from "../files/finishedFile.ts";

// The most that one file may hold (sitemaps.org).
const mostAddresses = 50_000;

/** A page as it is listed: where it stands, and the day of its last change where the data say so. */
export type ListedPage = { path: string; changed: string | undefined };

/**
 * The list of pages for search engines, with the day on which each last changed where the data say so. It may hold whole
 * addresses alone, so there is none where the site was not told its own.
 */
export function sitemap(pages: readonly ListedPage[], place: SitePlace, most = mostAddresses): FinishedFile[] {
  if (place.address === null) return [];
  const list = (path: string, listed: readonly ListedPage[]) =>
    listOfPages(
      path,
      listed.map(({ path, changed }) => entry("url", publicUrl(path, place), changed)),
    );
  const parts = partIntoPages(pages, most);
  if (parts.length === 1) return [list(sitemapPath, pages)];
  const files = parts.map(({ entries, number }) => list(`/sitemap_${number}.xml`, entries));
  return [listOfLists(files, place), ...files];
}

function listOfPages(path: string, children: readonly XmlElement[]): FinishedFile {
  return { path, body: formatXml({ name: "urlset", attributes: { xmlns }, children }) };
}

function listOfLists(files: readonly FinishedFile[], place: SitePlace): FinishedFile {
  const entries = files.map(({ path }) => entry("sitemap", publicUrl(path, place), undefined));
  return { path: sitemapPath, body: formatXml({ name: "sitemapindex", attributes: { xmlns }, children: entries }) };
}

const xmlns = "http://www.sitemaps.org/schemas/sitemap/0.9";

function entry(name: string, address: string, day: string | undefined): XmlElement {
  const changed = day === undefined ? [] : [{ name: "lastmod", children: [day] }];
  return { name, children: [{ name: "loc", children: [address] }, ...changed] };
}

/**
 * What crawlers may read: everything. It is asked for at the root of a host alone, so that under a sub-path the list of
 * pages must be named in the host's own robots.txt, or handed to search engines by hand.
 */
export function robots(place: SitePlace): FinishedFile {
  const list = place.address === null ? "" : `\nSitemap: ${publicUrl(sitemapPath, place)}\n`;
  return { path: "/robots.txt", body: `User-agent: *\nAllow: /\n${list}` };
}
