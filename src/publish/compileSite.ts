import type { ReportRecord } from "../domain/report/recordSchema.ts";
import type { Report, ReportId, Source } from "../domain/report/schema.ts";
import type { PageData } from "../pages/pageData.ts";
import { reportFile } from "./finishReport.ts";
import { listFiles, sortListings } from "./lists/listFiles.ts";
import { listReport, type ReportListing } from "./lists/reportListing.ts";

/** The data of a small site, all at once: its data files by their paths, and its reports as they are listed, newest first. */
export type CompiledSite = { files: Map<string, PageData>; listings: readonly ReportListing[] };

/** Compiles a site from checked data, in memory. */
export function compileSite(
  reports: readonly Report[],
  sources: readonly Source[],
  records: ReadonlyMap<ReportId, ReportRecord> = new Map(),
): CompiledSite {
  const isOnly = reports.length === 1;
  const compiled = reports.map((report) => {
    const { path, data } = reportFile(report, records.has(report.id), { sources, isOnly });
    return { path, data, ...listReport(data.dossier, records.get(report.id) ?? null) };
  });
  const listings = sortListings(compiled);
  const only = (isOnly && listings[0]?.data.dossier) || null;
  const files = new Map<string, PageData>(listings.map(({ path, data }) => [path, data]));
  for (const [path, data] of listFiles({ listings, sources, only })) files.set(path, data);
  return { files, listings };
}
