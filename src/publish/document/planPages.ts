import {
  articlePath,
  changesPath,
  claimPath,
  claimsPath,
  downloadsPath,
  embedPath,
  namesOf,
  notFoundPath,
  relationPagePaths,
  reportChangesPath,
  reportPath,
  sectionPath,
} from "../../domain/address.ts";
import { type Change, changesOfSite } from "../../domain/change.ts";
import type { DownloadableFile } from "../../domain/claimShare.ts";
import type { Dossier } from "../../domain/dossier.ts";
import { numberedPath, partIntoPages } from "../../domain/numberedPages.ts";
import type { Report, ReportId } from "../../domain/schema.ts";
import type { PageData } from "../../pages/pageData.ts";
import type { PlainPage } from "../../pages/plainPage.ts";
import { formatReportCitation } from "../cite/citeClaim.ts";
import { reportTables } from "../download/downloads.ts";
import type { SiteContents } from "../files/siteContents.ts";

/** A page of the site: its address, and the file that a static host serves there. */
export type PlannedPage = { path: string; file: string };

/** Every page of the site, out of its data files. */
export function planPages(files: ReadonlyMap<string, PageData>): PlannedPage[] {
  const paths = [...files].flatMap(([file, data]) =>
    data.kind === "report" ? pathsWithin(data.dossier.report) : [file.replace(/data\.json$/, "")],
  );
  return [...paths.map((path) => ({ path, file: `${path}index.html` })), { path: notFoundPath, file: notFoundPath }];
}

function pathsWithin(report: Report): string[] {
  return [
    reportPath(report.id),
    ...report.sections.map(({ slug }) => sectionPath(report.id, slug)),
    claimsPath(report.id),
    articlePath(report.id),
    ...report.claims.flatMap((claim) => namesOf(claim).map((name) => claimPath(report.id, name))),
  ];
}

export type PlannedPlainPage = { path: string; page: PlainPage };

/** Every page that no script takes over, with all that it is handed; `offered` are the files of each report's folder. */
export function planPlainPages(
  contents: SiteContents,
  offered: ReadonlyMap<ReportId, readonly DownloadableFile[]>,
): PlannedPlainPage[] {
  const { dossiers } = contents;
  const ofSite = changesPages(dossiers).map(({ path, ...page }): PlannedPlainPage => {
    return { path, page: { kind: "site-changes", ...page } };
  });
  return [
    ...ofSite,
    ...dossiers.flatMap((dossier) => pagesOf(dossier, offered.get(dossier.report.id) ?? [], contents)),
  ];
}

function pagesOf(
  dossier: Dossier,
  files: readonly DownloadableFile[],
  { place, name }: SiteContents,
): PlannedPlainPage[] {
  const { report } = dossier;
  const citation = formatReportCitation(dossier, place, name);
  return [
    { path: downloadsPath(report.id), page: { kind: "downloads", dossier, files, tables: reportTables, citation } },
    { path: reportChangesPath(report.id), page: { kind: "report-changes", dossier } },
    ...report.relations.flatMap((relation) =>
      relationPagePaths(report, relation).map((path): PlannedPlainPage => {
        return { path, page: { kind: "relation", dossier, relation } };
      }),
    ),
    ...report.claims.flatMap((claim) =>
      namesOf(claim).map((id): PlannedPlainPage => {
        return { path: embedPath(report.id, id), page: { kind: "embed", dossier, claim } };
      }),
    ),
  ];
}

export type PageOfChanges = { path: string; number: number; count: number; changes: Change[] };

// So that what a reader fetches does not grow with the collection.
const changesOnPage = 40;

/** Everything that happened on the site, newest first, in pages; one page at least. */
export function changesPages(dossiers: readonly Dossier[]): PageOfChanges[] {
  return partIntoPages(changesOfSite(dossiers), changesOnPage).map(({ entries, number, count }) => ({
    path: numberedPath(changesPath, number),
    number,
    count,
    changes: entries,
  }));
}
