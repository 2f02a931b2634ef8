import { describe, expect, it } from "vitest";
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
  ["thousands in a letter", "at least 12k people", "at least 12,000 people"],
  ["millions in a letter", "1.5m people", "1,500,000 people"],
  ["lakhs", "2 lakh people", "200,000 people"],
  ["half of a million", "half a million people", "500,000 people"],
  ["half of a dozen", "half a dozen people", "6 people"],
  ["a number and a half", "two and a half million people", "2.5 million people"],
  ["digits and a half", "2 and a half million people", "2,500,000 people"],
  ["a couple", "a couple of hundred people", "about 200 people"],
  ["an ordinal in digits", "on the 12th", "on the 12th"],
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
  ["a number without its thousands", "at least 12k people", "at least 12 people"],
  ["a number without its millions", "1.5m people", "1.5 people"],
  ["a number without its lakhs", "2 lakh people", "2 people"],
  ["a million for a half", "half a million people", "1,000,000 people"],
  ["a hundred for several", "several hundred people", "100 people"],
  ["digits that belong to a half", "2 and a half million people", "2 people"],
  ["a number of what has letters of its own", "12x larger", "12 people"],
  ["an ordinal", "on the 12th", "12 people"],
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

describe("what multiplies a number in other languages", () => {
  const figureOf = (lang: string, asWritten: string, low: number) => {
    const figure = aFigure({ asWritten, low });
    const claim = aToll({ statement: "Many were killed.", quotes: [aQuote({ exact: asWritten })], figure, scope: {} });
    return placesFor(claim, lang);
  };

  it.each([
    ["ar", "10 آلاف قتيل", 10_000, 10],
    ["ru", "5 тысяч погибших", 5_000, 5],
    ["ru", "5 тыс. погибших", 5_000, 5],
    ["es", "2,5 millones de muertos", 2_500_000, 2.5],
    ["es", "12 mil muertos", 12_000, 12],
    ["fr", "3 000 morts", 3_000, 3],
    ["fr", "2 millions de morts", 2_000_000, 2],
    ["de", "12 Tausend Tote", 12_000, 12],
    ["de", "1,5 Mio. Tote", 1_500_000, 1.5],
    ["zh", "12万人", 120_000, 12],
    ["ja", "3千人", 3_000, 3],
  ])("is read in %s: %s", (lang, asWritten, number, bare) => {
    expect(figureOf(lang, asWritten, number)).toEqual([]);
    expect(figureOf(lang, asWritten, Math.floor(bare))).toEqual([["figure", "low"]]);
  });

  it("is left to the eye where it is not known, whatever the number", () => {
    expect(figureOf("id", "12 juta orang", 12_000_000)).toEqual([]);
    expect(figureOf("id", "12 juta orang", 12)).toEqual([]);
  });
});

describe("none", () => {
  const figureOf = (lang: string, exact: string, low: number) => {
    const figure = aFigure({ bound: "unqualified", low, asWritten: exact });
    return placesFor(aToll({ statement: "Nobody was killed.", quotes: [aQuote({ exact })], figure, scope: {} }), lang);
  };

  it.each([
    ["en", "No civilians were killed"],
    ["en", "nobody died"],
    ["fr", "Aucun civil, 0 mort"],
    ["es", "Ningún civil murió; 0 heridos"],
    ["de", "0 Tote, kein Zivilist"],
    ["ru", "0 погибших, ни один"],
    ["ar", "لم يُقتل أي مدني، 0"],
  ])("is a figure of 0 with its words (%s): %s", (lang, exact) => {
    expect(figureOf(lang, exact, 0)).toEqual([]);
  });

  it("is not said by words that say nothing of it", () => {
    expect(figureOf("en", "Civilians were killed", 0)).not.toEqual([]);
    expect(figureOf("en", "No civilians were killed", 1)).not.toEqual([]);
  });
});
