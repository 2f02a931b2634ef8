import { createBuilder } from "vite";
import { buildSite } from "./buildSite.ts";
import { readSiteOptions } from "./files/sitePlace.ts";

/** Builds the site as vite.config.ts and the environment say. */
export async function buildOnce(): Promise<void> {
  // Node reads the settings itself, as it reads this file.
  await buildSite(await createBuilder({ configLoader: "native" }), readSiteOptions());
}
