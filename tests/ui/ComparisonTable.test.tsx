// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { compileDossier } from "../../src/domain/compileDossier";
import type { Toll } from "../../src/domain/schema";
import { ComparisonTable } from "../../src/ui/ComparisonTable";
import { aDateSlot, aFigure, aReport, aSource, aToll, sectionSlug, someSources } from "../support/builders";

afterEach(cleanup);

function show(tolls: Toll[]) {
  const army = aSource({ id: "army", name: "Army", kind: "military", role: "party-to-the-conflict" });
  const dossier = compileDossier(aReport({ claims: tolls }), [...someSources(), army]);
  const comparison = dossier.findings.comparisons[sectionSlug("tolls")];
  if (!comparison) throw new Error("There is no comparison.");
  render(<ComparisonTable comparison={comparison} tolls={tolls} setting={dossier} />);
  return screen.getByRole("table");
}

const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole("cell")
    .map((cell) => cell.textContent?.trim());

const watch = aToll({ id: "watch", figure: aFigure({ bound: "between", low: 529, high: 744 }) });
const army = aToll({
  id: "army-toll",
  claimant: "army",
  chain: [{ role: "counted", actor: "army", verb: null }],
  figure: aFigure({ bound: "exactly", low: 603 }),
  scope: {
    period: aDateSlot("2014/..", "The article names the year alone."),
    places: { value: null, asWritten: "the region", basis: "stated" },
  },
});

describe("for two tolls", () => {
  it("has a column a toll, each named by its source and its figure with the bound", () => {
    const table = show([watch, army]);

    const columns = within(table)
      .getAllByRole("columnheader")
      .map((header) => header.textContent);
    expect(columns).toEqual(["Town Watch, 529–744", "Army, 603"]);
  });

  it.each([
    [/^Period differs/, "May 2020", "since 2014 inferredThe article names the year alone."],
    [/^Place not stated/, "Alpha", "“the region”"],
    [/^Counted by differs/, "Town Watch (monitor)", "Army (party to the conflict)"],
    [/^Who is counted same/, "civilians killed", "civilians killed"],
    [/^How a death is counted not stated/, "not stated", "not stated"],
  ])("says slot by slot what each covers, and whether it is the same: %s", (name, first, second) => {
    const table = show([watch, army]);

    expect(cellsOf(within(table).getByRole("row", { name }))).toEqual([first, second]);
  });

  it("explains a verdict that the words alone leave open", () => {
    const table = show([watch, army]);

    const place = within(table).getByRole("rowheader", { name: /^Place/ });
    expect(place.textContent).toContain("The article writes “the region” and does not say what that takes in.");
  });

  it("leaves no cell of a toll blank", () => {
    const table = show([watch, aToll({ id: "bare", scope: {} })]);

    const cells = within(table).getAllByRole("row").slice(1).flatMap(cellsOf);
    expect(cells.filter((words) => words === "")).toEqual([]);
    expect(cells).toHaveLength(16);
  });
});

it("has a line a toll where there are ten, so that it does not grow sideways", () => {
  const tolls = Array.from({ length: 10 }, (_, index) =>
    aToll({ id: `toll-${index}`, figure: aFigure({ bound: "at-least", low: 100 + index }) }),
  );

  const table = show(tolls);

  expect(
    within(table)
      .getAllByRole("rowheader")
      .map((header) => header.textContent),
  ).toEqual(tolls.map((_, index) => `Town Watch, at least ${100 + index}`));
  expect(within(table).getAllByRole("columnheader")).toHaveLength(8);
  expect(within(table).getByRole("columnheader", { name: /^Period same/ })).toBeTruthy();
});

it("can be scrolled by keyboard, under its own name", () => {
  const table = show([watch, army]);

  const region = screen.getByRole("region", { name: /what would have to match/i });
  expect(region.tabIndex).toBe(0);
  expect(region.contains(table)).toBe(true);
});
