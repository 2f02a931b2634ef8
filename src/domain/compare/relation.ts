import type { Dates } from "../date/period.ts";
import type { ClaimId, Relation, RelationId, RelationKind, Report, SourceId } from "../report/schema.ts";
import { type BoundConflict, findBoundConflict, holdsFigure } from "./figure.ts";
import { findCounter, sameScope } from "./slots.ts";

/** Which end of a relation one stands at: its own claim is the one it starts from, or the one it points to. */
export type Direction = "from" | "to";

/** A relation as one claim sees it. */
export type RelationEntry = { relation: Relation; direction: Direction; other: ClaimId };

/** Two figures from one claimant with one scope that cannot both hold, in the report's order, and why they cannot. */
export type ContradictoryPair = { claims: [ClaimId, ClaimId]; conflict: BoundConflict };

/** Two figures from one claimant with one scope whose bounds cannot both hold, by the relation that declares it. */
export type Contradiction = ContradictoryPair & { relation: RelationId };

/** Claims whose figures come from one counter: they do not confirm each other. */
export type SharedOrigin = { counter: SourceId; claims: ClaimId[] };

type RelationTraits = {
  /** Whether it changes how a claim is to be read; the others only help to find one's way. */
  isTelling: boolean;
  /** Which of its claims it contests: both, or the one that it points to. */
  contests: "both" | "its-end" | null;
  /** What the claim that it starts from is to the other one in an exchange. */
  part: "reply" | "reason" | null;
};

/** What follows from the kind of a relation. */
export const relationTraits: Readonly<Record<RelationKind, RelationTraits>> = {
  contradicts: { isTelling: true, contests: "both", part: null },
  disputes: { isTelling: true, contests: "its-end", part: "reply" },
  answers: { isTelling: true, contests: null, part: "reply" },
  supports: { isTelling: false, contests: null, part: "reason" },
  qualifies: { isTelling: true, contests: null, part: null },
  restates: { isTelling: false, contests: null, part: null },
  compares: { isTelling: true, contests: null, part: null },
  supersedes: { isTelling: true, contests: "its-end", part: null },
  "shares-origin-with": { isTelling: false, contests: null, part: null },
};

/** Every relation of a claim from its own side, withdrawn ones included, in the report's order. */
export function relationsOf(claim: ClaimId, report: Report): RelationEntry[] {
  return report.relations.flatMap((relation): RelationEntry[] => {
    if (relation.from === claim) return [{ relation, direction: "from", other: relation.to }];
    if (relation.to === claim) return [{ relation, direction: "to", other: relation.from }];
    return [];
  });
}

/** Every pair of tolls that contradict each other: one claimant, one scope, bounds that cannot both hold. Withdrawn claims say nothing. */
export function findContradictoryPairs(report: Report, dates: Dates): ContradictoryPair[] {
  const tolls = report.claims.filter((claim) => claim.kind === "toll").filter((toll) => !toll.withdrawn);
  return tolls.flatMap((first, position) =>
    tolls.slice(position + 1).flatMap((second): ContradictoryPair[] => {
      if (first.claimant !== second.claimant || !sameScope(first, second, dates)) return [];
      const conflict = findBoundConflict(first.figure, second.figure);
      return conflict === undefined ? [] : [{ claims: [first.id, second.id], conflict }];
    }),
  );
}

/** Figures that were first counted by one and the same source, so that one cannot confirm the other. */
export function sharedOrigins(report: Report): SharedOrigin[] {
  const byCounter = new Map<SourceId, ClaimId[]>();
  for (const claim of report.claims) {
    const counter = claim.withdrawn || !holdsFigure(claim) ? undefined : findCounter(claim);
    if (counter !== undefined) byCounter.set(counter, [...(byCounter.get(counter) ?? []), claim.id]);
  }
  return [...byCounter].filter(([, claims]) => claims.length > 1).map(([counter, claims]) => ({ counter, claims }));
}
