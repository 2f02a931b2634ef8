import { describe, expect, it } from "vitest";
import { boundNames, findBoundConflict, numbersOf } from "../../../src/domain/compare/figure";
import type { Figure } from "../../../src/domain/report/schema";
import { aFigure } from "../../support/builders";

const range = aFigure({ bound: "between", low: 529, high: 744 });
const atLeast = aFigure({ bound: "at-least", low: 744 });
const upTo = aFigure({ bound: "up-to", high: 744 });
const exactly = aFigure({ bound: "exactly", low: 603 });
const about = aFigure({ bound: "about", low: 500 });

it("goes through the bounds in the order of tables and notes", () => {
  expect(boundNames).toEqual([
    "unqualified",
    "exactly",
    "between",
    "at-least",
    "more-than",
    "up-to",
    "fewer-than",
    "nearly",
    "about",
    "in-words",
  ]);
});

it.each([
  [range, [529, 744]],
  [atLeast, [744]],
  [upTo, [744]],
  [exactly, [603]],
  [aFigure({ bound: "exactly", low: 0 }), [0]],
])("gives each number of a figure once: %#", (figure, numbers) => {
  expect(numbersOf(figure)).toEqual(numbers);
});

describe("two figures for the same thing", () => {
  it.each<[string, Figure, Figure]>([
    ["ranges apart", aFigure({ bound: "between", low: 1, high: 9 }), range],
    ["a floor above a ceiling", upTo, aFigure({ bound: "at-least", low: 800 })],
    ["two exact numbers", exactly, aFigure({ bound: "exactly", low: 604 })],
    ["an exact number outside a range", aFigure({ bound: "exactly", low: 528 }), range],
    ["a range's ceiling that is another's floor", range, atLeast],
    ["a ceiling that is a floor", upTo, atLeast],
    ["a number that is not reached and its floor", aFigure({ bound: "fewer-than", high: 744 }), atLeast],
    ["a number that is passed and its ceiling", aFigure({ bound: "more-than", low: 744 }), upTo],
    ["a number that is passed and the number", aFigure({ bound: "more-than", low: 603 }), exactly],
    ["ranges that touch", aFigure({ bound: "between", low: 100, high: 529 }), range],
  ])("cannot both hold: %s", (_, a, b) => {
    expect(findBoundConflict(a, b)).toBeDefined();
    expect(findBoundConflict(b, a)).toEqual(findBoundConflict(a, b));
  });

  it.each<[string, Figure, Figure]>([
    ["a floor below a range", aFigure({ bound: "at-least", low: 500 }), range],
    ["a floor where the range begins", aFigure({ bound: "at-least", low: 529 }), range],
    ["a floor within a range", aFigure({ bound: "at-least", low: 600 }), range],
    ["a range's highest number said exactly", aFigure({ bound: "exactly", low: 744 }), range],
    ["a range's lowest number said exactly", aFigure({ bound: "exactly", low: 529 }), range],
    ["an exact number within a range", exactly, range],
    ["a number that is also said to be the floor", aFigure({ bound: "exactly", low: 744 }), atLeast],
    ["ranges that overlap by more than a number", aFigure({ bound: "between", low: 400, high: 600 }), range],
    ["the same range twice", range, range],
    ["none, as a ceiling and as a floor", aFigure({ bound: "up-to", high: 0 }), aFigure({ bound: "at-least", low: 0 })],
    ["about, which has no hard end", about, aFigure({ bound: "at-least", low: 9000 })],
    [
      "nearly, which has none either",
      aFigure({ bound: "nearly", low: 500 }),
      aFigure({ bound: "at-least", low: 9000 }),
    ],
    ["more than a number, and at least it", aFigure({ bound: "more-than", low: 744 }), atLeast],
    ["different harm", range, aFigure({ bound: "at-least", low: 9000, counting: "people-killed" })],
  ])("may both hold: %s", (_, a, b) => {
    expect(findBoundConflict(a, b)).toBeUndefined();
    expect(findBoundConflict(b, a)).toBeUndefined();
  });

  it("clash at the number that is a ceiling here and a floor there", () => {
    expect(findBoundConflict(atLeast, range)).toEqual({
      reason: "touching",
      lower: range,
      upper: atLeast,
      number: 744,
    });
  });

  it("clash by having no number in common", () => {
    const above = aFigure({ bound: "at-least", low: 800 });

    expect(findBoundConflict(above, range)).toEqual({
      reason: "apart",
      lower: range,
      upper: above,
      ceiling: 744,
      floor: 800,
    });
  });
});
