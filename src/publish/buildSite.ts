import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Rollup, ViteBuilder } from "vite";
import type * as renderer from "../app/renderPage.tsx";
import type { SitePlace } from "../domain/report/address.ts";
import { compileChecked } from "./compileSite.ts";
import { type BuildPlace, openSiteFolder } from "./files/siteFolder.ts";
import { previewCache } from "./shareSite.ts";
import { writeSite } from "./writeSite.ts";

export type SiteOptions = { dataFolder: string; siteFolder: string; place: SitePlace };

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
  { unfinished: folder, renderer: rendererFolder }: BuildPlace,
  { dataFolder, siteFolder, place }: SiteOptions,
): Promise<() => void> {
  const site = compileChecked(dataFolder, place);
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error("The build has no environment for the browser or for rendering.");
  const output = outputOf(await builder.build(client));
  const rendererOutput = outputOf(await builder.build(ssr));

  const styleFile = styleFileIn(output);
  const scripts = output.flatMap((file) => (file.type === "chunk" ? [file] : []));
  if (scripts.length === 0) throw new Error("The build gave no script.");

  // Node keeps what it has imported: a second build in one process must not get the first one's renderer.
  const address = `${pathToFileURL(join(rendererFolder, "renderPage.mjs")).href}?${randomUUID()}`;
  const { planPages, renderPage, renderHead }: typeof renderer = await import(address);
  const { pages, files, picturesMade, notes } = await writeSite({
    folder,
    template: await readFile("index.html", "utf8"),
    icon: (await readFile("public/favicon.svg", "utf8")).trim(),
    styles: String(styleFile.source).trim(),
    sheet: `${place.basePath}${styleFile.fileName}`,
    plainStyles: String(styleFileIn(rendererOutput).source).trim(),
    scripts: inRunningOrder(scripts).map(({ fileName }) => `${place.basePath}${fileName}`),
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

function styleFileIn(output: readonly Rollup.OutputBundle[string][]): Rollup.OutputAsset {
  const styles = output.find(({ fileName }) => fileName.endsWith(".css"));
  if (styles?.type !== "asset") throw new Error("The build gave no styles.");
  return styles;
}

function outputOf(built: Awaited<ReturnType<ViteBuilder["build"]>>): Rollup.OutputBundle[string][] {
  const outputs = Array.isArray(built) ? built : "output" in built ? [built] : [];
  return outputs.flatMap(({ output }) => output);
}

/** Scripts so that each comes after all that it imports: what is run later finds the earlier ones ready. */
function inRunningOrder(scripts: readonly Rollup.OutputChunk[]): Rollup.OutputChunk[] {
  const ordered = new Set<Rollup.OutputChunk>();
  function add(script: Rollup.OutputChunk) {
    for (const name of script.imports) scripts.filter(({ fileName }) => fileName === name).forEach(add);
    ordered.add(script);
  }
  scripts.forEach(add);
  return [...ordered];
}
