import { expect, it } from "vitest";
import { statementsKeepTheBound } from "../../../../src/domain/rules/figures/statementsKeepTheBound";
import { aFigure, aReport, aToll } from "../../../support/builders";

const figures = {
  "at-least": aFigure({ bound: "at-least", low: 12 }),
  "up-to": aFigure({ bound: "up-to", high: 12 }),
  between: aFigure({ bound: "between", low: 12, high: 15 }),
  about: aFigure({ bound: "about", low: 12 }),
  "more-than": aFigure({ bound: "more-than", low: 12 }),
  "fewer-than": aFigure({ bound: "fewer-than", high: 12 }),
  nearly: aFigure({ bound: "nearly", low: 12 }),
  "in-words": aFigure({ bound: "in-words", low: null, high: null, inWords: "scores" }),
};

const judge = (bound: keyof typeof figures, statement: string, lang = "en") => {
  const claims = [aToll({ statement, figure: figures[bound] })];
  return statementsKeepTheBound.ofReport(aReport({ lang, claims })).map(({ at }) => at);
};

it.each([
  ["at-least", "At least 12 civilians were killed."],
  ["at-least", "No fewer than 12 civilians were killed."],
  ["up-to", "Up to 12 civilians were killed."],
  ["between", "Between 12 and 15 civilians were killed."],
  ["between", "12–15 civilians were killed."],
  ["about", "Some 12 civilians were killed."],
  ["more-than", "More than 12 civilians were killed."],
  ["fewer-than", "Fewer than 12 civilians were killed."],
  ["nearly", "Nearly 12 civilians were killed."],
  ["in-words", "Scores were killed in May 2020."],
] as const)("accepts a toll of “%s” whose statement says so: %s", (bound, statement) => {
  expect(judge(bound, statement)).toEqual([]);
});

it.each(["at-least", "up-to", "between", "about", "more-than", "fewer-than", "nearly", "in-words"] as const)(
  "refuses a toll of “%s” whose statement gives its number bare",
  (bound) => {
    expect(judge(bound, "12 civilians were killed.")).toEqual([["claims", 0, "statement"]]);
  },
);

it("accepts a statement that gives no number", () => {
  expect(judge("at-least", "A dozen civilians were killed.")).toEqual([]);
});

it.each([
  ["ar", "قُتل ما لا يقل عن 12 مدنيا.", "قُتل 12 مدنيا."],
  ["de", "Mindestens 12 Zivilpersonen wurden getötet.", "12 Zivilpersonen wurden getötet."],
  ["es", "Murieron al menos 12 civiles.", "Murieron 12 civiles."],
  ["fr", "Au moins 12 civils ont été tués.", "12 civils ont été tués."],
  ["ru", "Погибли не менее 12 мирных жителей.", "Погибли 12 мирных жителей."],
])("reads %s too", (lang, good, bad) => {
  expect(judge("at-least", good, lang)).toEqual([]);
  expect(judge("at-least", bad, lang)).toHaveLength(1);
});

it("leaves other languages to the transcriber's eye", () => {
  expect(judge("at-least", "Er kwamen 12 burgers om.", "nl")).toEqual([]);
});
