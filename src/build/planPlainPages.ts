import { downloadsPath, embedPath, namesOf, relationPagePaths, reportChangesPath } from "../domain/address.ts";
import type { DownloadableFile } from "../domain/claimShare.ts";
import type { Dossier } from "../domain/dossier.ts";
import type { ReportId } from "../domain/schema.ts";
import type { PlainPage } from "../pages/plainPage.ts";
import { formatReportCitation } from "./download/reportCitation.ts";
import { reportTables } from "./download/reportTables.ts";
import { changesPages } from "./feed/changesPages.ts";
import type { SiteContents } from "./siteContents.ts";

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
