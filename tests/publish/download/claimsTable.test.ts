import { expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import type { Claim } from "../../../src/domain/report/schema";
import { claimsTable } from "../../../src/publish/download/claimsTable";
import { tableContents } from "../../../src/publish/download/table";
import { writeCsv } from "../../../src/publish/download/writeCsv";
import {
  aChange,
  aChangeClaim,
  aClaim,
  aDateSlot,
  aFigure,
  aReport,
  aSection,
  aToll,
  claimId,
  someSources,
} from "../../support/builders";
import { fullToll } from "../../support/fullToll";
import { readRows } from "./csvOnTheWeb";

/** The row of one claim as another program reads it. */
function rowOf(claim: Claim, overrides: Parameters<typeof aReport>[0] = {}) {
  const dossier = compileDossier(aReport({ claims: [claim], ...overrides }), someSources());
  const contents = tableContents([claim], dossier, { address: null, basePath: "/sub/" });
  const [row] = readRows(writeCsv(claimsTable, contents));
  return row;
}

it.each([
  ["exactly", { bound: "exactly", low: 603, high: 603 }, "603", "603"],
  ["between", { bound: "between", low: 529, high: 744 }, "529", "744"],
  ["at-least", { bound: "at-least", low: 744 }, "744", ""],
  ["up-to", { bound: "up-to", high: 30 }, "", "30"],
  ["about", { bound: "about", low: 40, high: 40 }, "40", "40"],
  ["exactly", { bound: "exactly", low: 0, high: 0 }, "0", "0"],
  ["up-to", { bound: "up-to", high: 0 }, "", "0"],
] as const)("writes %s with its two ends, an open one empty and never 0", (bound, figure, low, high) => {
  const row = rowOf(aToll({ figure: aFigure(figure) }));

  expect(row).toMatchObject({ figure_bound: bound, figure_low: low, figure_high: high });
  expect(row?.bound_in_words).not.toBe("");
});

it("leaves the figure of a claim without one empty, and says of what it covers that it is not stated", () => {
  const row = rowOf(aClaim());

  expect(row).toMatchObject({ figure_words: "", figure_bound: "", figure_low: "", figure_high: "" });
  expect(row).toMatchObject({
    period_words: "not stated",
    period_edtf: "not stated",
    period_first_day: "not stated",
    period_last_day: "not stated",
    period_basis: "not stated",
    place_words: "not stated",
    responsible: "not stated",
    stated_words: "not stated",
  });
});

it("gives a percentage with what it is measured against, and no number of people", () => {
  const row = rowOf(aChangeClaim({ change: aChange({ percent: 33.5, basePeriod: aDateSlot("2020-04", "Read so.") }) }));

  expect(row).toMatchObject({
    change_percent: "33.5",
    change_direction: "increase",
    change_base: "not stated",
    change_result: "not stated",
    change_base_period_words: "[April 2020]",
    figure_low: "",
    figure_high: "",
  });
  expect(row?.figure_words).toContain("from a figure not stated");
});

it.each([
  ["2020-05", "2020-05-01", "2020-05-31"],
  ["2014/..", "2014-01-01", "not stated"],
  ["/2017-07-10", "not stated", "2017-07-10"],
  ["2020-02-29", "2020-02-29", "2020-02-29"],
])("gives the period %s with the first and the last day that it can mean", (period, first, last) => {
  const row = rowOf(aToll({ scope: { period: aDateSlot(period) } }));

  expect(row).toMatchObject({ period_edtf: period, period_first_day: first, period_last_day: last });
});

it("says of a place that was inferred that it was, why, and from which words", () => {
  const places = { value: ["Alpha", "Beta"], asWritten: "there", basis: "inferred", reason: "Read so." } as const;

  const row = rowOf(aToll({ scope: { places: { ...places, value: [...places.value] } } }));

  expect(row).toMatchObject({
    place_words: "[Alpha and Beta]",
    place_as_written: "there",
    place_basis: "inferred",
    place_reason: "Read so.",
  });
});

it.each([
  ["2017-06", ["year"], "year"],
  ["2017-06", ["year", "month"], "year; month"],
  ["2017-06", undefined, "all"],
] as const)("says of an inferred date which of its parts the transcriber supplies", (value, supplied, cell) => {
  const slot = { value, asWritten: "in June", basis: "inferred" as const, reason: "Read so." };
  const period = supplied ? { ...slot, supplied: [...supplied] } : slot;

  expect(rowOf(aToll({ scope: { period } }))).toMatchObject({ period_supplied: cell });
  expect(rowOf(aToll({ scope: { period: aDateSlot("2017-06") } }))).toMatchObject({ period_supplied: "" });
});

it("keeps the article's words for what it names and does not delimit", () => {
  const row = rowOf(aToll({ scope: { responsible: { value: null, asWritten: "the forces", basis: "stated" } } }));

  expect(row).toMatchObject({
    responsible: "not stated",
    responsible_as_written: "the forces",
    responsible_basis: "stated",
  });
});

it("says who counted, and that it is not stated where the chain names no counter", () => {
  const uncounted = aClaim({ chain: [{ role: "stated", actor: "daily-paper", verb: null }] });

  expect(rowOf(aToll())).toMatchObject({ counted_by: "town-watch", counted_by_name: "Town Watch" });
  expect(rowOf(uncounted)).toMatchObject({ counted_by: "not stated", counted_by_name: "not stated" });
});

it("says of a withdrawn claim that it was withdrawn, when and why, in its row and in its caveat", () => {
  const row = rowOf(aToll({ withdrawn: { date: "2020-07-01", why: "It was misread." } }));

  expect(row).toMatchObject({
    status: "withdrawn",
    withdrawn_on: "2020-07-01",
    withdrawn_why: "It was misread.",
    claim_in_words: expect.stringMatching(/^Withdrawn\. /),
    caveat: expect.stringMatching(/^Withdrawn on 1 July 2020: It was misread\. /),
  });
});

it("says of a revised claim when it was last revised", () => {
  const [first] = aReport().revisions;
  const revision = {
    date: "2020-06-09",
    subject: claimId("alpha-toll"),
    changed: "statement",
    from: "a",
    to: "b",
    why: "So.",
  };

  const row = rowOf(aToll(), { revisions: first ? [first, revision] : [] });

  expect(row).toMatchObject({
    status: "revised",
    revised_on: "2020-06-09",
    transcribed_on: "2020-06-02",
    revision: "2",
  });
});

it("writes a claim's address from the host's root on where the site's own is not known", () => {
  expect(rowOf(aToll())?.address).toBe("/sub/reports/alpha-report/claims/alpha-toll/");
});

it("has a caveat for a claim that has none of its own: that it was not verified", () => {
  expect(rowOf(aClaim())?.caveat).toBe("Reported, not verified here.");
});

it("says first of a toll that another is set against which one it may not be set beside", () => {
  const own = fullToll("own");
  const other = fullToll("other-toll", { period: aDateSlot("2014/..") });
  const sections = [aSection({ kind: "tolls", claims: ["own", "other-toll"] })];

  const row = rowOf(own, { claims: [own, other], sections });
  expect(row?.guard).toMatch(/^May not be set beside .*another period/);
  expect(row?.caveat?.startsWith(row.guard ?? "")).toBe(true);
  expect(rowOf(aToll())?.guard).toBe("");
});
