import { expect, it } from "vitest";
import { boundNames, findBoundConflict } from "../../src/domain/compare/figure";
import { impliedFigures } from "../../src/domain/compare/implied";
import type { Figure } from "../../src/domain/report/schema";
import {
  boundLabels,
  formatBoundConflict,
  formatFigure,
  formatFigureSentence,
  formatFormula,
} from "../../src/words/figures";
import { boundWords, countingWords, formatPeople } from "../../src/words/language";
import { aChange, aChangeClaim, aFigure, aReport, aToll } from "../support/builders";

const range = aFigure({ bound: "between", low: 529, high: 744 });
const atLeast = aFigure({ bound: "at-least", low: 744 });
const upTo = aFigure({ bound: "up-to", high: 744 });
const exactly = aFigure({ bound: "exactly", low: 603 });
const about = aFigure({ bound: "about", low: 500 });
const aboutRange = aFigure({ bound: "about", low: 500, high: 600 });

function conflictWords(a: Figure, b: Figure): string | undefined {
  const conflict = findBoundConflict(a, b);
  return conflict && formatBoundConflict(conflict);
}

it.each([
  [range, "529–744", "between 529 and 744 civilians killed"],
  [atLeast, "at least 744", "at least 744 civilians killed"],
  [upTo, "up to 744", "up to 744 civilians killed"],
  [exactly, "603", "603 civilians killed"],
  [about, "about 500", "about 500 civilians killed"],
  [aboutRange, "about 500–600", "about 500–600 civilians killed"],
])("a figure keeps its bound in words: %#", (figure, short, sentence) => {
  expect(formatFigure(figure)).toBe(short);
  expect(formatFigureSentence(figure)).toBe(sentence);
});

it("speaks of one civilian in the singular and of none in the plural", () => {
  expect(formatFigureSentence(aFigure({ bound: "at-least", low: 1 }))).toBe("at least 1 civilian killed");
  expect(formatFigureSentence(aFigure({ bound: "exactly", low: 0 }))).toBe("0 civilians killed");
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
  [range, { low: "from 529", high: "up to 744" }],
  [atLeast, { low: "at least 744", high: null }],
  [upTo, { low: null, high: "up to 744" }],
  [exactly, { low: "603", high: null }],
  [about, { low: "about 500", high: null }],
  [aboutRange, { low: "from about 500", high: "up to about 600" }],
])("a chart's end carries its bound word: %#", (figure, labels) => {
  expect(boundLabels(figure)).toEqual(labels);
});

it("says of two figures what clashes without a bare number", () => {
  expect(conflictWords(range, atLeast)).toBe(
    "In “529–744” the number 744 is a ceiling, in “at least 744” it is a floor: both hold only if that very number is meant, and then there is no range.",
  );
  expect(conflictWords(range, aFigure({ bound: "at-least", low: 800 }))).toBe(
    "No number is both between 529 and 744 and at least 800.",
  );
});

it.each<[string, Parameters<typeof aChange>[0], Figure, string]>([
  ["an increase by 50 per cent on a range", { result: "toll" }, range, "529 ÷ 1.5 ≈ 353; 744 ÷ 1.5 = 496"],
  ["an increase from a base", { base: "toll" }, range, "529 × 1.5 ≈ 794; 744 × 1.5 = 1,116"],
  [
    "a decrease to a result",
    { result: "toll", direction: "decrease", percent: 20 },
    aFigure({ bound: "exactly", low: 400 }),
    "400 ÷ 0.8 = 500",
  ],
  [
    "a decrease from a base",
    { base: "toll", direction: "decrease", percent: 20 },
    aFigure({ bound: "exactly", low: 400 }),
    "400 × 0.8 = 320",
  ],
  [
    "a fraction of a per cent",
    { result: "toll", percent: 33.3 },
    aFigure({ bound: "exactly", low: 1333 }),
    "1,333 ÷ 1.333 = 1,000",
  ],
  [
    "a floor, which stays a floor",
    { result: "toll" },
    aFigure({ bound: "at-least", low: 744 }),
    "at least 744 ÷ 1.5 = at least 496",
  ],
  [
    "a ceiling, which stays a ceiling",
    { result: "toll" },
    aFigure({ bound: "up-to", high: 744 }),
    "up to 744 ÷ 1.5 = up to 496",
  ],
  [
    "about, which stays about",
    { result: "toll" },
    aFigure({ bound: "about", low: 500 }),
    "about 500 ÷ 1.5 ≈ about 333",
  ],
  [
    "about a range, both ends of which stay about",
    { result: "toll" },
    aboutRange,
    "about 500 ÷ 1.5 ≈ about 333; about 600 ÷ 1.5 = about 400",
  ],
])("writes out the sum of %s", (_, change, figure, formula) => {
  const claims = [aToll({ id: "toll", figure }), aChangeClaim({ change: aChange(change) })];
  const [implied] = impliedFigures(aReport({ claims }));

  expect(implied && formatFormula(implied, figure)).toBe(formula);
});

it("gives every bound a name and a meaning of its own", () => {
  expect(new Set(boundNames.map((bound) => boundWords[bound].name)).size).toBe(boundNames.length);
  expect(new Set(boundNames.map((bound) => boundWords[bound].limits)).size).toBe(boundNames.length);
});
