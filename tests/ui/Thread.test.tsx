// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { compileDossier } from "../../src/domain/compileDossier";
import type { Claim, Relation } from "../../src/domain/schema";
import { arrangeThread } from "../../src/domain/thread";
import { Thread } from "../../src/ui/Thread";
import { aClaim, aRelation, aReport, aSection, aSource, someSources } from "../support/builders";

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
  const answer = screen.getByText("Army disputes Rights League.").parentElement;
  expect(exchange?.contains(card(denied.statement))).toBe(true);
  expect(repliesTo(second.statement)?.contains(card(denied.statement))).toBe(false);
  expect(answer?.textContent).toBe("Army disputes Rights League. It speaks of the shelling.");
  expect(answer?.nextElementSibling).toBe(card(denied.statement));
});

it("says in the viewer's voice that an answer was observed by the transcriber", () => {
  show([alleged, denied], [aRelation({ kind: "answers", from: "denied", to: "alleged", explanation: "It follows." })]);

  expect(screen.getByText("Army answers Rights League.").parentElement?.textContent).toBe(
    "Army answers Rights League. Viewer’s note: It follows.",
  );
});

it("says of what nobody answers that the article gives no answer", () => {
  show([alleged, denied, second], [aRelation({ kind: "disputes", from: "denied", to: "alleged" })]);

  const silence = screen.getByText("The article gives no answer to this.");
  expect(repliesTo(second.statement)?.contains(silence)).toBe(true);
});

it("gives the reasons beneath the claim that they support, and “none given” beneath the others", () => {
  show(
    [alleged, denied, reason],
    [
      aRelation({ id: "a", kind: "disputes", from: "denied", to: "alleged" }),
      aRelation({ id: "b", kind: "supports", from: "reason", to: "denied" }),
    ],
  );

  const reasons = screen.getByText("Reasons given for it:").parentElement;
  expect(reasons?.previousElementSibling).toBe(card(denied.statement));
  expect(within(reasons ?? document.body).getByRole("article").id).toBe("reason");
  expect(card(alleged.statement).nextElementSibling?.textContent).toBe("Reasons given for it: none given.");
});

it("shows a claim's card once, and refers to it where else it answers", () => {
  show(
    [alleged, second, denied],
    [
      aRelation({ id: "a", kind: "disputes", from: "denied", to: "alleged" }),
      aRelation({ id: "b", kind: "disputes", from: "denied", to: "second" }),
    ],
  );

  expect(screen.getAllByRole("article").map(({ id }) => id)).toEqual(["alleged", "denied", "second"]);
  const reference = screen.getByText("Army disputes Town Watch.").parentElement?.nextElementSibling;
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
      aRelation({ id: `r-${index}`, kind: "answers", from: claim.id, to: index < 3 ? "alleged" : "second" }),
    ),
  );

  expect(screen.getAllByText("Daily Paper answers Rights League.")).toHaveLength(3);
  expect(screen.getAllByText("Daily Paper answers Town Watch.")).toHaveLength(1);
});
