// @vitest-environment jsdom

import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import type { Toll } from "../../../src/domain/report/schema";
import { ComparisonTable } from "../../../src/ui/compare/ComparisonTable";
import { aDateSlot, aFigure, aReport, aSource, aToll, sectionSlug, someSources } from "../../support/builders";

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
  it("has a column a toll, each named by its source and its figure with the bound, and one for the verdict", () => {
    const table = show([watch, army]);

    const columns = within(table)
      .getAllByRole("columnheader")
      .map((header) => header.textContent);
    expect(columns).toEqual(["What is compared", "Town Watch, 529–744", "Army, 603", "Same or not"]);
  });

  it.each([
    [
      "Period",
      "May 2020",
      "since 2014, end not stated inferredThe article names the year alone.",
      "differs, as inferredThe article does not say when the period since 2014 ends, so how far the two periods overlap is not stated.",
    ],
    [
      "Place",
      "Alpha",
      "“the region”, not delimited",
      "not statedThe article writes “the region” and does not say what that takes in.",
    ],
    ["Counted by", "Town Watch (monitor)", "Army (party to the conflict)", "differs"],
    ["Who is counted", "civilians killed", "civilians killed", "same"],
    ["How a death is counted", "not stated", "not stated", "not stated"],
  ])("says slot by slot what each covers, whether it is the same, and why that is open: %s", (name, ...words) => {
    const table = show([watch, army]);

    const heading = within(table).getByRole("rowheader", { name });
    expect(cellsOf(heading.parentElement ?? table)).toEqual(words);
  });

  it("says that what is the same is so by inference", () => {
    const table = show([watch, aToll({ id: "other", scope: { period: aDateSlot("2020-05", "It names no year.") } })]);

    const period = within(table).getByRole("rowheader", { name: "Period" }).parentElement;
    expect(cellsOf(period ?? table).at(-1)).toBe("same, as inferred");
  });

  it("leaves no cell of a toll and no verdict blank", () => {
    const table = show([watch, aToll({ id: "bare", scope: {} })]);

    const cells = within(table).getAllByRole("row").slice(1).flatMap(cellsOf);
    expect(cells.filter((words) => words === "")).toEqual([]);
    expect(cells).toHaveLength(24);
  });

  it("names in each cell the toll that it is of, for a phone, which stacks them", () => {
    const table = show([watch, army]);

    const rows = [...table.querySelectorAll("tbody > tr")];
    expect(rows).toHaveLength(8);
    for (const row of rows) {
      const cells = [...row.children].map((cell) => [cell.tagName, cell.getAttribute("data-toll")]);
      expect(cells).toEqual([
        ["TH", null],
        ["TD", "Town Watch, 529–744"],
        ["TD", "Army, 603"],
        ["TD", null],
      ]);
    }
  });
});

describe("for ten tolls", () => {
  const tolls = Array.from({ length: 10 }, (_, index) =>
    aToll({
      id: `toll-${index}`,
      figure: aFigure({ bound: "at-least", low: 100 + index }),
      scope: { places: { value: null, asWritten: "the region", basis: "stated" } },
    }),
  );

  it("has a line a toll, so that it grows downwards, and a verdict at the head of each slot", () => {
    const table = show(tolls);

    expect(
      within(table)
        .getAllByRole("rowheader")
        .map((header) => header.textContent),
    ).toEqual(tolls.map((_, index) => `Town Watch, at least ${100 + index}`));
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((header) => header.textContent),
    ).toEqual([
      "Toll",
      "Period not stated",
      "Place not stated",
      "Counted by same",
      "Who is counted same",
      "Responsible not stated",
      "Which victims not stated",
      "How a death is counted not stated",
      "Breakdown not stated",
    ]);
  });

  it("explains below the lines what the words alone leave open", () => {
    const table = show(tolls);

    expect(table.querySelector("tfoot")?.textContent).toBe(
      "The article writes “the region” and does not say what that takes in.",
    );
  });
});

it.each([
  ["three stand side by side", 3, -1],
  ["four scroll, by keyboard too", 4, 0],
])("takes the focus only where it scrolls, under its own name: %s", (_, count, tabIndex) => {
  const table = show(Array.from({ length: count }, (__, index) => aToll({ id: `toll-${index}` })));

  const region = screen.getByRole("region", { name: /what would have to match/i });
  expect(region.tabIndex).toBe(tabIndex);
  expect(region.contains(table)).toBe(true);
});
