/** The name of the site, from data/site.json at build time. */
export const siteName = import.meta.env.SITE_NAME;

/** The site's whole address; empty where the build was told none. */
const siteAddress = import.meta.env.SITE_ADDRESS;

/** The address of a link as others should have it: with the site's own host, wherever it is read at the moment. */
export function lastingAddress({ href, pathname, search, hash }: HTMLAnchorElement): string {
  return siteAddress === "" ? href : new URL(`${pathname}${search}${hash}`, siteAddress).href;
}
