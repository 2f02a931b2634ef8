import { memoryLibrary, type ReportLibrary } from "../../src/app/ReportLibrary";
import { renderPage } from "../../src/app/renderPage";
import type { Report, Source } from "../../src/domain/report/schema";
import { findPage, formatTitle } from "../../src/pages/page";
import type { CheckedBuild } from "../../src/pages/pageData";
import { compileSite } from "../../src/publish/compileSite";
import { aReport, someSources } from "./builders";

/** What the checker says of a build, in which it found nothing. */
export function aCheckedBuild(overrides: Partial<CheckedBuild> = {}): CheckedBuild {
  return {
    rules: [{ name: "quotes-stand-in-article", sentence: "A quotation stands in its paragraph." }],
    notCompared: [],
    unread: [],
    reports: 1,
    claims: 1,
    quotations: 1,
    relations: 0,
    host: { address: null, operator: null, licence: null },
    ...overrides,
  };
}

/** The data files of a site of a few reports. */
export function siteFiles(reports: readonly Report[] = [aReport()], sources: readonly Source[] = someSources()) {
  return compileSite(reports, sources).files;
}

export function aLibrary(...parts: Parameters<typeof siteFiles>): ReportLibrary {
  return memoryLibrary(siteFiles(...parts));
}

/** Puts a finished page into the document, as a reader without script gets it. */
export function openPage(path: string, ...parts: Parameters<typeof siteFiles>) {
  const { html, described } = renderAt(path, aLibrary(...parts));
  document.body.innerHTML = html;
  return { html, described, title: formatTitle(described.title) };
}

/** The page at an address, finished as a build does it. */
export function renderAt(path: string, library: ReportLibrary) {
  const place = { address: null, basePath: "/" };
  return renderPage({ path, page: findPage(path, library.find(path)) }, { library, place });
}
