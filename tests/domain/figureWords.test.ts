import { expect, it } from "vitest";
import { findBoundConflict } from "../../src/domain/figure";
import {
  boundLabels,
  formatBoundConflict,
  formatCounting,
  formatFigure,
  formatFigureSentence,
  formatPeople,
} from "../../src/domain/figureWords";
import type { Figure } from "../../src/domain/schema";
import { aFigure } from "../support/builders";

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
  expect(formatCounting(counting)).toBe(words);
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
