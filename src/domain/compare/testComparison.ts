import { isEnglish } from "../article/sentences.ts";
import type { Claim, Figure, Report, Toll } from "../report/schema.ts";
import { comparedTolls } from "./compareTolls.ts";
import { bounds } from "./figure.ts";

/** What a comparison comes to for one figure that it may mean: `partly` at one of its ends alone. */
export type ComparisonOutcome = "holds" | "does-not-hold" | "at-the-upper-end" | "at-the-lower-end" | "not-told";

/** A comparison that the article draws, tested in its own terms: the toll it measures by, and each that it may mean. */
export type TestedComparison = {
  direction: "higher" | "lower";
  measure: Toll;
  readings: { toll: Toll; outcome: ComparisonOutcome }[];
};

/**
 * Whether what the article says holds for each figure that it may mean, without any sum: “The toll is higher than 603”
 * holds of at least 744, and of 529–744 at the upper end alone (editorial decision 7). Null where the claim compares
 * nothing, or where no English word of it says which of the two is the higher.
 */
export function testComparison(claim: Claim, report: Report): TestedComparison | null {
  if (claim.kind !== "comparison" || !isEnglish(report.article.lang)) return null;
  const words = claim.quotes.map(({ exact }) => exact).join(" ");
  const direction = findDirection(words);
  const tolls = comparedTolls(claim, report);
  // “The toll is higher than the 603”: what is measured by stands in the sentence itself, last of those that do.
  const placeOf = ({ figure }: Toll) => words.lastIndexOf(figure.asWritten);
  const measure = [...tolls].sort((a, b) => placeOf(b) - placeOf(a))[0];
  if (direction === null || measure === undefined || placeOf(measure) === -1 || tolls.length < 2) return null;
  const readings = tolls
    .filter((toll) => toll !== measure)
    .map((toll) => ({ toll, outcome: outcomeOf(direction, toll.figure, measure.figure) }));
  return { direction, measure, readings };
}

const higher = /\b(?:higher|greater|larger|more|above|exceed(?:s|ed|ing)?|outnumber(?:s|ed)?|surpass(?:es|ed)?)\b/i;
const lower = /\b(?:lower|smaller|fewer|less|below)\b/i;

function findDirection(words: string): TestedComparison["direction"] | null {
  if (higher.test(words) === lower.test(words)) return null;
  return higher.test(words) ? "higher" : "lower";
}

function outcomeOf(direction: TestedComparison["direction"], figure: Figure, measure: Figure): ComparisonOutcome {
  if (!bounds[figure.bound].isHard || !bounds[measure.bound].isHard) return "not-told";
  const { low, high } = figure;
  // “More than 603” is higher than 603.
  const isOpen = bounds[figure.bound].isOpen === true || bounds[measure.bound].isOpen === true;
  const isPast = (one: number, other: number) => one > other || (isOpen && one === other);
  if (direction === "higher") {
    // What the measure's own end leaves open cannot be passed for certain.
    const isAbove = low !== null && measure.high !== null && isPast(low, measure.high);
    const isNever = high !== null && measure.low !== null && high <= measure.low;
    const isAtEnd = high !== null && measure.high !== null && high > measure.high;
    return isAbove ? "holds" : isNever ? "does-not-hold" : isAtEnd ? "at-the-upper-end" : "not-told";
  }
  const isBelow = high !== null && measure.low !== null && isPast(measure.low, high);
  const isNever = low !== null && measure.high !== null && low >= measure.high;
  const isAtEnd = low !== null && measure.low !== null && low < measure.low;
  return isBelow ? "holds" : isNever ? "does-not-hold" : isAtEnd ? "at-the-lower-end" : "not-told";
}
