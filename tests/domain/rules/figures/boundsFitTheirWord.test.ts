import { expect, it } from "vitest";
import { boundsFitTheirWord } from "../../../../src/domain/rules/figures/boundsFitTheirWord";
import { aFigure, aReport, aToll } from "../../../support/builders";

it.each([
  { bound: "between" as const, low: 529, high: 744 },
  { bound: "exactly" as const, low: 603, high: 603 },
  { bound: "about" as const, low: 600, high: 600 },
  { bound: "about" as const, low: 40, high: 50 },
  { bound: "nearly" as const, low: 700, high: 700 },
  { bound: "at-least" as const, low: 744, high: null },
  { bound: "up-to" as const, low: null, high: 744 },
])("accepts $bound $low–$high", (figure) => {
  expect(boundsFitTheirWord.ofReport(aReport({ claims: [aToll({ figure: aFigure(figure) })] }))).toEqual([]);
});

it.each([
  { bound: "between" as const, low: 744, high: 529 },
  { bound: "between" as const, low: 744, high: 744 },
  { bound: "exactly" as const, low: 603, high: 604 },
  { bound: "about" as const, low: 650, high: 600 },
  { bound: "nearly" as const, low: 600, high: 650 },
])("refuses $bound $low–$high", (figure) => {
  const problems = boundsFitTheirWord.ofReport(aReport({ claims: [aToll({ figure: aFigure(figure) })] }));

  expect(problems.map(({ at }) => at)).toEqual([["claims", 0, "figure", "high"]]);
});
