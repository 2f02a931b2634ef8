// @vitest-environment jsdom

import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { arrangeThread } from "../../../src/domain/compare/thread";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import type { Claim, Relation } from "../../../src/domain/report/schema";
import { Thread } from "../../../src/ui/thread/Thread";
import { aClaim, aRelation, aReport, aSection, aSource, someSources } from "../../support/builders";

afterEach(cleanup);

const sources = [
  ...someSources(),
  aSource({ id: "army", name: "Army", kind: "military", role: "party-to-the-conflict" }),
  aSource({ id: "league", name: "Rights League", kind: "rights", role: "rights-organisation" }),
];
const alleged = aClaim({ id: "alleged", kind: "allegation", claimant: "league", statement: "Homes were shelled." });
const denied = aClaim({ id: "denied", kind: "response", claimant: "army", statement: "No home was shelled." });
const reason = aClaim({ id: "reason", kind: "response", claimant: "army", statement: "No gun was in reach." });
const second = aClaim({ id: "second", kind: "allegation", claimant: "town-watch", statement: "A school was hit." });
const aside = aClaim({ id: "aside", claimant: "town-watch", statement: "The battle took a month." });

function show(claims: Claim[], relations: Relation[], listed = claims) {
  const section = aSection({ kind: "dispute", claims: listed.map(({ id }) => id) });
  const report = aReport({ claims, relations, sections: [section] });
  render(<Thread nodes={arrangeThread(section, report)} dossier={compileDossier(report, sources)} />);
}

const card = (statement: string) => screen.getByRole("article", { name: new RegExp(`: ${statement}$`) });
/** The list of what answers a claim stands beside its card. */
const repliesTo = (statement: string) => card(statement).parentElement?.parentElement;

it("puts each answer under exactly what it answers, with who answers whom and why", () => {
  const disputes = aRelation({
    kind: "disputes",
    from: "denied",
    to: "alleged",
    drawnBy: "article",
    explanation: "It speaks of the shelling.",
  });

  show([alleged, denied, second], [disputes]);

  const exchange = repliesTo(alleged.statement);
  const answer = screen.getByText("Army disputes the claim of Rights League.").parentElement;
  expect(exchange?.contains(card(denied.statement))).toBe(true);
  expect(repliesTo(second.statement)?.contains(card(denied.statement))).toBe(false);
  expect(answer?.textContent).toBe(
    "Army disputes the claim of Rights League. Viewer’s note: It speaks of the shelling.",
  );
  expect(answer?.nextElementSibling).toBe(card(denied.statement));
});

it("does not say that one answers another where the transcriber alone reads it so", () => {
  show([alleged, denied], [aRelation({ kind: "answers", from: "denied", to: "alleged", explanation: "It follows." })]);

  const note = card(denied.statement).previousElementSibling;
  expect(note?.textContent).toBe(
    "Viewer’s note: read as a reply to Rights League; the article does not draw it. It follows.",
  );
  expect(screen.queryByText(/Army answers/)).toBeNull();
});

it("says of what nobody answers that the article gives no answer", () => {
  show([alleged, denied, second], [aRelation({ kind: "disputes", from: "denied", to: "alleged" })]);

  const silence = screen.getByText("The article gives no answer to this.");
  expect(repliesTo(second.statement)?.contains(silence)).toBe(true);
});

it("gives the article's reasons beneath the claim that they support, and “none given” beneath the others", () => {
  show(
    [alleged, denied, reason],
    [
      aRelation({ id: "a", kind: "disputes", from: "denied", to: "alleged" }),
      aRelation({ id: "b", kind: "supports", from: "reason", to: "denied", drawnBy: "article" }),
    ],
  );

  const reasons = screen.getByText("Reasons given for it:").parentElement;
  expect(reasons?.previousElementSibling).toBe(card(denied.statement));
  expect(within(reasons ?? document.body).getByRole("article").id).toBe("reason");
  expect(reasons?.textContent).not.toContain("Viewer’s note");
  expect(card(alleged.statement).nextElementSibling?.textContent).toBe("Reasons given for it: none given.");
});

