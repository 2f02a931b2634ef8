import { expect, it } from "vitest";
import { quotedWordsAreTheArticles } from "../../../../src/domain/rules/article/quotedWordsAreTheArticles";
import { aQuote, aReport, aSource, aToll } from "../../../support/builders";
import { aRuleContext } from "../../../support/ruleContext";

const quotes = [aQuote({ exact: "at least 12 civilians were killed" })];

it("lets a statement quote from the claim’s quotes, and every other text from the article", () => {
  const claims = [aToll({ quotes, statement: "“At least 12 civilians” were killed." })];

  expect(quotedWordsAreTheArticles.ofReport(aReport({ claims, summary: "On deaths “in Alpha”." }))).toEqual([]);
});

it.each(["“in Alpha”", '"in Alpha"'])("refuses words in a statement that the claim does not quote: %s", (words) => {
  const claims = [aToll({ quotes, statement: `At least 12 civilians were killed ${words}.` })];

  expect(quotedWordsAreTheArticles.ofReport(aReport({ claims })).map(({ at }) => at)).toEqual([
    ["claims", 0, "statement"],
  ]);
});

it("refuses words in any other text that the article does not hold", () => {
  expect(quotedWordsAreTheArticles.ofReport(aReport({ summary: "On a “massacre”." })).map(({ at }) => at)).toEqual([
    ["summary"],
  ]);
});

it("lets a revision quote what once stood here", () => {
  const revision = {
    date: "2020-06-03",
    subject: "report",
    changed: "summary",
    from: null,
    to: null,
    why: "Not “dead”.",
  };

  expect(quotedWordsAreTheArticles.ofReport(aReport({ revisions: [revision] }))).toEqual([]);
});

it("lets what is said of a source quote any article of the collection, and nothing else", () => {
  const judge = (description: string) =>
    quotedWordsAreTheArticles.ofSources([aSource({ description })], aRuleContext());

  expect(judge("It “said” so.")).toEqual([]);
  expect(judge("It “shouted” so.").map(({ at }) => at)).toEqual([["sources", 0, "description"]]);
});
