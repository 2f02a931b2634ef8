/** The name of the site, from data/site.json at build time. */
export const siteName = import.meta.env.SITE_NAME;
