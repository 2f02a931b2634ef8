import { expect, it } from "vitest";
import { asWrittenStandsInArticle } from "../../../../src/domain/rules/article/asWrittenStandsInArticle";
import { aChange, aChangeClaim, aFigure, anArticle, aQuote, aReport, aToll } from "../../../support/builders";

const quotes = [aQuote({ exact: "at least 12 civilians were killed in Alpha" })];
const stated = (asWritten: string) => ({ value: "Alpha", asWritten, basis: "stated" as const });
const inferred = (asWritten: string | null) => ({
  value: "2020-05",
  asWritten,
  basis: "inferred" as const,
  reason: "The month is named elsewhere.",
});

it("takes a stated slot’s and a figure’s words from the claim’s quotes, an inferred slot’s from anywhere in the article", () => {
  const scope = { period: inferred("in May 2020"), responsible: stated("in Alpha") };

  expect(asWrittenStandsInArticle.ofReport(aReport({ claims: [aToll({ quotes, scope })] }))).toEqual([]);
});

it("lets an inferred slot have no words", () => {
  expect(
    asWrittenStandsInArticle.ofReport(aReport({ claims: [aToll({ quotes, scope: { period: inferred(null) } })] })),
  ).toEqual([]);
});

it.each([
  ["a stated slot", { scope: { responsible: stated("in May 2020") } }, ["scope", "responsible"]],
  ["an inferred slot", { scope: { period: inferred("in June 2020") } }, ["scope", "period"]],
  ["the time of a statement", { stated: inferred("on Friday"), scope: {} }, ["stated"]],
  ["a figure", { figure: aFigure({ asWritten: "twelve civilians" }), scope: {} }, ["figure"]],
])("refuses words of %s that do not stand where they should", (_, fields, path) => {
  const problems = asWrittenStandsInArticle.ofReport(aReport({ claims: [aToll({ quotes, ...fields })] }));

  expect(problems.map(({ at }) => at)).toEqual([["claims", 0, ...path, "asWritten"]]);
});

it("refuses a percentage’s words that are not quoted", () => {
  const claims = [aChangeClaim({ change: aChange({ asWritten: "a 50-percent increase" }) })];

  expect(asWrittenStandsInArticle.ofReport(aReport({ claims })).map(({ at }) => at)).toEqual([
    ["claims", 0, "change", "asWritten"],
  ]);
});

it("refuses words for the day of publication that the article does not hold", () => {
  const published = { value: "2020-06-01", asWritten: "1 June 2020", basis: "stated" as const };
  const report = aReport({ article: anArticle({ published }) });

  expect(asWrittenStandsInArticle.ofReport(report).map(({ at }) => at)).toEqual([
    ["article", "published", "asWritten"],
  ]);
  expect(
    asWrittenStandsInArticle.ofReport({ ...report, article: { ...report.article, headline: "Deaths, 1 June 2020" } }),
  ).toEqual([]);
});
