// @vitest-environment jsdom

import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { compileDossier } from "../../src/domain/dossier/compileDossier";
import type { Relation, Report } from "../../src/domain/report/schema";
import { RelationPage } from "../../src/pages/RelationPage";
import { axeViolations } from "../support/axeViolations";
import { aClaim, aFigure, aRelation, aReport, aSource, aToll, someSources } from "../support/builders";
import { checkWithReports } from "../support/checkWithReports";

afterEach(cleanup);

const army = aSource({ id: "army", name: "Army", kind: "military", role: "party-to-the-conflict" });
const claims = [
  aToll({ id: "range", figure: aFigure({ bound: "between", low: 529, high: 744 }) }),
  aToll({ id: "floor", figure: aFigure({ bound: "at-least", low: 744 }) }),
  aToll({ id: "other", claimant: "army", scope: {}, figure: aFigure({ bound: "up-to", high: 9 }) }),
  aClaim({ id: "alleged", kind: "allegation", statement: "Homes were shelled." }),
  aClaim({ id: "denied", kind: "response", claimant: "army", statement: "No home was shelled." }),
  aClaim({ id: "higher", kind: "comparison", claimant: "daily-paper", statement: "The one is “higher”." }),
];
const clash = aRelation({ id: "clash", kind: "contradicts", from: "floor", to: "range", explanation: "Read both." });
const denial = aRelation({ id: "denial", kind: "disputes", from: "denied", to: "alleged", drawnBy: "article" });
const compared = ["range", "other"].map((to) => aRelation({ id: `to-${to}`, kind: "compares", from: "higher", to }));

function open(relation: Relation, relations: Relation[] = [clash, denial, ...compared]) {
  const report = aReport({ claims, relations: relations.map((one) => (one.id === relation.id ? relation : one)) });
  return show(relation, report, [...someSources(), army]);
}

function show(relation: Relation, report: Report, sources = someSources()) {
  const { container } = render(
    // The page stands in the site's main part.
    <main>
      <RelationPage relation={relation} dossier={compileDossier(report, sources)} />
    </main>,
  );
  return { container, text: container.textContent ?? "" };
}

it("is headed by the paragraphs of two bounds for one count, each figure with its bound, and their period", () => {
  open(clash);

  const heading = screen.getByRole("heading", { level: 1 });
  expect(heading.tabIndex).toBe(-1);
  expect(heading.textContent).toBe(
    "Paragraph 1 (at least 744 civilians killed) and paragraph 1 (between 529 and 744 civilians killed), read as one count, period: May 2020",
  );
});

it("shows both claims, the one that the relation starts from first, each with source, figure, cover, words and link", () => {
  open(clash);

  const sides = screen.getAllByRole("article");
  expect(sides.map(({ id }) => id)).toEqual(["floor", "range"]);
  for (const side of sides) {
    const inside = within(side);
    expect(inside.getByRole("link", { name: "Town Watch" })).toBeDefined();
    expect(side.querySelector("blockquote")?.textContent).toContain("at least 12 civilians");
    expect(side.textContent).toContain("May 2020");
    expect(inside.getAllByRole("link").some((link) => link.getAttribute("href")?.endsWith(`/claims/${side.id}/`))).toBe(
      true,
    );
  }
});

it("says what two bounds for one count come to, without a verdict and never whether they may be compared", () => {
  const { text } = open(clash);

  const [answer, note] = screen.getAllByRole("note");
  expect(answer?.textContent).toContain("Read as one count, both hold only at exactly 744");
  expect(answer?.textContent).toContain("The article does not explain it.");
  expect([note?.id, note?.tabIndex]).toEqual(["clash", -1]);
  expect(note?.textContent).toContain("Read both.");
  expect(text).not.toMatch(/contradict|one scale/);
  expect(screen.queryByRole("table")).toBeNull();
});

it.each([
  ["article", "The article links the two itself"],
  ["viewer", "This link is ours"],
] as const)("says that a relation is drawn by the %s, and why, in the viewer's voice", (drawnBy, words) => {
  const { text } = open({ ...denial, drawnBy });

  expect(text).toContain(`${words}.`);
  expect(screen.getByRole("note").textContent).toBe(`${words}: Both speak of Alpha. Viewer’s note`);
});

it("says of a comparison whether what it sets against each other counts the same, point by point", () => {
  const { text } = open(compared[0] ?? denial);

  expect(text).toContain("The article does not say enough.");
  const tolls = within(screen.getByRole("table")).getAllByRole("columnheader");
  expect(tolls.map(({ textContent }) => textContent)).toEqual([
    "Point",
    "Town Watch, 529–744",
    "Army, up to 9",
    "Same or not",
  ]);
  expect(within(screen.getByRole("table")).getAllByRole("rowheader")).toHaveLength(8);
});

it("compares nothing where there are no two figures", () => {
  open(denial);

  expect(screen.queryByRole("table")).toBeNull();
});

it("says that nothing was verified, and leads back to where the relation stands among others", () => {
  const { text } = open(clash);

  expect(text).toContain("Reported, not verified here");
  expect(screen.getByRole("link", { name: "Among all relations of the first claim" }).getAttribute("href")).toBe(
    "/reports/alpha-report/claims/floor/#clash",
  );
});

it("keeps a withdrawn relation, and says when and why it was withdrawn", () => {
  const { text } = open({ ...denial, withdrawn: { date: "2020-06-03", why: "They speak of two towns." } });

  expect(text).toContain("Withdrawn on 3 June 2020: They speak of two towns.");
});

it("sets an Arabic statement in its own language and direction, and shows a script as words", () => {
  const statements = ["قُتل مدنيون في حلب (أيار).", "<script>alert(1)</script>"];
  const [first = "", second = ""] = statements;
  const ends = [aClaim({ id: "a", statement: first }), aClaim({ id: "b", statement: second })];
  const relation = aRelation({ from: "a", to: "b" });

  const { container } = show(relation, aReport({ lang: "ar", claims: ends, relations: [relation] }));

  const [arabic] = within(screen.getByRole("heading", { level: 1 })).getAllByText(first.replace(/\.$/, ""));
  expect([arabic?.lang, arabic?.localName]).toEqual(["ar", "bdi"]);
  expect(container.querySelector("script")).toBeNull();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain(second);
});

describe("every relation", () => {
  const { reports, sources } = checkWithReports("data");
  const invented = aReport({ claims, relations: [clash, denial, ...compared] });
  const all = [
    ...reports.flatMap((report) => report.relations.map((relation) => ({ relation, report, sources }))),
    ...invented.relations.map((relation) => ({ relation, report: invented, sources: [...someSources(), army] })),
  ];

  it.each(all.map((entry) => ({ ...entry, id: entry.relation.id })))(
    "$id has a page without a fault to axe and with no id twice",
    async ({ relation, report, sources: known }) => {
      document.documentElement.lang = "en";
      document.title = "A relation";
      const { container } = show(relation, report, known);

      const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      expect(container.querySelector("script, [style]")).toBeNull();
      expect(await axeViolations()).toEqual([]);
    },
  );
});
