import type { Dossier } from "../domain/dossier/dossier.ts";
import { claimPath, claimsPath, reportPath } from "../domain/report/address.ts";
import type { Claim } from "../domain/report/schema.ts";
import { claimName, portableClaim } from "../words/claims.ts";

/** One step of the way from the first page to another. */
export type Crumb = { name: string; path: string };

export function reportCrumb({ report }: Dossier): Crumb {
  return { name: report.title, path: reportPath(report.id) };
}

export function claimsCrumb({ report }: Dossier): Crumb {
  return { name: "All claims", path: claimsPath(report.id) };
}

export function claimCrumb(claim: Claim, dossier: Dossier): Crumb {
  return { name: claimName(portableClaim(claim, dossier)), path: claimPath(dossier.report.id, claim.id) };
}

/** The way to a claim's own page. */
export function claimCrumbs(claim: Claim, dossier: Dossier): Crumb[] {
  return [reportCrumb(dossier), claimsCrumb(dossier), claimCrumb(claim, dossier)];
}
