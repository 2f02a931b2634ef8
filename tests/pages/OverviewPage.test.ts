// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import {
  aClaim,
  aFigure,
  anArticle,
  anOmission,
  aRelation,
  aReport,
  aSection,
  aSource,
  aToll,
  someSources,
} from "../support/builders";
import { openPage } from "../support/openPage";

const army = aSource({ id: "army", name: "Army", kind: "military", role: "party-to-the-conflict" });
const range = aToll({ id: "range", figure: aFigure({ bound: "between", low: 529, high: 744 }) });
const floor = aToll({ id: "floor", figure: aFigure({ bound: "at-least", low: 744 }) });
const alleged = aClaim({ id: "alleged", kind: "allegation", statement: "Homes were shelled." });
const denied = aClaim({ id: "denied", kind: "response", claimant: "army", statement: "No home was shelled." });

const report = aReport({
  claims: [range, floor, alleged, denied],
  sections: [
    aSection({ slug: "range", kind: "range", title: "Range", question: "How many?", claims: ["range", "floor"] }),
    aSection({ slug: "tolls", kind: "tolls", title: "Tolls", question: "May they be compared?", claims: ["range"] }),
    aSection({
      slug: "quarrel",
      kind: "dispute",
      title: "Quarrel",
      question: "Who denies?",
      claims: ["alleged", "denied"],
    }),
    aSection({ slug: "more", kind: "dispute", title: "More", question: "Who else?", claims: ["alleged"] }),
    aSection({ slug: "context", kind: "context", title: "Context", question: "What else?", claims: ["alleged"] }),
  ],
  relations: [
    aRelation({ id: "clash", kind: "contradicts", from: "floor", to: "range" }),
    aRelation({ id: "denial", kind: "disputes", from: "denied", to: "alleged" }),
  ],
  omissions: [anOmission({ about: { section: "quarrel" } })],
});

const open = (changed = report) => openPage("/reports/alpha-report/", [changed], [...someSources(), army]);
const part = (question: string) => screen.getByRole("region", { name: question });

it("has a part for each question, with its answer and the way on, those with figures or claims before the others", () => {
  open();

  const questions = within(screen.getByRole("main")).getAllByRole("heading", { level: 2 });
  const asked = report.sections.map(({ question }) => question);
  expect(questions.map((heading) => heading.textContent)).toEqual([
    ...asked.slice(0, 4),
    "Two names, four claims",
    ...asked.slice(4),
  ]);
  for (const { slug, question } of report.sections) {
    const way = within(part(question)).getByRole("link", { name: question });
    expect(way.getAttribute("href")).toBe(`/reports/alpha-report/${slug}/`);
    expect(within(part(question)).getByRole("note").textContent).not.toBe("");
  }
});

it("follows the data in its navigation, a section kind that stands twice included, a section by its label if it has one", () => {
  const [range, ...others] = report.sections;
  open({ ...report, sections: [...(range ? [{ ...range, label: "June" }] : []), ...others] });

  const tabs = within(screen.getByRole("navigation", { name: "This report" })).getAllByRole("link");
  expect(tabs.map((tab) => tab.textContent)).toEqual([
    "Overview",
    "Article",
    "June",
    "Tolls",
    "Quarrel",
    "More",
    "Context",
    "Claims",
    "Data",
    "Revisions",
  ]);
  expect(tabs.filter((tab) => tab.hasAttribute("aria-current")).map((tab) => tab.textContent)).toEqual(["Overview"]);
});

it("shows both readings of a range with their bounds, and what they come to as one count", () => {
  open();

  const glance = part("How many?");
  expect(within(glance).getAllByText(/529/).length).toBeGreaterThan(0);
  expect(within(glance).getByRole("note").textContent).toBe(
    "Two: 529–744, and at least 744. Read as one count, both hold only at exactly 744: it is the lowest figure in one and the highest in the other. The article does not explain it.",
  );
  expect(within(glance).getAllByRole("link", { name: "Town Watch" }).length).toBeGreaterThan(0);
});

it("names no id twice, whatever its sections share", () => {
  open();

  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

it("shows of a dispute what is alleged and what answers it, and how much of it is answered", () => {
  open();

  const glance = part("Who denies?");
  expect(within(glance).getByText("allegation")).toBeTruthy();
  expect(within(glance).getByText("Homes were shelled.")).toBeTruthy();
  expect(within(glance).getByText("No home was shelled.")).toBeTruthy();
  expect(within(glance).getByRole("note").textContent).toBe("One allegation, one reply. ");
});

it("gives the transcriber’s answer where there is one", () => {
  const sections = report.sections.map((section) =>
    section.slug === "quarrel" ? { ...section, answer: "Town Watch alleges it; the army denies it." } : section,
  );

  open({ ...report, sections });

  expect(within(part("Who denies?")).getByText("Town Watch alleges it; the army denies it.")).toBeTruthy();
});

it("counts what the article leaves out, and leads to all claims, to the article and to the data", () => {
  open();

  expect(screen.getByText("One thing the article leaves out")).toBeTruthy();
  expect(screen.getByRole("link", { name: "All 4 claims" }).getAttribute("href")).toBe("/reports/alpha-report/claims/");
  expect(screen.getByRole("link", { name: "Read the article" }).getAttribute("href")).toBe(
    "/reports/alpha-report/article/",
  );
});

it.each([
  ["came without one", null, 1],
  ["has one", "Dozens dead", 0],
])("says that the title is ours where the article's headline %s", (_, headline, times) => {
  open(aReport({ ...report, article: anArticle({ headline }) }));

  expect(screen.queryAllByText(/the title is ours/)).toHaveLength(times);
});
