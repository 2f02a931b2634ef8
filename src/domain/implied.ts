import { formatPeople } from "./figureWords.ts";
import type { Change, ChangeClaim, ClaimId, Figure, Report, Toll } from "./schema.ts";

/** What a percentage would mean for the figure that it starts from or arrives at; computed, and never a claim. */
export type ImpliedFigure = {
  claim: ClaimId;
  /** The figure that it was computed from. */
  given: ClaimId;
  implies: "base" | "result";
  /** Whole people, rounded to the nearest; null where the given bound is open. */
  low: number | null;
  high: number | null;
  /** The sum as written out: “529 ÷ 1.5 ≈ 353; 744 ÷ 1.5 = 496”. */
  formula: string;
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

function findImplied(claim: ChangeClaim, tolls: ReadonlyMap<ClaimId, Toll>): ImpliedFigure | undefined {
  const { base, result } = claim.change;
  if ((base === "not stated") === (result === "not stated")) return undefined;
  const given = base === "not stated" ? find(result, tolls) : find(base, tolls);
  const percent = percentOfBase(claim.change);
  if (!given || given.withdrawn || given.claimant !== claim.claimant || percent <= 0) return undefined;
  const implies = base === "not stated" ? "base" : "result";
  const { low, high } = given.figure;
  return {
    claim: claim.id,
    given: given.id,
    implies,
    low: low === null ? null : Math.round(apply(low, percent, implies)),
    high: high === null ? null : Math.round(apply(high, percent, implies)),
    formula: writeFormula(given.figure, percent, implies),
  };
}

function find(id: ClaimId | "not stated", tolls: ReadonlyMap<ClaimId, Toll>): Toll | undefined {
  return id === "not stated" ? undefined : tolls.get(id);
}

/** The result in per cent of the base: 150 after an increase by 50 per cent. */
function percentOfBase({ percent, direction }: Change): number {
  return direction === "increase" ? 100 + percent : 100 - percent;
}

function apply(people: number, percent: number, implies: ImpliedFigure["implies"]): number {
  return implies === "base" ? (people * 100) / percent : (people * percent) / 100;
}

function writeFormula(figure: Figure, percent: number, implies: ImpliedFigure["implies"]): string {
  // Ten digits hide what binary fractions add: 1 + 0.333 is 1.333 to a reader.
  const factor = `${implies === "base" ? "÷" : "×"} ${Number((percent / 100).toFixed(10))}`;
  const write = (people: number, bound = "") => {
    const exact = apply(people, percent, implies);
    const sign = Math.abs(exact - Math.round(exact)) < 1e-9 ? "=" : "≈";
    return `${bound}${formatPeople(people)} ${factor} ${sign} ${bound}${formatPeople(Math.round(exact))}`;
  };
  switch (figure.bound) {
    case "exactly":
      return write(figure.low);
    case "between":
      return `${write(figure.low)}; ${write(figure.high)}`;
    case "at-least":
      return write(figure.low, "at least ");
    case "up-to":
      return write(figure.high, "up to ");
    case "about":
      return figure.low === figure.high
        ? write(figure.low, "about ")
        : `${write(figure.low, "about ")}; ${write(figure.high, "about ")}`;
  }
}
