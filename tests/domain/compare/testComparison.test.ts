import { describe, expect, it } from "vitest";
import { testComparison } from "../../../src/domain/compare/testComparison";
import type { Figure } from "../../../src/domain/report/schema";
import { aClaim, aFigure, anArticle, aQuote, aRelation, aReport, aToll } from "../../support/builders";

const measure = aFigure({ bound: "unqualified", low: 603, asWritten: "the 603" });

function outcome(figure: Figure, words: string, against = measure, lang = "en"): string | undefined {
  const comparison = aClaim({ id: "comparison", kind: "comparison", quotes: [aQuote({ exact: words })] });
  const claims = [aToll({ id: "toll", figure }), aToll({ id: "measure", figure: against }), comparison];
  const relations = ["toll", "measure"].map((to) =>
    aRelation({ id: `to-${to}`, kind: "compares", from: "comparison", to }),
  );
  const report = aReport({ article: anArticle({ lang }), claims, relations });
  return testComparison(comparison, report)?.readings[0]?.outcome;
}

const higher = "The toll is higher than the 603.";
const lower = "The toll is lower than the 603.";

describe("a comparison, in its own terms", () => {
  it.each<[string, Figure, string, string]>([
    ["a floor above", aFigure({ bound: "at-least", low: 744 }), "holds", "does-not-hold"],
    ["a floor below", aFigure({ bound: "at-least", low: 500 }), "not-told", "at-the-lower-end"],
    ["a range around", aFigure({ bound: "between", low: 529, high: 744 }), "at-the-upper-end", "at-the-lower-end"],
    ["a range below", aFigure({ bound: "between", low: 100, high: 200 }), "does-not-hold", "holds"],
    ["a range above", aFigure({ bound: "between", low: 700, high: 800 }), "holds", "does-not-hold"],
    ["a ceiling above", aFigure({ bound: "up-to", high: 744 }), "at-the-upper-end", "not-told"],
    ["a ceiling below", aFigure({ bound: "up-to", high: 500 }), "does-not-hold", "holds"],
    ["one number above", aFigure({ bound: "unqualified", low: 744 }), "holds", "does-not-hold"],
    ["the same number", aFigure({ bound: "unqualified", low: 603 }), "does-not-hold", "does-not-hold"],
    ["a number that is about right", aFigure({ bound: "about", low: 744 }), "not-told", "not-told"],
  ])("%s", (_, figure, whereHigher, whereLower) => {
    expect(outcome(figure, higher)).toBe(whereHigher);
    expect(outcome(figure, lower)).toBe(whereLower);
  });

  it("cannot be told against a figure whose own end is open", () => {
    const open = aFigure({ bound: "at-least", low: 603, asWritten: "the 603" });

    expect(outcome(aFigure({ bound: "at-least", low: 744 }), higher, open)).toBe("not-told");
  });
});

it("is not tested where no word says which is the higher, or both are said, or its words are not read", () => {
  const figure = aFigure({ bound: "at-least", low: 744 });

  expect(outcome(figure, "The toll stands beside the 603.")).toBeUndefined();
  expect(outcome(figure, "The toll is higher or lower than the 603.")).toBeUndefined();
  expect(outcome(figure, "Le bilan dépasse the 603, higher.", measure, "fr")).toBeUndefined();
});

it("is measured by the figure that stands in the sentence itself", () => {
  expect(outcome(aFigure({ bound: "at-least", low: 744 }), "The toll is higher than another.")).toBeUndefined();
});
