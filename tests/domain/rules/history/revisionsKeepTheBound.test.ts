import { expect, it } from "vitest";
import { revisionsKeepTheBound } from "../../../../src/domain/rules/history/revisionsKeepTheBound";
import { aFigure, aReport, aToll } from "../../../support/builders";

const judge = (change: { changed: string; from: string | null; to: string | null }, toll = aToll()) => {
  const revision = { date: "2020-06-03", subject: "alpha-toll", why: "Read again.", ...change };
  return revisionsKeepTheBound.ofReport(aReport({ claims: [toll], revisions: [revision] })).map(({ at }) => at);
};

it("refuses the new value of a figure that stands without its bound; the old one stands as it was", () => {
  expect(judge({ changed: "figure", from: "10", to: "12" })).toEqual([["revisions", 0, "to"]]);
});

it("refuses the number of a toll without its bound in whatever was changed", () => {
  expect(judge({ changed: "scope.period", from: null, to: "12" })).toEqual([["revisions", 0, "to"]]);
});

it.each([
  ["figures with their bounds", { changed: "figure", from: "10–12", to: "at least 12" }],
  ["a period", { changed: "scope.period", from: "2020-04", to: "2020-05" }],
  ["a list of ids, whose numbers are names", { changed: "claims", from: null, to: "alpha-toll" }],
  ["a value that was not there", { changed: "figure", from: null, to: null }],
])("accepts %s", (_, change) => {
  expect(judge(change)).toEqual([]);
});

it("accepts a bare number where the source gives one without a bound word", () => {
  const toll = aToll({ figure: aFigure({ bound: "unqualified", low: 12 }) });

  expect(judge({ changed: "figure", from: "10", to: "12" }, toll)).toEqual([]);
});
