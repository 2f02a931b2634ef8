import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type DataFile, memoryLibrary } from "../app/ReportLibrary.ts";
import type { renderPage } from "../app/renderPage.tsx";
import type { PageData } from "../pages/pageData.ts";
import { pageDocument } from "./pageDocument.ts";
import { planPages } from "./planPages.ts";

export type SiteParts = {
  folder: string;
  template: string;
  basePath: string;
  styles: string;
  scripts: readonly string[];
  files: ReadonlyMap<string, PageData>;
  /** The renderer as it was built, so that its pages are those that the browser's script will find. */
  render: typeof renderPage;
};

/** Writes every data file and every page; the same data and code give the same bytes. */
export async function writeSite({ folder, files, render, ...parts }: SiteParts): Promise<{ pages: number }> {
  const version = versionOf(parts.scripts, parts.styles, files);
  for (const [path, data] of files) {
    const file: DataFile = { version, data };
    await write(join(folder, path), JSON.stringify(file));
  }
  const library = memoryLibrary(files);
  const pages = planPages(files);
  for (const { path, file } of pages) {
    await write(
      join(folder, file),
      pageDocument({ ...parts, path, version, ...render(path, library, parts.basePath) }),
    );
  }
  return { pages: pages.length };
}

function versionOf(scripts: readonly string[], styles: string, files: ReadonlyMap<string, PageData>): string {
  const hash = createHash("sha256").update(scripts.join(" ")).update(styles);
  for (const [path, data] of files) hash.update(path).update(JSON.stringify(data));
  return hash.digest("base64url").slice(0, 12);
}

async function write(path: string, text: string) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
