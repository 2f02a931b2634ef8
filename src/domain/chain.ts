import type { Claim, SourceId } from "./schema.ts";

/** Who counted first in a claim's chain; undefined where the chain names no counter. */
export function findCounter(claim: Claim): SourceId | undefined {
  return claim.chain.find((step) => step.role === "counted")?.actor;
}
