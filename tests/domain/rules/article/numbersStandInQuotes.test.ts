import { expect, it } from "vitest";
import { numbersStandInQuotes } from "../../../../src/domain/rules/article/numbersStandInQuotes";
import {
  aChange,
  aChangeClaim,
  aClaim,
  aDateSlot,
  aFigure,
  anArticle,
  aQuote,
  aReport,
  aToll,
} from "../../../support/builders";

function placesFor(claim: ReturnType<typeof aClaim>, lang = "en") {
  return numbersStandInQuotes
    .ofReport(aReport({ claims: [claim], article: anArticle({ lang }) }))
    .map(({ at }) => at.slice(2));
}

it.each([
  ["the same digits", "744 people", "744 people"],
  ["separators of another kind", "1,234 people", "1234 people"],
  ["a narrow space between thousands", "12 500 people", "12\u202f500 people"],
  ["a full stop between thousands", "1.234 people", "1,234 people"],
  ["Indian grouping", "1,23,456 people", "123456 people"],
  ["digits of another script", "٧٤٤ people", "744 people"],
  ["words", "six hundred and three people", "603 people"],
  ["a hyphen between words", "twenty-five people", "25 people"],
  ["numbers side by side", "between one hundred and two hundred people", "100 to 200 people"],
  ["a dozen", "a dozen people", "12 people"],
  ["millions", "1.5 million people", "1,500,000 people"],
  ["a percentage", "a 50-percent rise", "a rise of 50 per cent"],
  ["a percentage in words", "fifty percent more", "50% more"],
  ["a range of percentages", "40 to 50 per cent", "between 40% and 50%"],
  ["a range of percentages joined by “and”", "between 40 and 50 per cent", "from 40% to 50%"],
  ["a choice of percentages", "40 or 50 per cent", "40% or 50%"],
  ["a range of percentages joined by a dash", "40–50 per cent", "40% to 50%"],
  ["the word one where it counts nothing", "They spoke.", "No one spoke of one another."],
])("finds a number in its quote again: %s", (_, exact, statement) => {
  expect(placesFor(aClaim({ statement, quotes: [aQuote({ exact })] }))).toEqual([]);
});

it.each([
  ["another number", "744 people", "745 people"],
  ["digits that are a part of the quoted ones", "1,744 people", "744 people"],
  ["a number of people for a percentage", "a 50-percent rise", "50 people more"],
  ["a number in words", "some people", "three people"],
  ["a year that is not quoted", "in June", "in June 2017"],
])("refuses a statement with %s", (_, exact, statement) => {
  expect(placesFor(aClaim({ statement, quotes: [aQuote({ exact })] }))).toEqual([["statement"]]);
});

it("refuses a figure whose numbers are not quoted, each end by itself", () => {
  const figure = aFigure({ bound: "between", low: 12, high: 13 });

  expect(placesFor(aToll({ figure }))).toEqual([["figure", "high"]]);
});

it("refuses a percentage that is not quoted", () => {
  const quotes = [aQuote({ exact: "a 50-percent increase" })];
  const claimOf = (percent: number) => aChangeClaim({ statement: "It rose.", quotes, change: aChange({ percent }) });

  expect(placesFor(claimOf(50))).toEqual([]);
  expect(placesFor(claimOf(5))).toEqual([["change", "percent"]]);
});

it("asks for the year of a stated date, and for none of an inferred one", () => {
  const stated = aToll({ scope: { period: aDateSlot("2021/..") } });
  const inferred = aToll({ scope: { period: aDateSlot("2021/..", "It is said elsewhere.") } });

  expect(placesFor(stated)).toEqual([["scope", "period", "value"]]);
  expect(placesFor(inferred)).toEqual([]);
});

it("asks for the numbers of a stated slot in words", () => {
  const scope = { victims: { value: "3 women", asWritten: "civilians", basis: "stated" as const } };

  expect(placesFor(aToll({ scope }))).toEqual([["scope", "victims", "value"]]);
});

it("leaves a number in the words of a language that it does not read to the transcriber", () => {
  const quotes = [aQuote({ exact: "mindestens zwölf Zivilisten" })];
  const figure = aFigure({ asWritten: "mindestens zwölf Zivilisten" });
  const claim = aToll({ statement: "At least 12 civilians were killed.", quotes, figure, scope: {} });

  expect(placesFor(claim, "de")).toEqual([]);
  expect(placesFor(claim, "en")).toEqual([["statement"], ["figure", "low"]]);
});
