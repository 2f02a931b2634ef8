import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type DataFile, memoryLibrary } from "../app/ReportLibrary.ts";
import type * as renderer from "../app/renderPage.tsx";
import { isPlainKind } from "../domain/report/address.ts";
import type { CompiledSite } from "./compileSite.ts";
import { type ListedPage, sitemap } from "./crawl/sitemap.ts";
import { pageDocument } from "./document/pageDocument.ts";
import { pageMeta } from "./document/pageMeta.ts";
import { readStyleSheet, stylesFor } from "./document/pageStyles.ts";
import { codeVersion, dataVersion } from "./document/version.ts";
import type { FinishedFile } from "./files/finishedFile.ts";
import { type SharedSite, shareSite } from "./shareSite.ts";

export type SiteParts = {
  folder: string;
  template: string;
  /** The styles of the pages that script takes over, and of all that script may put in their place. */
  styles: string;
  /** The address of the file that holds those styles. */
  sheet: string;
  /** The styles of the plain pages. */
  plainStyles: string;
  /** The site's icon, as SVG. */
  icon: string;
  scripts: readonly string[];
  site: CompiledSite;
  /** The renderer as it was built, so that its pages are those that the browser's script will find. */
  renderer: Pick<typeof renderer, "planPages" | "renderPage" | "renderHead">;
  /** Where pictures are kept from one build to the next. */
  cacheFolder: string;
};

/** What was written, and what whoever builds the site should know of it. */
export type WrittenSite = { pages: number; files: number; picturesMade: number; notes: string[] };

/** Writes every page, every data file and every file to take away; the same data and code give the same bytes. */
export async function writeSite({ folder, cacheFolder, ...parts }: SiteParts): Promise<WrittenSite> {
  const { files, contents } = parts.site;
  const { name, place, errors } = contents;
  const code = codeVersion([parts.scripts, parts.styles, name, place, errors]);
  const shared = await shareSite(parts.site, cacheFolder);
  const pages = finishPages(parts, shared, code);
  const data = [...files].map(([path, data]): FinishedFile => {
    const file: DataFile = { version: dataVersion(code, data), data };
    return { path, body: JSON.stringify(file) };
  });
  const listed = pages.filter(({ isListed }) => isListed);
  const others = [...data, ...shared.files, ...sitemap(listed, contents)];
  for (const { path, body } of [...others, ...pages.map(({ file, body }) => ({ path: file, body }))]) {
    await write(join(folder, path), body);
  }
  return {
    pages: pages.length,
    files: others.length,
    picturesMade: shared.picturesMade,
    notes: [...shared.notes, ...(contents.place.address === null ? [noAddress] : [])],
  };
}

const noAddress =
  "The site does not know its own address, so what leaves it begins at the host’s root and there is no sitemap.xml: " +
  "name the address in SITE_URL or in data/site.json.";

type Parts = Omit<SiteParts, "folder" | "cacheFolder">;
/** `isListed`: for search engines, which have no use for a page that repeats another one. */
type FinishedPage = ListedPage & { file: string; body: string; isListed: boolean };

function finishPages(parts: Parts, { shares, pictures, offered }: SharedSite, code: string): FinishedPage[] {
  const { template, icon, scripts, sheet, renderer } = parts;
  const { files, checked, contents } = parts.site;
  const { place } = contents;
  const library = memoryLibrary(files);
  const [styles, plainStyles] = [readStyleSheet(parts.styles), readStyleSheet(parts.plainStyles)];
  return renderer.planPages({ data: [...files.values()], offered, checked }).map((planned) => {
    const { path, page } = planned;
    const { html, described } = renderer.renderPage(planned, { library, place, share: shares.get(path) });
    const meta = pageMeta(described, { contents, pictures });
    const tags = renderer.renderHead(described, meta);
    const isPlain = isPlainKind(page.kind);
    const version = dataVersion(code, library.find(path));
    const body = pageDocument({
      ...{ template, path, html, tags, jsonLd: meta.jsonLd, icon, sheet, version, place },
      styles: stylesFor(`${template}${html}`, isPlain ? plainStyles : styles),
      scripts: isPlain ? [] : scripts,
    });
    const file = path.endsWith("/") ? `${path}index.html` : path;
    return { path, shows: described.shows, file, body, isListed: meta.isIndexed && described.canonical === path };
  });
}

async function write(path: string, body: string | Uint8Array) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, body);
}
