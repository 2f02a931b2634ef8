// @vitest-environment jsdom

import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import { type RelationKind, relationKinds } from "../../../src/domain/report/schema";
import { RelationList } from "../../../src/ui/thread/RelationList";
import { aClaim, aRelation, aReport, aToll, claimId, someSources } from "../../support/builders";

afterEach(cleanup);

function show(claim: string, relation = aRelation()) {
  const report = aReport({ claims: [aToll(), aClaim()], relations: [relation] });
  render(<RelationList claim={claimId(claim)} dossier={compileDossier(report, someSources())} />);
  return screen.getByRole("listitem");
}

const phrases: Record<RelationKind, [from: string, to: string]> = {
  contradicts: ["gives another bound than", "gives another bound than"],
  disputes: ["disputes", "is disputed by"],
  answers: ["answers", "is answered by"],
  supports: ["supports", "is supported by"],
  qualifies: ["qualifies", "is qualified by"],
  restates: ["restates", "is restated by"],
  compares: ["compares", "is compared in"],
  supersedes: ["replaces", "is replaced by"],
  "shares-origin-with": ["shares its origin with", "shares its origin with"],
};

it.each(relationKinds)("says “%s” from either end, with the other claim and its source", (kind) => {
  const relation = aRelation({ kind, from: "alpha-event", to: "alpha-toll" });
  const [from, to] = phrases[kind];

  const outgoing = show("alpha-event", relation).textContent;
  cleanup();
  const incoming = show("alpha-toll", relation).textContent;

  expect(outgoing).toContain(`This claim ${from}: Town Watch At least 12 civilians were killed`);
  expect(incoming).toContain(`This claim ${to}: Town Watch Civilians were killed in Alpha`);
});

it.each([
  ["article", "The article links the two itself: Both speak of Alpha."],
  ["viewer", "This link is ours: Both speak of Alpha."],
] as const)("says that a relation is drawn by the %s, and why", (drawnBy, words) => {
  show("alpha-event", aRelation({ drawnBy }));

  expect(screen.getByText("Both speak of Alpha.").parentElement?.textContent).toBe(words);
});

it("gives a relation a page of its own, whose address can be copied, and takes the focus where it stands", () => {
  const entry = show("alpha-toll");

  expect([entry.id, entry.tabIndex]).toEqual(["alpha-relation", -1]);
  expect(screen.getByText("Link").closest("a")?.getAttribute("href")).toBe(
    "/reports/alpha-report/claims/alpha-event/alpha-relation/",
  );
});

it("keeps a withdrawn relation, and says when and why it was withdrawn", () => {
  const entry = show("alpha-toll", aRelation({ withdrawn: { date: "2020-06-03", why: "They speak of two towns." } }));

  expect(entry.textContent).toContain("Withdrawn on 3 June 2020: They speak of two towns.");
});
