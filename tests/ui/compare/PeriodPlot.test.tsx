// @vitest-environment jsdom

import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import type { Toll } from "../../../src/domain/report/schema";
import { PeriodPlot } from "../../../src/ui/compare/PeriodPlot";
import { aDateSlot, aReport, aToll, someSources } from "../../support/builders";

afterEach(cleanup);

function show(tolls: Toll[]) {
  const { container } = render(
    <PeriodPlot tolls={tolls} setting={compileDossier(aReport({ claims: tolls }), someSources())} />,
  );
  // The first drawing holds the shades that the others name, the last one the years.
  const bars = [...container.querySelectorAll("svg")].slice(1, -1).map((drawing) => drawing.querySelector("rect"));
  return { container, bars };
}

function tollFrom(period: string, id = "alpha-toll"): Toll {
  return aToll({ id, scope: { period: aDateSlot(period) } });
}

it("ends a period sharply where both its ends are stated", () => {
  expect(show([tollFrom("2020-05")]).bars[0]?.hasAttribute("mask")).toBe(false);
});

it.each([
  ["the end where the count goes on", "2018-03-05/..", /end/],
  ["the start where it is unknown", "/2020-05-31", /start/],
  ["both ends where the start is no more than a year", "2018/..", /both/],
  ["both ends where both are about right", "2018~/2020~", /both/],
])("fades %s", (_, period, fade) => {
  const { container, bars } = show([tollFrom(period)]);

  const mask = bars[0]?.getAttribute("mask") ?? "";
  expect(mask).toMatch(fade);
  expect(container.querySelector(mask.replace(/^url\(|\)$/g, ""))?.tagName).toBe("mask");
});

it("draws all periods on one line of whole years", () => {
  const { bars } = show([tollFrom("2019", "a"), tollFrom("2020", "b")]);

  expect(bars.map((bar) => bar?.getAttribute("x"))).toEqual(["0%", "49.93%"]);
  expect(screen.getByText("2019", { selector: "text" })).toBeTruthy();
  expect(screen.getByText("2020", { selector: "text" })).toBeTruthy();
});

it("lets an open count run no further than the day on which it was reported", () => {
  const { bars } = show([tollFrom("2018/..")]);

  // To the end of 1 June 2020, in the time line from 2018 to the end of 2020.
  expect([bars[0]?.getAttribute("x"), bars[0]?.getAttribute("width")]).toEqual(["0%", "80.57%"]);
  expect(screen.queryByText("2021", { selector: "text" })).toBeNull();
});

it("says every period in words beside its source", () => {
  show([tollFrom("2018/..")]);

  const figure = screen.getByRole("figure");
  expect(within(figure).getByText("Period each figure covers").tagName).toBe("FIGCAPTION");
  expect(within(figure).getByRole("link", { name: "Town Watch" })).toBeTruthy();
  expect(within(figure).getByText("since 2018, end not stated")).toBeTruthy();
});

it("says which tolls have no stated period, instead of drawing them somewhere", () => {
  const undated = aToll({ id: "undated", statement: "Nine civilians were killed.", scope: {} });

  const { bars } = show([tollFrom("2020-05"), undated]);

  expect(bars).toHaveLength(1);
  expect(screen.getByText("Not drawn, since no period is stated:")).toBeTruthy();
  const entry = screen.getByRole("listitem");
  expect(entry.textContent).toBe("Town Watch Nine civilians were killed. Period: not stated. Place: not stated.");
  expect(
    within(entry)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href")),
  ).toEqual(["/sources/town-watch/", "/reports/alpha-report/claims/undated/"]);
});

it("is left out where no toll has a period", () => {
  expect(show([aToll({ scope: {} })]).container.innerHTML).toBe("");
});
