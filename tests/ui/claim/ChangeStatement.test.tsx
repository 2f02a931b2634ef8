// @vitest-environment jsdom

import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import { ChangeStatement } from "../../../src/ui/claim/FigureStatement";
import { aChange, aChangeClaim, aDateSlot, aReport, aToll, someSources } from "../../support/builders";

afterEach(cleanup);

function show(change: Parameters<typeof aChange>[0]): string | null {
  const claim = aChangeClaim({ change: aChange(change) });
  const setting = compileDossier(aReport({ claims: [aToll(), claim] }), someSources());
  return render(<ChangeStatement claim={claim} setting={setting} />).container.textContent;
}

it.each([
  ["increase", 50, "Increase by 50 per cent, "],
  ["decrease", 12, "Decrease by 12 per cent, "],
] as const)("gives an %s by %i per cent", (direction, percent, words) => {
  expect(show({ direction, percent })).toMatch(new RegExp(`^${words}`));
});

it("says that both ends of it are not stated where they are not", () => {
  expect(show({})).toBe(
    "Increase by 50 per cent, measured against: a figure not stated; arriving at: a figure not stated",
  );
});

it.each([
  [
    "what it is measured against",
    { base: "alpha-toll" },
    /measured against: the figure of another claim; arriving at: a figure not stated$/,
  ],
  [
    "what it arrives at",
    { result: "alpha-toll" },
    /measured against: a figure not stated; arriving at: the figure of another claim$/,
  ],
])("leads to the claim that gives %s", (_, ends, words) => {
  expect(show(ends)).toMatch(words);
  expect(screen.getByRole("link", { name: "the figure of another claim" }).getAttribute("href")).toBe(
    "/reports/alpha-report/claims/alpha-toll/",
  );
});

it("names the period that it is measured against, and marks it where that is inferred", () => {
  expect(show({ basePeriod: aDateSlot("2020-04", "The month before May.") })).toContain(
    "measured against: a figure not stated, April 2020 inferredThe month before May.; arriving at",
  );
});
