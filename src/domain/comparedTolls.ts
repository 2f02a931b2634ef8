import { relationsOf } from "./relation.ts";
import type { Claim, Report, Toll } from "./schema.ts";

/** The tolls that a claim sets against each other, each once; none where it compares nothing. */
export function comparedTolls(claim: Claim, report: Report): Toll[] {
  const compared = relationsOf(claim.id, report)
    .filter(({ relation, direction }) => relation.kind === "compares" && direction === "from" && !relation.withdrawn)
    .map(({ other }) => other);
  const tolls = report.claims.filter((other) => other.kind === "toll");
  return [...new Set(compared)].flatMap((id) => tolls.find((toll) => toll.id === id) ?? []);
}