it("never calls a reason given what the transcriber alone sees beside a claim, and shows it apart", () => {
  show(
    [alleged, denied, reason],
    [
      aRelation({ id: "a", kind: "disputes", from: "denied", to: "alleged" }),
      aRelation({ id: "b", kind: "supports", from: "reason", to: "denied", drawnBy: "viewer" }),
    ],
  );

  const parts = [...(card(denied.statement).nextElementSibling?.children ?? [])];
  expect(parts.slice(0, 2).map((part) => part.textContent)).toEqual([
    "Reasons given for it: none given.",
    "Viewer’s note: claims that may bear on it; the article does not give them as its reasons.",
  ]);
  expect(parts[2]?.contains(card(reason.statement))).toBe(true);
});

it("keeps the article's reasons apart from what the transcriber sees beside the same claim", () => {
  const seen = aClaim({ id: "seen", claimant: "town-watch", statement: "The road was closed." });

  show(
    [alleged, denied, reason, seen],
    [
      aRelation({ id: "a", kind: "disputes", from: "denied", to: "alleged" }),
      aRelation({ id: "b", kind: "supports", from: "seen", to: "denied", drawnBy: "viewer" }),
      aRelation({ id: "c", kind: "supports", from: "reason", to: "denied", drawnBy: "article" }),
    ],
  );

  const [given, observed] = [...(card(denied.statement).nextElementSibling?.querySelectorAll("ul") ?? [])];
  expect(given?.previousElementSibling?.textContent?.trim()).toBe("Reasons given for it:");
  expect(given?.contains(card(reason.statement))).toBe(true);
  expect(observed?.previousElementSibling?.textContent).toMatch(/^Viewer’s note: claims that may bear on it/);
  expect(observed?.contains(card(seen.statement))).toBe(true);
});

it("shows a claim's card once, and refers to it where else it answers", () => {
  show(
    [alleged, second, denied],
    [
      aRelation({ id: "a", kind: "disputes", from: "denied", to: "alleged" }),
      aRelation({ id: "b", kind: "disputes", from: "denied", to: "second", drawnBy: "article" }),
    ],
  );

  expect(screen.getAllByRole("article").map(({ id }) => id)).toEqual(["alleged", "denied", "second"]);
  const reference = screen.getByText("Army disputes the claim of Town Watch.").parentElement?.nextElementSibling;
  expect(reference?.textContent).toBe("Army No home was shelled.");
  expect(reference?.querySelector("a:last-child")?.getAttribute("href")).toBe("/reports/alpha-report/claims/denied/");
});

it("asks for no answer to a claim that takes no part in the exchange", () => {
  show([alleged, denied, aside], [aRelation({ kind: "disputes", from: "denied", to: "alleged" })]);

  const apart = card(aside.statement).parentElement;
  expect(apart?.textContent).not.toMatch(/Reasons given|gives no answer/);
  expect(apart?.nextElementSibling).toBeNull();
});

it("holds any number of parties, each allegation with its own answers", () => {
  const others = Array.from({ length: 4 }, (_, index) =>
    aClaim({ id: `denied-${index}`, kind: "response", claimant: "daily-paper", statement: `Answer ${index}.` }),
  );

  show(
    [alleged, second, ...others],
    others.map((claim, index) =>
      aRelation({
        id: `r-${index}`,
        kind: "answers",
        from: claim.id,
        to: index < 3 ? "alleged" : "second",
        drawnBy: "article",
      }),
    ),
  );

  expect(screen.getAllByText("Daily Paper answers the claim of Rights League.")).toHaveLength(3);
  expect(screen.getAllByText("Daily Paper answers the claim of Town Watch.")).toHaveLength(1);
});
