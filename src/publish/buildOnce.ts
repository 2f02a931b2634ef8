import { createBuilder } from "vite";
import { buildSite } from "./buildSite.ts";
import { readSiteOptions } from "./files/sitePlace.ts";

/** Builds the site as vite.config.ts and the environment say. */
export async function buildOnce(): Promise<void> {
  await buildSite(await createBuilder(), readSiteOptions());
}
