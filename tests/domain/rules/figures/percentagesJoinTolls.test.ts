import { expect, it } from "vitest";
import { percentagesJoinTolls } from "../../../../src/domain/rules/figures/percentagesJoinTolls";
import { aChange, aChangeClaim, aClaim, aReport, aToll } from "../../../support/builders";

function placesFor(change: Parameters<typeof aChange>[0]) {
  const claims = [aToll(), aClaim(), aChangeClaim({ change: aChange(change) })];
  return percentagesJoinTolls.ofReport(aReport({ claims })).map(({ at }) => at);
}

it("accepts a toll at either end, or that an end is not stated", () => {
  expect(placesFor({ base: "not stated", result: "alpha-toll" })).toEqual([]);
  expect(placesFor({ base: "not stated", result: "not stated" })).toEqual([]);
});

it("refuses an end that gives no figure, and one toll for both ends", () => {
  expect(placesFor({ result: "alpha-event" })).toEqual([["claims", 2, "change", "result"]]);
  expect(placesFor({ base: "alpha-toll", result: "alpha-toll" })).toEqual([["claims", 2, "change", "base"]]);
});
