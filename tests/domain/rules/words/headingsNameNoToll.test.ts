import { expect, it } from "vitest";
import { headingsNameNoToll } from "../../../../src/domain/rules/words/headingsNameNoToll";
import { aReport, aSection } from "../../../support/builders";

it.each([
  ["the title", { title: "Did 12 die in Alpha?" }, ["title"]],
  ["the summary", { summary: "At least twelve civilians were killed." }, ["summary"]],
  ["a section’s title", { sections: [aSection({ title: "The 12" })] }, ["sections", 0, "title"]],
  ["a section’s question", { sections: [aSection({ question: "Were 12 killed?" })] }, ["sections", 0, "question"]],
])("refuses a toll in %s, where it would travel without its bound, its source and its period", (_, changes, at) => {
  expect(headingsNameNoToll.ofReport(aReport(changes)).map((problem) => problem.at)).toEqual([at]);
});

it("accepts other numbers, such as years", () => {
  expect(headingsNameNoToll.ofReport(aReport({ title: "Deaths in Alpha in May 2020" }))).toEqual([]);
});

it.each(["The strike of 12 May", "The strike of May 12th", "School No. 12 in Alpha", "The 12th of May in Alpha"])(
  "accepts a day or a name that holds the number of a toll: %s",
  (title) => {
    expect(headingsNameNoToll.ofReport(aReport({ title }))).toEqual([]);
  },
);

it("does not take a toll for a day", () => {
  expect(headingsNameNoToll.ofReport(aReport({ title: "In May 12 died" }))).toHaveLength(1);
});
