/** The name of the site, from data/site.json at build time. */
export const siteName = import.meta.env.SITE_NAME;

/** The site's whole address with a slash at its end, or null where the build was told none. */
export const siteAddress = import.meta.env.SITE_ADDRESS;
