import type { Dossier } from "../domain/dossier/dossier.ts";
import type { ReportId } from "../domain/report/schema.ts";
import type { DownloadableFile } from "../words/claimShare.ts";
import type { TableDescription } from "../words/downloads.ts";
import type { PageData } from "./pageData.ts";

/** The files of a report as its page offers them, with what stands in each table, and how they are cited as a whole. */
export type OfferedFiles = {
  files: readonly DownloadableFile[];
  tables: readonly TableDescription[];
  citation: string;
};

/** All that the pages of a site are made from. */
export type PageContents = {
  data: readonly PageData[];
  offered: ReadonlyMap<ReportId, OfferedFiles>;
};

/** The reports of a site. */
export function dossiersIn({ data }: PageContents): Dossier[] {
  return data.flatMap((data) => (data.kind === "report" ? [data.dossier] : []));
}

/** The same pages in each report of a site. */
export function inEachReport<Planned>(plan: (dossier: Dossier) => readonly Planned[]) {
  return (contents: PageContents): Planned[] => dossiersIn(contents).flatMap(plan);
}

/** The files of a report. That a report has some is for the build to see to. */
export function offeredFiles({ report }: Dossier, { offered }: PageContents): OfferedFiles {
  const files = offered.get(report.id);
  if (files === undefined) throw new Error(`The files of the report “${report.id}” were not made.`);
  return files;
}
