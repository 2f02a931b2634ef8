// @vitest-environment jsdom

import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { arrangeThread } from "../../../src/domain/compare/thread";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import type { Claim, Relation } from "../../../src/domain/report/schema";
import { ThreadGlance } from "../../../src/ui/thread/ThreadGlance";
import { aClaim, aRelation, aReport, aSection, aSource, someSources } from "../../support/builders";

afterEach(cleanup);

const sources = [...someSources(), aSource({ id: "army", name: "Army" })];
const alleged = aClaim({ id: "alleged", kind: "allegation", statement: "Homes were shelled." });
const second = aClaim({ id: "second", kind: "allegation", statement: "A school was hit." });
const denied = aClaim({ id: "denied", kind: "response", claimant: "army", statement: "No home was shelled." });
const reason = aClaim({ id: "reason", kind: "response", claimant: "army", statement: "No gun was in reach." });
const aside = aClaim({ id: "aside", statement: "The battle took a month." });
const reply = (changes: Parameters<typeof aRelation>[0] = {}) =>
  aRelation({ id: "reply", kind: "disputes", from: "denied", to: "alleged", drawnBy: "article", ...changes });

function show(claims: Claim[], relations: Relation[]) {
  const section = aSection({ kind: "dispute", claims: claims.map(({ id }) => id) });
  const report = aReport({ claims, relations, sections: [section] });
  render(
    <ThreadGlance
      nodes={arrangeThread(section, report)}
      dossier={compileDossier(report, sources)}
      shownAbove={new Set()}
    />,
  );
}

const card = (statement: string) => screen.getByRole("article", { name: new RegExp(`: ${statement}$`) });

it.each([
  ["article", "disputes the claim of Town Watch"],
  ["viewer", "Viewer’s note, the article does not draw it: disputes the claim of Town Watch"],
] as const)("says above a reply what it is aimed at, drawn by the %s", (drawnBy, words) => {
  show([alleged, denied], [reply({ drawnBy })]);

  expect(card(denied.statement).previousElementSibling?.textContent).toBe(words);
});

it("says of what nobody answers that the article gives no answer, and of nothing else", () => {
  show([alleged, second, aside, denied], [reply()]);

  const silences = screen.getAllByText("The article gives no answer to this.");
  expect(silences).toHaveLength(1);
  expect(card(second.statement).nextElementSibling?.contains(silences[0] ?? null)).toBe(true);
});

it("hangs nothing below a claim that takes no part in the exchange", () => {
  show([alleged, denied, aside], [reply()]);

  expect(card(aside.statement).nextElementSibling).toBeNull();
});

it("names a reply whose card stands elsewhere, with its source", () => {
  show([alleged, second, denied], [reply(), reply({ id: "again", to: second.id })]);

  expect(screen.getAllByRole("article").map(({ id }) => id)).toEqual(["alleged", "denied", "second"]);
  expect(card(second.statement).nextElementSibling?.textContent).toBe(
    "disputes the claim of Town WatchArmy No home was shelled.",
  );
});

it("shows a reason once, beneath what it supports", () => {
  show(
    [alleged, denied, reason],
    [reply(), aRelation({ id: "why", from: "reason", to: "denied", drawnBy: "article" })],
  );

  expect(card(reason.statement).previousElementSibling?.textContent).toBe("supports the claim of Army");
});
