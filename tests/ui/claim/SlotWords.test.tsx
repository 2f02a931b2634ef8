// @vitest-environment jsdom

import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { scopeFields } from "../../../src/domain/compare/slots";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import type { Scope } from "../../../src/domain/report/schema";
import { SlotWords } from "../../../src/ui/claim/ScopeList";
import { aDateSlot, aReport, aToll, someSources } from "../../support/builders";

afterEach(cleanup);

function show(field: keyof Scope, scope: Scope): string | null {
  const setting = compileDossier(aReport({ claims: [aToll({ scope })] }), someSources());
  return render(<SlotWords field={field} scope={scope} setting={setting} />).container.textContent;
}

it.each(scopeFields)("a missing %s reads “not stated”, never blank", (field) => {
  expect(show(field, {})).toBe("not stated");
});

it("gives the viewer's words and after them the article's own", () => {
  const places = { value: ["Alpha", "Beta", "Gamma"], asWritten: "in the three towns", basis: "stated" } as const;

  expect(show("places", aToll({ scope: { places: { ...places, value: [...places.value] } } }).scope)).toBe(
    "Alpha, Beta and Gamma “in the three towns”",
  );
});

it("gives a place that is named without being delimited in the article's words, and says that it is not delimited", () => {
  expect(show("places", { places: { value: null, asWritten: "the region", basis: "stated" } })).toBe(
    "“the region”, not delimited",
  );
});

it("reads a date in words, as exact as the source was", () => {
  expect(show("period", { period: aDateSlot("2014/..") })).toBe("since 2014, end not stated “in May 2020”");
});

it("sets in brackets what was inferred, with the reason one tap away", () => {
  show("period", { period: aDateSlot("2017-06", "The year is nowhere in the article.") });

  const mark = screen.getByText(", inferred").closest("details");
  expect(mark?.open).toBe(false);
  expect(mark?.textContent).toBe("[June 2017], inferredThe year is nowhere in the article.");
});

it("marks nothing that the article states", () => {
  show("period", { period: aDateSlot("2017-06") });

  expect(screen.queryByText(", inferred")).toBeNull();
});

it("reads “not stated” also where the transcriber says why nothing is held", () => {
  expect(
    show("method", { method: { value: null, asWritten: null, basis: "inferred", reason: "It names none." } }),
  ).toBe("not stated");
});
