import { expect, it } from "vitest";
import { impliedFigures } from "../../../src/domain/compare/implied";
import { aChange, aChangeClaim, aClaim, aFigure, aReport, aToll } from "../../support/builders";

type Figure = Parameters<typeof aFigure>[0];
type Change = Parameters<typeof aChange>[0];

function impliedBy(change: Change, figure: Figure = {}, toll: Parameters<typeof aToll>[0] = {}) {
  const claims = [aToll({ id: "toll", figure: aFigure(figure), ...toll }), aChangeClaim({ change: aChange(change) })];
  return impliedFigures(aReport({ claims }));
}

const range = { bound: "between", low: 529, high: 744 } as const;

it.each<[string, Change, Figure, object]>([
  [
    "an increase by 50 per cent on a range",
    { result: "toll" },
    range,
    { implies: "base", percentOfBase: 150, low: 353, high: 496 },
  ],
  ["an increase from a base", { base: "toll" }, range, { implies: "result", low: 794, high: 1116 }],
  [
    "a decrease to a result",
    { result: "toll", direction: "decrease", percent: 20 },
    { bound: "exactly", low: 400 },
    { implies: "base", percentOfBase: 80, low: 500, high: 500 },
  ],
  [
    "a decrease from a base",
    { base: "toll", direction: "decrease", percent: 20 },
    { bound: "exactly", low: 400 },
    { implies: "result", low: 320, high: 320 },
  ],
  [
    "a fraction of a per cent",
    { result: "toll", percent: 33.3 },
    { bound: "exactly", low: 1333 },
    { low: 1000, high: 1000 },
  ],
  ["a floor, which stays a floor", { result: "toll" }, { bound: "at-least", low: 744 }, { low: 496, high: null }],
  ["a ceiling, which stays a ceiling", { result: "toll" }, { bound: "up-to", high: 744 }, { low: null, high: 496 }],
  ["about, which stays about", { result: "toll" }, { bound: "about", low: 500 }, { low: 333, high: 333 }],
])("is computed for %s", (_, change, figure, expected) => {
  expect(impliedBy(change, figure)).toEqual([
    expect.objectContaining({ claim: "alpha-increase", given: "toll", ...expected }),
  ]);
});

it.each<[string, Change, Parameters<typeof aToll>[0]]>([
  ["neither end is given", {}, {}],
  ["both ends are given", { base: "toll", result: "toll" }, {}],
  ["everything is gone", { result: "toll", direction: "decrease", percent: 100 }, {}],
  ["everything is gone from a base", { base: "toll", direction: "decrease", percent: 100 }, {}],
  ["more than everything is gone", { base: "toll", direction: "decrease", percent: 120 }, {}],
  ["the figure is another claimant's", { result: "toll" }, { claimant: "army" }],
  ["the figure is withdrawn", { result: "toll" }, { withdrawn: { date: "2020-06-03", why: "Copied wrongly." } }],
])("is not computed where %s", (_, change, toll) => {
  expect(impliedBy(change, {}, toll)).toEqual([]);
});

it("is not computed from a claim without a figure, nor by a withdrawn percentage", () => {
  const change = aChange({ result: "other" });
  const withdrawn = { date: "2020-06-03", why: "Copied wrongly." };

  expect(impliedFigures(aReport({ claims: [aClaim({ id: "other" }), aChangeClaim({ change })] }))).toEqual([]);
  expect(impliedFigures(aReport({ claims: [aToll({ id: "other" }), aChangeClaim({ change, withdrawn })] }))).toEqual(
    [],
  );
});
