import { expect, it } from "vitest";
import { answersToTollsAreTheArticles } from "../../../../src/domain/rules/article/answersToTollsAreTheArticles";
import { aClaim, aRelation, aReport, aToll } from "../../../support/builders";

const claims = [aToll(), aClaim({ kind: "allegation" }), aClaim({ id: "reply", kind: "response" })];

function placesFor(relation: Parameters<typeof aRelation>[0]) {
  const relations = [aRelation({ from: "reply", to: "alpha-toll", ...relation })];
  return answersToTollsAreTheArticles.ofReport(aReport({ claims, relations })).map(({ at }) => at);
}

it("lets the article set a response against a toll, and the transcriber set it against an allegation", () => {
  expect(placesFor({ kind: "disputes", drawnBy: "article" })).toEqual([]);
  expect(placesFor({ kind: "disputes", drawnBy: "viewer", to: "alpha-event" })).toEqual([]);
});

it.each(["answers", "disputes"] as const)("refuses that the transcriber has a response %s a toll", (kind) => {
  expect(placesFor({ kind, drawnBy: "viewer" })).toEqual([["relations", 0, "drawnBy"]]);
});
