// @vitest-environment jsdom

import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { RevisedNote } from "../../../src/ui/history/RevisedNote";
import { aReport } from "../../support/builders";
import { aChangedReport, aDossier } from "../../support/changedReport";

afterEach(cleanup);

function noteOf(id: string, report = aChangedReport()) {
  const dossier = aDossier(report);
  const claim = report.claims.find((candidate) => candidate.id === id);
  if (claim) render(<RevisedNote claim={claim} dossier={dossier} />);
  return { note: document.body.textContent, isKnown: claim !== undefined };
}

it("says when a claim was last revised, with the way to all of it", () => {
  const { note } = noteOf("alpha-toll");

  expect(note).toBe("Revised on 3 July 2020");
  expect(screen.getByRole("link", { name: "Revised on 3 July 2020" }).getAttribute("href")).toBe("#part_revisions");
});

it("counts what was revised under a former name", () => {
  const { revisions } = aChangedReport();
  const former = revisions.filter(({ changed }) => changed !== "id");

  expect(noteOf("alpha-event", aChangedReport({ revisions: former })).note).toBe("Revised on 1 July 2020");
});

it.each([
  ["a claim that was never revised", "alpha-toll", aReport()],
  ["a withdrawn claim, which says more than that already", "alpha-doubt", aChangedReport()],
])("is left out of %s", (_, id, report) => {
  expect(noteOf(id, report)).toEqual({ note: "", isKnown: true });
});
