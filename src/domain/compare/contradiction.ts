import type { Dates } from "../date/period.ts";
import type { ClaimId, RelationId, Report } from "../report/schema.ts";
import { countTheSame } from "./compareTolls.ts";
import { type BoundConflict, findBoundConflict } from "./figure.ts";

/** Two figures from one claimant with one scope that cannot both hold, in the report's order, and why they cannot. */
export type ContradictoryPair = { claims: [ClaimId, ClaimId]; conflict: BoundConflict };

/** Two figures from one claimant with one scope whose bounds cannot both hold, by the relation that declares it. */
export type Contradiction = ContradictoryPair & { relation: RelationId };

/**
 * Every pair of tolls that contradict each other: one claimant, one scope, bounds that cannot both hold. Withdrawn claims
 * say nothing.
 */
export function findContradictoryPairs(report: Report, dates: Dates): ContradictoryPair[] {
  const tolls = report.claims.filter((claim) => claim.kind === "toll").filter((toll) => !toll.withdrawn);
  return tolls.flatMap((first, position) =>
    tolls.slice(position + 1).flatMap((second): ContradictoryPair[] => {
      if (!countTheSame(first, second, dates)) return [];
      const conflict = findBoundConflict(first.figure, second.figure);
      return conflict === undefined ? [] : [{ claims: [first.id, second.id], conflict }];
    }),
  );
}
