import type { BoundConflict } from "./figure.ts";
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

/** Why two figures for the same thing cannot both hold, in one sentence without a bare number. */
export function formatBoundConflict(conflict: BoundConflict): string {
  const { lower, upper } = conflict;
  switch (conflict.reason) {
    case "apart":
      return `No number is both ${inSentence(lower)} and ${inSentence(upper)}.`;
    case "touching":
      return `In “${formatFigure(lower)}” the number ${formatPeople(conflict.number)} is a ceiling, in “${formatFigure(upper)}” it is a floor: both hold only if that very number is meant, and then there is no range.`;
  }
}

function inSentence(figure: Figure): string {
  return figure.bound === "between"
    ? `between ${formatPeople(figure.low)} and ${formatPeople(figure.high)}`
    : formatFigure(figure);
}
