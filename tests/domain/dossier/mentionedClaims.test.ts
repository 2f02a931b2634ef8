import { expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import { mentionedClaims } from "../../../src/domain/dossier/mentionedClaims";
import { aChange, aChangeClaim, aClaim, aFigure, aReport, aToll, someSources } from "../../support/builders";

const floor = aToll();
const range = aToll({ id: "range", figure: aFigure({ bound: "between", low: 30, high: 1200 }) });
const rise = aChangeClaim({ change: aChange({ percent: 50 }) });
const event = aClaim();
const dossier = compileDossier(aReport({ claims: [floor, range, rise, event] }), someSources());

it.each([
  ["the low end of a figure", "It read 30 before.", [range]],
  ["the high end, as English groups it", "It read 1,200 before.", [range]],
  ["a percentage", "It read 50% before.", [rise]],
  ["two figures, in the report's order", "30 was read as 12.", [floor, range]],
  ["a number of people that is no percentage here", "It read 50 before.", []],
  ["no number", "A slip of the pen.", []],
])("finds whose figure words mention that hold %s", (_, words, claims) => {
  expect(mentionedClaims(words, [], dossier)).toEqual(claims);
});

it("leaves out the claims that the words stand with, and the numbers that these give already", () => {
  const same = aToll({ id: "same-number" });
  const both = compileDossier(aReport({ claims: [floor, same] }), someSources());

  expect(mentionedClaims("At least 12 was read as 12.", [], both)).toEqual([floor, same]);
  expect(mentionedClaims("At least 12 was read as 12.", [floor], both)).toEqual([]);
});
