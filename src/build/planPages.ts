import {
  articlePath,
  claimPath,
  claimsPath,
  namesOf,
  notFoundPath,
  reportPath,
  sectionPath,
} from "../domain/address.ts";
import type { Report } from "../domain/schema.ts";
import type { PageData } from "../pages/pageData.ts";

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
