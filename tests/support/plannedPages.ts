import type { ReportId } from "../../src/domain/report/schema";
import { type PlannedPage, planPages } from "../../src/pages/describePage";
import type { OfferedFiles, PageData } from "../../src/pages/pageData";
import { aCheckedBuild } from "./openPage";

/** Every page of a site, out of its data files; what its reports offer to take away is left out. */
export function plannedPages(files: ReadonlyMap<string, PageData>): PlannedPage[] {
  const data = [...files.values()];
  const none: OfferedFiles = { files: [], tables: [], citation: "" };
  const reports = data.flatMap((data) => (data.kind === "report" ? [data.dossier.report.id] : []));
  const offered = new Map<ReportId, OfferedFiles>(reports.map((id) => [id, none]));
  return planPages({ data, offered, checked: aCheckedBuild() });
}
