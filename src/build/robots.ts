import { publicUrl, sitemapPath } from "../domain/address.ts";
import type { SiteContents, WrittenFile } from "./siteContents.ts";

/**
 * What crawlers may read: everything. It is asked for at the root of a host alone, so that under a sub-path the list of
 * pages must be named in the host's own robots.txt, or handed to search engines by hand.
 */
export function robots({ place }: Pick<SiteContents, "place">): WrittenFile {
  const list = place.address === null ? "" : `\nSitemap: ${publicUrl(sitemapPath, place)}\n`;
  return { path: "/robots.txt", body: `User-agent: *\nAllow: /\n${list}` };
}
