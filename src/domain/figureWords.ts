import { boundWords } from "./boundWords.ts";
import { type BoundConflict, bounds, numbersOf } from "./figure.ts";
import { applyPercent, type ImpliedFigure } from "./implied.ts";
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
  return withBoundWord(figure, numbersOf(figure).map(formatPeople).join("–"));
}

/** A figure with its bound and what it counts, to stand within a sentence: “between 529 and 744 civilians killed”. */
export function formatFigureSentence(figure: Figure): string {
  return `${inSentence(figure)} ${formatCounting(figure.counting, figure.high ?? figure.low)}`;
}

/** The words at the two ends of a figure's mark in a chart; null where there is no end, or where the other end says it all. */
export type BoundLabels = { low: string | null; high: string | null };

/** Labels for the ends of a figure's mark, each with its bound word. One that is a single number is labelled once, at `low`. */
export function boundLabels(figure: Figure): BoundLabels {
  const [low, high] = numbersOf(figure).map((people) => withBoundWord(figure, formatPeople(people)));
  if (low !== undefined && high !== undefined) return { low: `from ${low}`, high: `up to ${high}` };
  const label = formatFigure(figure);
  return figure.low === null ? { low: null, high: label } : { low: label, high: null };
}

/** One end of a figure with the word for what it limits; where it limits nothing, with the bound word instead. */
export function formatEnd(figure: Figure, people: number, limit: string): string {
  const number = formatPeople(people);
  return bounds[figure.bound].isHard ? `${limit} ${number}` : withBoundWord(figure, number);
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

/** The sum of an implied figure from the one that is given, as written out: “529 ÷ 1.5 ≈ 353; 744 ÷ 1.5 = 496”. */
export function formatFormula(implied: ImpliedFigure, given: Figure): string {
  // Ten digits hide what binary fractions add: 1 + 0.333 is 1.333 to a reader.
  const factor = `${implied.implies === "base" ? "÷" : "×"} ${Number((implied.percentOfBase / 100).toFixed(10))}`;
  const write = (people: number) => withBoundWord(given, formatPeople(people));
  const sums = numbersOf(given).map((people) => {
    const exact = applyPercent(people, implied);
    const sign = Math.abs(exact - Math.round(exact)) < 1e-9 ? "=" : "≈";
    return `${write(people)} ${factor} ${sign} ${write(Math.round(exact))}`;
  });
  return sums.join("; ");
}

function inSentence(figure: Figure): string {
  const [low, high] = numbersOf(figure).map(formatPeople);
  const { joinInSentence } = boundWords[figure.bound];
  return joinInSentence && low !== undefined && high !== undefined ? joinInSentence(low, high) : formatFigure(figure);
}

function withBoundWord({ bound }: Pick<Figure, "bound">, numbers: string): string {
  const { word } = boundWords[bound];
  return word === null ? numbers : `${word} ${numbers}`;
}
