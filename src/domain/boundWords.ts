import type { Bound } from "./schema.ts";

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
