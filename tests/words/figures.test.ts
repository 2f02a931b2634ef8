import { expect, it } from "vitest";
import { boundNames } from "../../src/domain/compare/figure";
import { figureParts, formatFigure, formatFigureSentence } from "../../src/words/figures";
import { boundWords, countingWords, formatPeople } from "../../src/words/language";
import { limitLine } from "../../src/words/readings";
import { aFigure } from "../support/builders";

const range = aFigure({ bound: "between", low: 529, high: 744 });
const atLeast = aFigure({ bound: "at-least", low: 744 });
const upTo = aFigure({ bound: "up-to", high: 744 });
const exactly = aFigure({ bound: "exactly", low: 603 });
const bare = aFigure({ bound: "unqualified", low: 603 });
const about = aFigure({ bound: "about", low: 500 });
const moreThan = aFigure({ bound: "more-than", low: 40 });
const fewerThan = aFigure({ bound: "fewer-than", high: 40 });
const nearly = aFigure({ bound: "nearly", low: 700 });
const inWords = aFigure({ bound: "in-words", low: null, high: null, inWords: "dozens" });
const aboutRange = aFigure({ bound: "about", low: 500, high: 600 });

it.each([
  [range, "529–744", "between 529 and 744 civilians killed"],
  [atLeast, "at least 744", "at least 744 civilians killed"],
  [upTo, "up to 744", "up to 744 civilians killed"],
  [exactly, "exactly 603", "exactly 603 civilians killed"],
  [bare, "603", "603 civilians killed"],
  [about, "about 500", "about 500 civilians killed"],
  [aboutRange, "about 500–600", "about 500–600 civilians killed"],
  [moreThan, "more than 40", "more than 40 civilians killed"],
  [fewerThan, "fewer than 40", "fewer than 40 civilians killed"],
  [nearly, "nearly 700", "nearly 700 civilians killed"],
  [inWords, "“dozens”", "“dozens”, civilians killed"],
])("a figure keeps its bound in words: %#", (figure, short, sentence) => {
  expect(formatFigure(figure)).toBe(short);
  expect(formatFigureSentence(figure)).toBe(sentence);
});

it("speaks of one civilian in the singular and of none in the plural", () => {
  expect(formatFigureSentence(aFigure({ bound: "at-least", low: 1 }))).toBe("at least 1 civilian killed");
  expect(formatFigureSentence(aFigure({ bound: "unqualified", low: 0 }))).toBe("0 civilians killed");
});

it.each([
  ["civilians-killed", "civilians killed"],
  ["civilians-injured", "civilians injured"],
  ["civilians-killed-or-injured", "civilians killed or injured"],
  ["people-killed", "people killed"],
  ["people-injured", "people injured"],
] as const)("%s reads “%s”", (counting, words) => {
  expect(countingWords[counting]()).toBe(words);
});

it("separates thousands", () => {
  expect(formatPeople(1204)).toBe("1,204");
  expect(formatFigure(aFigure({ bound: "between", low: 1000, high: 12500 }))).toBe("1,000–12,500");
});

it.each([
  [range, { before: "", numbers: ["529", "744"], heardBefore: "between " }],
  [atLeast, { before: "at least", numbers: ["744"], heardBefore: "" }],
  [upTo, { before: "up to", numbers: ["744"], heardBefore: "" }],
  [bare, { before: "", numbers: ["603"], heardBefore: "" }],
  [aboutRange, { before: "about", numbers: ["500", "600"], heardBefore: "" }],
  [inWords, { before: "", numbers: ["“dozens”"], heardBefore: "" }],
])("a large numeral has its bound word before it, to be seen or heard: %#", (figure, parts) => {
  expect(figureParts(figure)).toEqual(parts);
});

it("gives every bound a name and a meaning of its own", () => {
  expect(new Set(boundNames.map((bound) => boundWords[bound].name)).size).toBe(boundNames.length);
  expect(new Set(boundNames.map((bound) => boundWords[bound].limits)).size).toBe(boundNames.length);
});

it.each([
  [atLeast, "744 is the lowest"],
  [moreThan, "a floor, itself not reached, without a ceiling"],
  [fewerThan, "a ceiling, itself not reached, without a floor"],
  [nearly, "a little below one number"],
  [about, "neither end is hard"],
  [inWords, "no number given"],
])("says of no number that it is a limit where its bound does not make it one: %#", (figure, words) => {
  expect(limitLine(figure)).toBe(words);
});
