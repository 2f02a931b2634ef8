import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { serveChromium } from "../../support/chromium";
import { buildSite } from "./buildSite";
import { writeCollection } from "./writeCollection";

/** The folders of the built sites that the tests look at. */
export type BuiltSites = {
  /** What “npm run build” last wrote. */
  published: string;
  /** The same data, for a host that shows it under /casualties/. */
  underPath: string;
  /** Many reports, one of them with a history: a renamed claim, a withdrawn one, revisions. */
  collection: string;
  /** The same and as many more. */
  doubledCollection: string;
};

declare module "vitest" {
  export interface ProvidedContext {
    sites: BuiltSites;
    /** Where the one browser of all files of tests is connected to. */
    browser: string;
  }
}

export const subPath = "/casualties/";

/** Starts the browser and builds the sites, once for all files of tests. */
export async function setup(project: TestProject) {
  const published = resolve(process.env.SITE_FOLDER ?? "dist");
  if (!existsSync(join(published, "index.html"))) {
    throw new Error(`There is no built site in ${published} yet: “npm run build” builds it.`);
  }
  const folder = await mkdtemp(join(tmpdir(), "built-sites-"));
  const sites = {
    published,
    underPath: join(folder, "under-path"),
    collection: join(folder, "collection"),
    doubledCollection: join(folder, "doubled-collection"),
  };
  async function buildCollection(siteFolder: string, reports: number): Promise<void> {
    const dataFolder = join(folder, `data-${reports}`);
    await writeCollection(dataFolder, reports);
    await buildSite({ dataFolder, siteFolder, basePath: "/" });
  }

  const [browser] = await Promise.all([
    serveChromium(),
    buildSite({ dataFolder: "data", siteFolder: sites.underPath, basePath: subPath }),
    buildCollection(sites.collection, 25),
    buildCollection(sites.doubledCollection, 50),
  ]);
  project.provide("sites", sites);
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  };
}
