// @vitest-environment jsdom

import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import type { Figure } from "../../../src/domain/report/schema";
import { RangePlot } from "../../../src/ui/compare/RangePlot";
import { aFigure, aReport, aToll, someSources } from "../../support/builders";

afterEach(cleanup);

const range = aFigure({ bound: "between", low: 529, high: 744 });

function show(...figures: Figure[]) {
  const tolls = figures.map((figure, index) => aToll({ id: `toll-${index}`, figure }));
  const setting = compileDossier(aReport({ claims: tolls }), someSources());
  const { container } = render(<RangePlot tolls={tolls} setting={setting} />);
  const drawings = [...container.querySelectorAll("svg")];
  return { container, marks: drawings.slice(0, -1), axis: drawings.at(-1) };
}

/** The words of one figure's mark, from left to right of its end. */
function labels(mark: Element | undefined): string[] {
  return [...(mark?.querySelectorAll("text") ?? [])]
    .map((text) => text.textContent ?? "")
    .filter((text) => text !== "›");
}

describe("each figure's mark", () => {
  it.each<[string, Figure, string[]]>([
    ["a range", range, ["from 529", "up to 744"]],
    ["a floor", aFigure({ bound: "at-least", low: 744 }), ["at least 744"]],
    ["a ceiling", aFigure({ bound: "up-to", high: 744 }), ["up to 744"]],
    ["an exact figure", aFigure({ bound: "exactly", low: 603 }), ["603"]],
    ["a rough figure", aFigure({ bound: "about", low: 500 }), ["about 500"]],
    ["a rough range", aFigure({ bound: "about", low: 500, high: 600 }), ["from about 500", "up to about 600"]],
  ])("carries the bound at every end: %s", (_, figure, words) => {
    const { marks } = show(figure);

    expect(labels(marks[0])).toEqual(words);
  });

  it("runs from end to end without a midpoint", () => {
    const { marks, axis } = show(range);

    const bars = [...(marks[0]?.querySelectorAll("rect, line, circle, path") ?? [])];
    expect(bars).toHaveLength(1);
    expect(bars[0]?.getAttribute("x")).toBe("66.13%");
    expect(Number.parseFloat(bars[0]?.getAttribute("width") ?? "")).toBeCloseTo(26.87, 2);
    expect(`${marks[0]?.textContent} ${axis?.textContent}`).not.toMatch(/63[67]/);
  });

  it.each([
    ["a floor", aFigure({ bound: "at-least", low: 744 }), ["93%", "100%"]],
    ["a ceiling", aFigure({ bound: "up-to", high: 744 }), ["0%", "93%"]],
  ])("leaves the open end open: %s", (_, figure, ends) => {
    const { marks } = show(figure);

    const line = marks[0]?.querySelector("line");
    expect([line?.getAttribute("x1"), line?.getAttribute("x2")]).toEqual(ends);
    expect(marks[0]?.querySelector("circle")?.getAttribute("cx")).toBe("93%");
    expect(marks[0]?.querySelector("rect")).toBeNull();
  });

  it.each([
    ["an exact figure is a square", aFigure({ bound: "exactly", low: 400 }), "line"],
    ["a rough one a ring", aFigure({ bound: "about", low: 400 }), "circle"],
  ])("tells a single number that is exact from one that is about right: %s", (_, figure, shape) => {
    const { marks } = show(figure);

    const drawn = [...(marks[0]?.querySelectorAll("rect, line, circle") ?? [])].map(({ localName }) => localName);
    expect(drawn).toEqual([shape]);
  });

  it.each([
    ["a long bar has both its labels above it", aFigure({ bound: "between", low: 100, high: 400 }), ["1rem", "1rem"]],
    [
      "a short one has the upper below it, where the lower leaves it room",
      aFigure({ bound: "between", low: 350, high: 400 }),
      ["1rem", "4rem"],
    ],
  ])("keeps its labels apart: %s", (_, figure, heights) => {
    const { marks } = show(figure);

    expect([...(marks[0]?.querySelectorAll("text") ?? [])].map((label) => label.getAttribute("y"))).toEqual(heights);
  });

  it("points beyond the scale where there is no upper end, and only there", () => {
    const { marks } = show(aFigure({ bound: "at-least", low: 744 }), range, aFigure({ bound: "up-to", high: 744 }));

    expect(marks.map((mark) => mark.textContent?.includes("›"))).toEqual([true, false, false]);
  });
});

it("says each figure in a sentence too, for those who do not see the marks", () => {
  const { marks, axis } = show(range, aFigure({ bound: "at-least", low: 744 }));

  expect(screen.getByText("Town Watch, paragraph 1: between 529 and 744 civilians killed")).toBeTruthy();
  expect(screen.getByText("Town Watch, paragraph 1: at least 744 civilians killed")).toBeTruthy();
  expect([...marks, axis].map((drawing) => drawing?.getAttribute("aria-hidden"))).toEqual(["true", "true", "true"]);
});

it("puts all its figures on one scale from nought", () => {
  const { marks, axis } = show(aFigure({ bound: "exactly", low: 400 }), aFigure({ bound: "exactly", low: 700 }));

  expect(labels(axis)).toEqual(["0", "200", "400", "600", "800"]);
  expect(marks.map((mark) => mark.querySelector("line")?.getAttribute("x1"))).toEqual(["50%", "87.5%"]);
});

it("places no mark by a style attribute, which the page's policy forbids", () => {
  expect(show(range).container.querySelector("[style]")).toBeNull();
});
