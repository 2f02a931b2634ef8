import type { Dossier } from "./dossier.ts";
import { claimIn } from "./lookup.ts";
import { relationsOf } from "./relation.ts";
import type { Claim, Toll } from "./schema.ts";

/** The tolls that a claim sets against each other, each once; none where it compares nothing. */
export function comparedTolls(claim: Claim, dossier: Dossier): Toll[] {
  const compared = relationsOf(claim.id, dossier.report)
    .filter(({ relation, direction }) => relation.kind === "compares" && direction === "from" && !relation.withdrawn)
    .map(({ other }) => other);
  return [...new Set(compared)].map((id) => claimIn(dossier, id)).filter((told) => told.kind === "toll");
}
