import { keysOf } from "../report/json.ts";
import type { Bound, ChangeClaim, Claim, Counting, Figure, Toll } from "../report/schema.ts";

type BoundFacts = {
  /** Which limits it sets: with one number both of them, with two one each, or one alone. */
  gives: "one-number" | "one-number-or-two" | "floor-and-ceiling" | "floor" | "ceiling" | "no-number";
  /** Whether no figure beyond its limits can hold beside it. */
  isHard: boolean;
  /** Whether its number stands without a bound word, as it does in the source. */
  isBare: boolean;
  /** Whether its number is itself beyond its limit: “more than 12” is not 12. */
  isOpen?: true;
};

/** What is known of each bound, in the order in which tables and notes go through them. */
export const bounds: Readonly<Record<Bound, BoundFacts>> = {
  unqualified: { gives: "one-number", isHard: true, isBare: true },
  exactly: { gives: "one-number", isHard: true, isBare: false },
  between: { gives: "floor-and-ceiling", isHard: true, isBare: false },
  "at-least": { gives: "floor", isHard: true, isBare: false },
  "more-than": { gives: "floor", isHard: true, isBare: false, isOpen: true },
  "up-to": { gives: "ceiling", isHard: true, isBare: false },
  "fewer-than": { gives: "ceiling", isHard: true, isBare: false, isOpen: true },
  nearly: { gives: "one-number", isHard: false, isBare: false },
  about: { gives: "one-number-or-two", isHard: false, isBare: false },
  "in-words": { gives: "no-number", isHard: false, isBare: false },
};

/** Every bound, in that order. */
export const boundNames = keysOf(bounds);

/** What a figure counts, apart: what happened, and to whom. */
export const countingFacts: Readonly<Record<Counting, { harm: Harm; whom: "civilians" | "people" }>> = {
  "civilians-killed": { harm: "killed", whom: "civilians" },
  "civilians-injured": { harm: "injured", whom: "civilians" },
  "civilians-killed-or-injured": { harm: "killed-or-injured", whom: "civilians" },
  "people-killed": { harm: "killed", whom: "people" },
  "people-injured": { harm: "injured", whom: "people" },
};

export type Harm = "killed" | "injured" | "killed-or-injured";

/**
 * Why two figures for the same thing cannot both hold: `lower`, the one that begins lower, ends below the other, or it
 * ends at the very number at which the other begins.
 */
export type BoundConflict = { lower: Figure; upper: Figure } & (
  | { reason: "apart"; ceiling: number; floor: number }
  | { reason: "touching"; number: number }
);

/**
 * Why two figures for the same thing cannot both hold, or undefined where they can.
 *
 * They cannot where their ranges have no number in common. Nor where they share only the number at which one ends and
 * the other begins, neither containing the other: in “529–744” beside “at least 744” one number is a ceiling here and a
 * floor there, and both hold only if the true number is that very one, so that the range was never a range. One range
 * within the other (“at least 500” around “529–744”, “744” inside “529–744”) is the same thing said less exactly, and a
 * wider overlap leaves room for both. “About” has no hard end to contradict, and what counts different things is never
 * held against each other.
 */
export function findBoundConflict(a: Figure, b: Figure): BoundConflict | undefined {
  if (a.counting !== b.counting || !bounds[a.bound].isHard || !bounds[b.bound].isHard) return undefined;
  const [lower, upper] = startsBelow(a, b) ? [a, b] : [b, a];
  const [ceiling, floor] = [highest(lower), lowest(upper)];
  if (ceiling < floor) return { reason: "apart", lower, upper, ceiling, floor };
  if (ceiling > floor) return undefined;
  const isOpen = bounds[lower.bound].isOpen || bounds[upper.bound].isOpen;
  if (!isOpen && (contains(lower, upper) || contains(upper, lower))) return undefined;
  return { reason: "touching", lower, upper, number: floor };
}

/** The numbers of a figure, the lower one first; one that is both its ends stands once. */
export function numbersOf({ low, high }: Pick<Figure, "low" | "high">): number[] {
  return [...new Set([low, high])].filter((people) => people !== null);
}

/** Whether a claim holds a figure: a toll or a change. */
export function holdsFigure(claim: Claim): claim is Toll | ChangeClaim {
  return claim.kind === "toll" || claim.kind === "change";
}

// No count of people is below 0, so an open start is taken as 0: the limit of the range, not a number given.
function lowest(figure: Figure): number {
  return figure.low ?? 0;
}

function highest(figure: Figure): number {
  return figure.high ?? Number.POSITIVE_INFINITY;
}

function startsBelow(a: Figure, b: Figure): boolean {
  return lowest(a) < lowest(b) || (lowest(a) === lowest(b) && highest(a) <= highest(b));
}

function contains(outer: Figure, inner: Figure): boolean {
  return lowest(outer) <= lowest(inner) && highest(inner) <= highest(outer);
}
