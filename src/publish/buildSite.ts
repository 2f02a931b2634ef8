import { randomUUID } from "node:crypto";
import { cpSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { ViteBuilder } from "vite";
import type * as renderers from "../app/renderPage.tsx";
import { buildCode } from "./builtCode.ts";
import { compileChecked } from "./compileSite.ts";
import { type BuildPlace, openSiteFolder } from "./files/siteFolder.ts";
import type { SiteOptions } from "./files/sitePlace.ts";
import { previewCache } from "./shareSite.ts";
import { writeSite } from "./writeSite.ts";

/**
 * Checks the data, builds the script, the styles and the renderer, and writes every page: beside the site that stands, and
 * in its place when all of it is written. Where anything fails, that one stays.
 */
export async function buildSite(builder: ViteBuilder, options: SiteOptions): Promise<void> {
  const place = openSiteFolder(options.siteFolder, options.dataFolder);
  try {
    const report = await writeUnfinished(builder, place, options);
    place.putInPlace();
    report();
  } finally {
    place.close();
  }
}

/** Writes the site into its build place; what is returned tells of it, once it stands. */
async function writeUnfinished(
  builder: ViteBuilder,
  { unfinished: folder, code: codeFolder }: BuildPlace,
  { dataFolder, siteFolder, place, name }: SiteOptions,
): Promise<() => void> {
  const site = compileChecked(dataFolder, place);
  const { served, renderer, names } = await buildCode(builder, codeFolder, [name, JSON.stringify(place)]);
  cpSync(served, folder, { recursive: true });
  // Node keeps what it has imported: a second build in one process must not get the first one's renderer.
  const address = `${pathToFileURL(renderer).href}?${randomUUID()}`;
  const { planPages, renderPage, renderHead }: typeof renderers = await import(address);
  const { pages, files, picturesMade, notes } = await writeSite({
    folder,
    template: await readFile("index.html", "utf8"),
    icon: (await readFile("public/favicon.svg", "utf8")).trim(),
    styles: names.styles,
    sheet: `${place.basePath}${names.sheet}`,
    plainStyles: names.plainStyles,
    scripts: names.scripts.map((name) => `${place.basePath}${name}`),
    site,
    renderer: { planPages, renderPage, renderHead },
    cacheFolder: previewCache,
  });
  const { logger } = builder.config;
  return () => {
    logger.info(
      `${pages} pages and ${files} other files written to ${siteFolder}/; ${picturesMade} previews drawn anew`,
    );
    if (site.comparedWith !== null) logger.info(`The data were compared with ${site.comparedWith}.`);
    for (const note of notes) logger.warn(note);
  };
}
