import { describe, expect, it } from "vitest";
import { findContradictoryPairs } from "../../../src/domain/compare/compareTolls";
import { readDates } from "../../../src/domain/date/edtf";
import { aFigure, aReport, aToll } from "../../support/builders";

const range = aFigure({ bound: "between", low: 529, high: 744 });
const atLeast = aFigure({ bound: "at-least", low: 744 });
const withdrawn = { date: "2020-06-03", why: "Copied wrongly." };

function pairsIn(...claims: ReturnType<typeof aToll>[]) {
  const report = aReport({ claims });
  return findContradictoryPairs(report, readDates(report));
}

describe("a contradiction", () => {
  it("is a pair of one claimant and one scope whose bounds cannot both hold", () => {
    const pairs = pairsIn(aToll({ id: "a", figure: range }), aToll({ id: "b", figure: atLeast }));

    expect(pairs).toEqual([
      { claims: ["a", "b"], conflict: { reason: "touching", lower: range, upper: atLeast, number: 744 } },
    ]);
  });

  it("is found in every pair of three", () => {
    const claims = [1, 2, 3].map((low) => aToll({ id: `toll-${low}`, figure: aFigure({ bound: "unqualified", low }) }));

    expect(pairsIn(...claims).map((pair) => pair.claims)).toEqual([
      ["toll-1", "toll-2"],
      ["toll-1", "toll-3"],
      ["toll-2", "toll-3"],
    ]);
  });

  it.each([
    ["another claimant's", { claimant: "army" }],
    ["of another scope", { scope: {} }],
    ["withdrawn", { withdrawn }],
    ["within the range", { figure: aFigure({ bound: "at-least", low: 600 }) }],
  ])("is not made by a figure that is %s", (_, overrides) => {
    const other = aToll({ id: "b", figure: atLeast, ...overrides });

    expect(pairsIn(aToll({ id: "a", figure: range }), other)).toEqual([]);
  });
});
