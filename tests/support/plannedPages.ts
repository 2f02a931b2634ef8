import type { ReportId } from "../../src/domain/report/schema";
import { type PlannedPage, planPages } from "../../src/pages/describePage";
import type { OfferedFiles, PageData } from "../../src/pages/pageData";
import type { PageContents } from "../../src/pages/pageDescription";
import { changesParts, sortListings } from "../../src/publish/lists/listFiles";
import { listReport } from "../../src/publish/lists/reportListing";
import { aCheckedBuild } from "./openPage";

/** Every page of a site, out of its data files; what its reports offer to take away is left out. */
export function plannedPages(
  files: ReadonlyMap<string, PageData>,
  records: PageContents["records"] = new Map(),
): PlannedPage[] {
  const data = [...files.values()];
  const none: OfferedFiles = { files: [], tables: [], citation: "", textSum: "" };
  const dossiers = data.flatMap((data) => (data.kind === "report" ? [data.dossier] : []));
  const offered = new Map<ReportId, OfferedFiles>(dossiers.map(({ report }) => [report.id, none]));
  const changes = [...changesParts(sortListings(dossiers.map((dossier) => listReport(dossier, null))))];
  return planPages({ data, offered, records, checked: aCheckedBuild(), changes });
}
