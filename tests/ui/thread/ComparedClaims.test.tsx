// @vitest-environment jsdom

import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import type { Relation } from "../../../src/domain/report/schema";
import { ComparedClaims } from "../../../src/ui/thread/RelationList";
import { aClaim, aRelation, aReport, aSource, aToll, someSources } from "../../support/builders";

afterEach(cleanup);

const higher = aClaim({ id: "higher", kind: "comparison", claimant: "daily-paper", voice: "outlet" });
const watch = aToll({ id: "watch", statement: "At least 12 civilians were killed." });
const army = aToll({ id: "army-toll", claimant: "army", statement: "Nine civilians were killed." });
const compares = (to: string, changes: Partial<Relation> = {}) =>
  aRelation({ id: `to-${to}`, kind: "compares", from: "higher", to, explanation: `It names ${to}.`, ...changes });

function show(relations: Relation[]) {
  const report = aReport({ claims: [higher, watch, army], relations });
  const sources = [...someSources(), aSource({ id: "army", name: "Army" })];
  return render(<ComparedClaims claim={higher} dossier={compileDossier(report, sources)} />).container;
}

it("names each claim that a comparison compares, with its source, and why it is read so in the viewer's voice", () => {
  show([compares("watch"), compares("army-toll")]);

  const list = screen.getByRole("list", { name: "What it compares" });
  expect(
    within(list)
      .getAllByRole("listitem")
      .map((entry) => [...entry.children].map(({ textContent }) => textContent)),
  ).toEqual([
    [
      "Compares: Town Watch At least 12 civilians were killed. Period: May 2020. Place: Alpha.",
      "Viewer’s note: It names watch.",
    ],
    [
      "Compares: Army Nine civilians were killed. Period: May 2020. Place: Alpha.",
      "Viewer’s note: It names army-toll.",
    ],
  ]);
  expect(within(list).getByRole("link", { name: army.statement }).getAttribute("href")).toBe(
    "/reports/alpha-report/claims/army-toll/",
  );
});

it.each([
  ["compares nothing", []],
  [
    "compared something by a relation that was withdrawn",
    [compares("watch", { withdrawn: { date: "2020-06-03", why: "Wrong." } })],
  ],
  ["is tied to a claim in another way", [compares("watch", { kind: "qualifies" })]],
  ["is what another compares", [compares("higher", { from: watch.id })]],
])("is left out where a claim %s", (_, relations) => {
  expect(show(relations).innerHTML).toBe("");
});
