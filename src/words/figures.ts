import { type BoundConflict, bounds, numbersOf } from "../domain/compare/figure.ts";
import { applyPercent, type ImpliedFigure } from "../domain/compare/implied.ts";
import type { Bound, Counting, Figure } from "../domain/report/schema.ts";

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

type BoundWording = {
  /** Its name in a sentence: “at least”. */
  name: string;
  /** The word before its number or numbers; null where they stand alone, since a dash says it or nothing does. */
  word: string | null;
  /** Its two numbers within a sentence, where a dash would not do there. */
  joinInSentence?: (low: string, high: string) => string;
  /** What it says of a figure's limits, for a column or a line of its own. */
  meaning: string;
  /** The same after its name where the glossary goes through all of them. */
  inGlossary: string;
  /** The same after its name in the description of a column. */
  inColumns: string;
  /** The same after its name in the notes on how to read a table. */
  inNotes: string;
};

/** How each bound is spoken of, in the order of the glossary: what has both a floor and a ceiling comes after each of them. */
export const boundWords: Readonly<Record<Bound, BoundWording>> = {
  exactly: {
    name: "exactly",
    word: null,
    meaning: "one number, given without a bound word",
    inGlossary: "one number, given without a bound word",
    inColumns: "one number, given without a bound word",
    inNotes: "is one number given without a bound word",
  },
  "at-least": {
    name: "at least",
    word: "at least",
    meaning: "“at least”, a floor without a ceiling",
    inGlossary: "a floor, no ceiling",
    inColumns: "a floor, no ceiling",
    inNotes: "a floor and no ceiling",
  },
  "up-to": {
    name: "up to",
    word: "up to",
    meaning: "“up to”, a ceiling without a floor",
    inGlossary: "a ceiling, no floor",
    inColumns: "a ceiling, no floor",
    inNotes: "a ceiling and no floor",
  },
  between: {
    name: "between",
    word: null,
    joinInSentence: (low, high) => `between ${low} and ${high}`,
    meaning: "“between”, a floor and a ceiling",
    inGlossary: "both",
    inColumns: "a floor and a ceiling",
    inNotes: "has a floor (figure_low) and a ceiling (figure_high)",
  },
  about: {
    name: "about",
    word: "about",
    meaning: "“about”, neither end is hard",
    inGlossary: "neither is hard",
    inColumns: "no hard end",
    inNotes: "no hard end",
  },
};
