import { aboutPath, pathOnHost } from "../../domain/report/address.ts";

/** A path of the site as a link: with the sub-path that it is hosted under. */
export function href(path: string): string {
  return pathOnHost(path, import.meta.env.BASE_URL);
}

/** Where a word of this site is explained. */
export function glossaryHref(term: string): string {
  return `${href(aboutPath)}#${termAnchor(term)}`;
}

/** The anchor of a word in the glossary. The underscore keeps it apart from every id in data/. */
export function termAnchor(term: string): string {
  return `term_${term.toLowerCase().replaceAll(" ", "_")}`;
}

/** The name of the site, from data/site.json at build time. */
export const siteName = import.meta.env.SITE_NAME;

/** The site's whole address; empty where the build was told none. */
const siteAddress = import.meta.env.SITE_ADDRESS;

/** The address of a link as others should have it: with the site's own host, whichever host it is being read on. */
export function lastingAddress({ href, pathname, search, hash }: HTMLAnchorElement): string {
  return siteAddress === "" ? href : new URL(`${pathname}${search}${hash}`, siteAddress).href;
}
