// @vitest-environment jsdom

import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import type { Figure } from "../../../src/domain/report/schema";
import { RangeFigure } from "../../../src/ui/compare/RangePlot";
import { aFigure, aReport, aToll, someSources } from "../../support/builders";

afterEach(cleanup);

function rowOf(figure: Figure): string[] {
  const toll = aToll({ figure });
  render(<RangeFigure tolls={[toll]} setting={compileDossier(aReport({ claims: [toll] }), someSources())} />);
  const cells = within(screen.getByRole("row", { name: /^Town Watch, ¶1 /, hidden: true })).getAllByRole("cell", {
    hidden: true,
  });
  return cells.map((cell) => cell.textContent ?? "");
}

it.each<[string, Figure, string[]]>([
  [
    "a range",
    aFigure({ bound: "between", low: 529, high: 744 }),
    ["529–744 civilians killed", "no fewer than 529", "no more than 744"],
  ],
  [
    "a floor",
    aFigure({ bound: "at-least", low: 744 }),
    ["at least 744 civilians killed", "no fewer than 744", "none given"],
  ],
  [
    "a ceiling",
    aFigure({ bound: "up-to", high: 744 }),
    ["up to 744 civilians killed", "none given", "no more than 744"],
  ],
  [
    "an exact figure",
    aFigure({ bound: "exactly", low: 603 }),
    ["603 civilians killed", "no fewer than 603", "no more than 603"],
  ],
  [
    "a rough figure, which has no hard end",
    aFigure({ bound: "about", low: 500, high: 600 }),
    ["about 500–600 civilians killed", "about 500", "about 600"],
  ],
])("gives the chart's numbers in words, each with its bound: %s", (_, figure, cells) => {
  expect(rowOf(figure)).toEqual(cells);
});

it("stands behind a summary that says what it holds", () => {
  rowOf(aFigure());

  const summary = screen.getByText("The same numbers as a table");
  expect(summary.tagName).toBe("SUMMARY");
  expect(summary.parentElement?.contains(screen.getByRole("table", { hidden: true }))).toBe(true);
});
