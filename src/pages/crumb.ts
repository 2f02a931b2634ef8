import { claimPath, claimsPath, reportPath } from "../domain/address.ts";
import type { Dossier } from "../domain/dossier.ts";
import { portableClaim } from "../domain/portableClaim.ts";
import type { Claim } from "../domain/schema.ts";
import { claimName } from "./claimName.ts";

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
