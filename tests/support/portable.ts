import { compileDossier } from "../../src/domain/dossier/compileDossier";
import { claimIn } from "../../src/domain/dossier/dossier";
import type { Report } from "../../src/domain/report/schema";
import { type PortableClaim, portableClaim } from "../../src/words/claims";
import { someSources } from "./builders";

/** A claim of a report as it leaves the site: the first one unless another is named. */
export function aPortableClaim(report: Report, id = report.claims[0]?.id, sources = someSources()): PortableClaim {
  const dossier = compileDossier(report, sources);
  if (id === undefined) throw new Error("The report has no claim.");
  return portableClaim(claimIn(dossier, id), dossier);
}
