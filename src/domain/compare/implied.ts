import type { Change, ChangeClaim, ClaimId, Report, Toll } from "../report/schema.ts";

/** What a percentage would mean for the figure that it starts from or arrives at; computed, and never a claim. */
export type ImpliedFigure = {
  claim: ClaimId;
  /** The figure that it was computed from. */
  given: ClaimId;
  implies: "base" | "result";
  /** Whole people, rounded to the nearest; null where the given bound is open. */
  low: number | null;
  high: number | null;
  /** The result in per cent of the base: 150 after an increase by 50 per cent. */
  percentOfBase: number;
};

/**
 * What each percentage would mean for the figure that the article does not give: the base where the result is given, or
 * the result where the base is. Only from a figure of the same claimant, since nobody's percentage applies to another's
 * count; and never from a fall by 100 per cent or more, from which no base can be worked out.
 */
export function impliedFigures(report: Report): ImpliedFigure[] {
  const tolls = new Map(report.claims.flatMap((claim) => (claim.kind === "toll" ? [[claim.id, claim]] : [])));
  return report.claims.flatMap((claim) =>
    claim.kind === "change" && !claim.withdrawn ? (findImplied(claim, tolls) ?? []) : [],
  );
}

/** What a number of people comes to, before it is rounded. */
export function applyPercent(
  people: number,
  { implies, percentOfBase }: Pick<ImpliedFigure, "implies" | "percentOfBase">,
): number {
  return implies === "base" ? (people * 100) / percentOfBase : (people * percentOfBase) / 100;
}

function findImplied(claim: ChangeClaim, tolls: ReadonlyMap<ClaimId, Toll>): ImpliedFigure | undefined {
  const { base, result } = claim.change;
  if ((base === "not stated") === (result === "not stated")) return undefined;
  const given = base === "not stated" ? find(result, tolls) : find(base, tolls);
  const percentOfBase = findPercentOfBase(claim.change);
  if (!given || given.withdrawn || given.claimant !== claim.claimant || percentOfBase <= 0) return undefined;
  const sum = { implies: base === "not stated" ? "base" : "result", percentOfBase } as const;
  const { low, high } = given.figure;
  return {
    claim: claim.id,
    given: given.id,
    ...sum,
    low: low === null ? null : Math.round(applyPercent(low, sum)),
    high: high === null ? null : Math.round(applyPercent(high, sum)),
  };
}

function find(id: ClaimId | "not stated", tolls: ReadonlyMap<ClaimId, Toll>): Toll | undefined {
  return id === "not stated" ? undefined : tolls.get(id);
}

function findPercentOfBase({ percent, direction }: Change): number {
  return direction === "increase" ? 100 + percent : 100 - percent;
}
