// @vitest-environment jsdom

import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import { FigureStatement } from "../../../src/ui/claim/FigureStatement";
import { aFigure, aReport, aToll, someSources } from "../../support/builders";

afterEach(cleanup);

function show(toll = aToll()): string {
  const setting = compileDossier(aReport({ claims: [toll] }), someSources());
  return render(<FigureStatement toll={toll} setting={setting} />).container.textContent ?? "";
}

it.each([
  [aFigure({ bound: "at-least", low: 744 }), "at least 744"],
  [aFigure({ bound: "up-to", high: 744 }), "up to 744"],
  [aFigure({ bound: "between", low: 529, high: 744 }), "529–744"],
  [aFigure({ bound: "about", low: 1200 }), "about 1,200"],
  [aFigure({ bound: "exactly", low: 603 }), "603"],
  [aFigure({ bound: "exactly", low: 0 }), "0"],
])(
  "prints a figure with its bound, what it counts, its period, its place and who is held responsible: %#",
  (figure, words) => {
    expect(show(aToll({ figure }))).toBe(`${words}civilians killed, May 2020, Alpha · responsible: not stated`);
  },
);

it("says what is not stated of the period, the place and the responsible", () => {
  expect(show(aToll({ scope: {} }))).toBe(
    "at least 12civilians killed, period not stated, place not stated · responsible: not stated",
  );
});

it("names whom the source holds responsible, and marks it where that is inferred", () => {
  const stated = { value: "US airstrikes", asWritten: "US airstrikes", basis: "stated" as const };
  const inferred = { value: "the army", asWritten: null, basis: "inferred" as const, reason: "It speaks of its own." };

  expect(show(aToll({ scope: { responsible: stated } }))).toMatch(/ · responsible: US airstrikes$/);
  expect(show(aToll({ scope: { responsible: inferred } }))).toMatch(
    / · responsible: the army inferredIt speaks of its own\.$/,
  );
});

it("speaks of one civilian in the singular", () => {
  expect(show(aToll({ figure: aFigure({ bound: "exactly", low: 1 }), scope: {} }))).toMatch(/^1civilian killed,/);
});
