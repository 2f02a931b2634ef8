import type { ReportLibrary } from "../../app/ReportLibrary.ts";
import type * as renderer from "../../app/renderPage.tsx";
import { isPlainKind } from "../../domain/report/address.ts";
import type { PlannedPage } from "../../pages/describePage.ts";
import type { PageData } from "../../pages/pageData.ts";
import type { Shown } from "../../pages/pageDescription.ts";
import type { ClaimShare } from "../../words/claimShare.ts";
import type { FinishedFile } from "../files/finishedFile.ts";
import type { SiteIdentity } from "../files/siteIdentity.ts";
import { pageDocument } from "./pageDocument.ts";
import { type Picture, pageMeta } from "./pageMeta.ts";
import { readStyleSheet, stylesFor } from "./pageStyles.ts";
import { codeVersion, dataVersion } from "./version.ts";

/** What all pages of a site are made with. */
export type PageMaterial = {
  identity: SiteIdentity;
  /** index.html, the one document that every page is poured into. */
  template: string;
  /** The styles of the pages that script takes over, and of all that script may put in their place. */
  styles: string;
  /** The address of the file that holds those styles. */
  sheet: string;
  /** The styles of the plain pages. */
  plainStyles: string;
  /** The site's icon, as SVG. */
  icon: string;
  /** The addresses of the scripts. */
  scripts: readonly string[];
  /** The renderer as it was built, so that its pages are those that the browser's script will find. */
  renderer: Pick<typeof renderer, "planPages" | "renderPage" | "renderHead" | "renderOutside">;
};

/** What one page needs besides. */
export type PageSetting = {
  library: ReportLibrary;
  share?: ClaimShare | undefined;
  /** By the path of the page that each stands for. */
  pictures: ReadonlyMap<string, Picture>;
};

/** A finished page. `isListed`: for search engines, which have no use for a page that repeats another one. */
export type FinishedPage = FinishedFile & { address: string; shows: Shown; isListed: boolean };

export type PageFinisher = {
  finishPage(planned: PlannedPage, setting: PageSetting): FinishedPage;
  finishData(path: string, data: PageData): FinishedFile;
};

/** Makes pages, and the data files that script reads, each of the version that the other is of. */
export function openPageFinisher(material: PageMaterial): PageFinisher {
  const { identity, template, icon, sheet, scripts, renderer } = material;
  const { name, place, errors } = identity;
  const code = codeVersion([scripts, material.styles, name, place, errors]);
  const [styles, plainStyles] = [readStyleSheet(material.styles), readStyleSheet(material.plainStyles)];
  return {
    finishPage(planned, { library, share, pictures }) {
      const { path, page } = planned;
      const { html, described } = renderer.renderPage(planned, { library, place, share });
      const meta = pageMeta(described, { identity, pictures });
      const isPlain = isPlainKind(page.kind);
      const body = pageDocument({
        ...{ template, path, html, icon, sheet, place },
        tags: renderer.renderHead(described, meta),
        jsonLd: meta.jsonLd,
        version: dataVersion(code, library.find(path)),
        styles: stylesFor(`${template}${html}`, isPlain ? plainStyles : styles),
        scripts: isPlain ? [] : scripts,
      });
      return {
        path: path.endsWith("/") ? `${path}index.html` : path,
        body,
        address: path,
        shows: described.shows,
        isListed: meta.isIndexed && described.canonical === path,
      };
    },
    finishData: (path, data) => ({ path, body: JSON.stringify({ version: dataVersion(code, data), data }) }),
  };
}
