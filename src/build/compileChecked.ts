import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SitePlace } from "../domain/address.ts";
import type { ReportId } from "../domain/schema.ts";
import type { PageData } from "../pages/pageData.ts";
import { checkReports } from "./checkReports.ts";
import { compileSite } from "./compileSite.ts";
import { formatProblem } from "./placedProblem.ts";
import type { SiteContents } from "./siteContents.ts";

/** A site's data, checked and compiled: its data files by path, all that the rest is made from, and the reports' own texts. */
export type CompiledSite = {
  files: Map<string, PageData>;
  contents: SiteContents;
  reportTexts: ReadonlyMap<ReportId, string>;
};

/** The site that a data folder holds; data that break a rule stop the build, with every problem said. */
export function compileChecked(dataFolder: string, place: SitePlace): CompiledSite {
  const { problems, reports, sources, site, summary } = checkReports(dataFolder);
  if (problems.length > 0 || site === null) {
    throw new Error(`The data cannot be published:\n\n${problems.map(formatProblem).join("\n\n")}\n`);
  }
  const files = compileSite(reports, sources, {
    kind: "about",
    rules: summary.rules,
    reports: summary.reports,
    claims: summary.claims,
    quotations: summary.quotations,
    relations: reports.reduce((count, { relations }) => count + relations.length, 0),
  });
  const dossiers = [...files.values()].flatMap((data) => (data.kind === "report" ? [data.dossier] : []));
  return {
    files,
    contents: { name: site.name, errors: site.errors, place, dossiers, sources },
    // A report stands in the file that its id names: a rule sees to it.
    reportTexts: new Map(
      reports.map(({ id }) => [id, readFileSync(join(dataFolder, "reports", `${id}.json`), "utf8")]),
    ),
  };
}
