import type { PageData } from "../pages/pageData.ts";
import { checkReports } from "./checkReports.ts";
import { compileSite } from "./compileSite.ts";
import { formatProblem } from "./placedProblem.ts";

/** The data files of the site; data that break a rule stop the build, with every problem said. */
export function compileChecked(dataFolder: string): Map<string, PageData> {
  const { problems, reports, sources, summary } = checkReports(dataFolder);
  if (problems.length > 0) {
    throw new Error(`The data cannot be published:\n\n${problems.map(formatProblem).join("\n\n")}\n`);
  }
  return compileSite(reports, sources, {
    kind: "about",
    rules: summary.rules,
    reports: summary.reports,
    claims: summary.claims,
    quotations: summary.quotations,
    relations: reports.reduce((count, { relations }) => count + relations.length, 0),
  });
}
