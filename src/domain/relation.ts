import { findCounter } from "./chain.ts";
import { type BoundConflict, findBoundConflict } from "./figure.ts";
import type { Dates } from "./period.ts";
import type { Claim, ClaimId, Relation, RelationId, RelationKind, Report, SourceId } from "./schema.ts";
import { sameScope } from "./scope.ts";

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

const phrases: Record<RelationKind, Record<Direction, string>> = {
  contradicts: { from: "contradicts", to: "contradicts" },
  disputes: { from: "disputes", to: "is disputed by" },
  answers: { from: "answers", to: "is answered by" },
  supports: { from: "supports", to: "is supported by" },
  qualifies: { from: "qualifies", to: "is qualified by" },
  restates: { from: "restates", to: "is restated by" },
  compares: { from: "compares", to: "is compared in" },
  supersedes: { from: "replaces", to: "is replaced by" },
  "shares-origin-with": { from: "shares its origin with", to: "shares its origin with" },
};

/** The verb between a claim and the other one, the inverse where the relation points at this claim. */
export function relationPhrase(kind: RelationKind, direction: Direction): string {
  return phrases[kind][direction];
}

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

function holdsFigure(claim: Claim): boolean {
  return claim.kind === "toll" || claim.kind === "change";
}
