import { type BuildOrder, buildSite } from "./buildSite.ts";
import { readSiteOptions } from "./files/sitePlace.ts";

/** Builds the site as the environment says. */
export async function buildOnce(order: BuildOrder = { anew: false }): Promise<void> {
  await buildSite(readSiteOptions(), order);
}
