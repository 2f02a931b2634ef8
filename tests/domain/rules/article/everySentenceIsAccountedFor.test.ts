import { expect, it } from "vitest";
import { everySentenceIsAccountedFor } from "../../../../src/domain/rules/article/everySentenceIsAccountedFor";
import { anArticle, aReport, articleSentence, aToll } from "../../../support/builders";

const paragraphs = [`${articleSentence} Nobody else counted.`, "***"];
const entry = { paragraph: 1, exact: "Nobody else counted.", reason: "It says nothing of the toll." };

it("is content where a sentence that no claim quotes is left aside with a reason", () => {
  const article = anArticle({ paragraphs, leftAside: [entry] });

  expect(everySentenceIsAccountedFor.ofReport(aReport({ article }))).toEqual([]);
});

it("names each sentence that is neither quoted nor left aside", () => {
  const problems = everySentenceIsAccountedFor.ofReport(aReport({ article: anArticle({ paragraphs }) }));

  expect(problems.map(({ at }) => at)).toEqual([["article", "paragraphs", 0]]);
  expect(problems[0]?.says).toContain("“Nobody else counted.”");
});

it("refuses to leave aside what a claim quotes", () => {
  const article = anArticle({ leftAside: [{ ...entry, exact: "in Alpha" }] });

  expect(everySentenceIsAccountedFor.ofReport(aReport({ article })).map(({ at }) => at)).toEqual([
    ["article", "leftAside", 0],
  ]);
});

it("does not count what a withdrawn claim quotes", () => {
  const claims = [aToll({ withdrawn: { date: "2020-07-01", why: "It was misread." } })];

  expect(everySentenceIsAccountedFor.ofReport(aReport({ claims }))).toHaveLength(1);
});
