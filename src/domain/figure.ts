import type { Counting, Figure } from "./schema.ts";

/** A whole number of people with thousands separators: “1,204”. By hand, as ./list says why. */
export function formatPeople(people: number): string {
  return String(people).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** What a figure counts, in words that fit after the number; `people` decides between “civilian” and “civilians”. */
export function formatCounting(counting: Counting, people?: number): string {
  const civilians = people === 1 ? "civilian" : "civilians";
  const persons = people === 1 ? "person" : "people";
  switch (counting) {
    case "civilians-killed":
      return `${civilians} killed`;
    case "civilians-injured":
      return `${civilians} injured`;
    case "civilians-killed-or-injured":
      return `${civilians} killed or injured`;
    case "people-killed":
      return `${persons} killed`;
    case "people-injured":
      return `${persons} injured`;
  }
}

/** A figure with its bound, for a tag, a title or a cell: “529–744”, “at least 744”. Only an exact figure stands bare. */
export function formatFigure(figure: Figure): string {
  switch (figure.bound) {
    case "exactly":
      return formatPeople(figure.low);
    case "between":
      return `${formatPeople(figure.low)}–${formatPeople(figure.high)}`;
    case "at-least":
      return `at least ${formatPeople(figure.low)}`;
    case "up-to":
      return `up to ${formatPeople(figure.high)}`;
    case "about":
      return figure.low === figure.high
        ? `about ${formatPeople(figure.low)}`
        : `about ${formatPeople(figure.low)}–${formatPeople(figure.high)}`;
  }
}

/** A figure with its bound and what it counts, to stand within a sentence: “between 529 and 744 civilians killed”. */
export function formatFigureSentence(figure: Figure): string {
  const counted = formatCounting(figure.counting, figure.high ?? figure.low);
  if (figure.bound === "between") {
    return `between ${formatPeople(figure.low)} and ${formatPeople(figure.high)} ${counted}`;
  }
  return `${formatFigure(figure)} ${counted}`;
}

/** The words at the two ends of a figure's mark in a chart; null where there is no end, or where the other end says it all. */
export type BoundLabels = { low: string | null; high: string | null };

/** Labels for the ends of a figure's mark, each with its bound word. One that is a single number is labelled once, at `low`. */
export function boundLabels(figure: Figure): BoundLabels {
  switch (figure.bound) {
    case "exactly":
      return { low: formatFigure(figure), high: null };
    case "between":
      return { low: `from ${formatPeople(figure.low)}`, high: `up to ${formatPeople(figure.high)}` };
    case "at-least":
      return { low: formatFigure(figure), high: null };
    case "up-to":
      return { low: null, high: formatFigure(figure) };
    case "about":
      return figure.low === figure.high
        ? { low: formatFigure(figure), high: null }
        : { low: `from about ${formatPeople(figure.low)}`, high: `up to about ${formatPeople(figure.high)}` };
  }
}

/**
 * A sentence saying why two figures for the same thing cannot both hold, or undefined where they can.
 *
 * They cannot where their ranges have no number in common. Nor where they share only the number at which one ends and
 * the other begins, neither containing the other: in “529–744” beside “at least 744” one number is a ceiling here and a
 * floor there, and both hold only if the true number is that very one, so that the range was never a range. One range
 * within the other (“at least 500” around “529–744”, “744” inside “529–744”) is the same thing said less exactly, and a
 * wider overlap leaves room for both. “About” has no hard end to contradict, and what counts different things is never
 * held against each other.
 */
export function findBoundConflict(a: Figure, b: Figure): string | undefined {
  if (a.counting !== b.counting || a.bound === "about" || b.bound === "about") return undefined;
  const [lower, upper] = startsBelow(a, b) ? [a, b] : [b, a];
  const [ceiling, floor] = [highest(lower), lowest(upper)];
  if (ceiling < floor) return `No number is both ${inSentence(lower)} and ${inSentence(upper)}.`;
  if (ceiling > floor || contains(lower, upper) || contains(upper, lower)) return undefined;
  return `In “${formatFigure(lower)}” the number ${formatPeople(ceiling)} is a ceiling, in “${formatFigure(upper)}” it is a floor: both hold only if that very number is meant, and then there is no range.`;
}

function inSentence(figure: Figure): string {
  return figure.bound === "between"
    ? `between ${formatPeople(figure.low)} and ${formatPeople(figure.high)}`
    : formatFigure(figure);
}

// Fewer than no people cannot be killed, so an open start begins at nought: a limit of the range, not a count.
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
