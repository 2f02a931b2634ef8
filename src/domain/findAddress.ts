import { claimPath, omissionPath, relationPath } from "./address.ts";
import type { Report } from "./schema.ts";

/** Where the claim, relation or omission of an id stands in a report; a claim's former ids lead to it too. */
export function findAddress(id: string, report: Report): string | undefined {
  const claim = report.claims.find(
    (candidate) => candidate.id === id || candidate.aliases.some((alias) => alias === id),
  );
  if (claim) return claimPath(report.id, claim.id);
  const relation = report.relations.find((candidate) => candidate.id === id);
  if (relation) return relationPath(report.id, relation);
  const omission = report.omissions.find((candidate) => candidate.id === id);
  return omission && omissionPath(report.id, omission);
}
