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

it("has a part for each section, in the report's order, each with the way on", () => {
  open();

  const questions = within(screen.getByRole("main")).getAllByRole("heading", { level: 2 });
  expect(questions.map((heading) => heading.textContent)).toEqual(report.sections.map(({ question }) => question));
  for (const { slug, question } of report.sections) {
    const way = within(part(question)).getByRole("link", { name: /all of it, with the article’s words/ });
    expect(way.getAttribute("href")).toBe(`/reports/alpha-report/${slug}/`);
  }
});

it("follows the data in its navigation, a section kind that stands twice included", () => {
  open();

  const tabs = within(screen.getByRole("navigation", { name: "Report" })).getAllByRole("link");
  expect(tabs.map((tab) => tab.textContent)).toEqual([
    "Overview",
    "Range",
    "Tolls",
    "Quarrel",
    "More",
    "Context",
    "All claims",
    "Article",
    "Data",
    "Revisions",
  ]);
  expect(tabs.filter((tab) => tab.hasAttribute("aria-current")).map((tab) => tab.textContent)).toEqual(["Overview"]);
});

it("shows the range with its bounds, the contradiction and the source's tag", () => {
  open();

  const glance = part("How many?");
  expect(within(glance).getByText("529–744")).toBeTruthy();
  expect(within(glance).getByRole("note").id).toBe("clash");
  expect(within(glance).getAllByRole("link", { name: "Town Watch" }).length).toBeGreaterThan(0);
});

it("names no id twice where two ranges show the same figures and their contradiction", () => {
  const ranges = ["first", "second"].map((slug) =>
    aSection({ slug, kind: "range", title: slug, question: `The ${slug}?`, claims: ["range", "floor"] }),
  );

  open({ ...report, sections: ranges });

  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids).toEqual(expect.arrayContaining(["range", "floor", "clash"]));
  expect(within(part("The second?")).getByText("529–744")).toBeTruthy();
  expect(within(part("The second?")).getByRole("note").textContent).toContain("The article contradicts itself.");
});

it("shows of a dispute what is alleged, what answers it and what is not said", () => {
  open();

  const glance = part("Who denies?");
  const cards = within(glance)
    .getAllByRole("article")
    .map((card) => card.getAttribute("aria-label"));
  expect(cards).toEqual(["Town Watch: Homes were shelled.", "Army: No home was shelled."]);
  expect(
    within(glance).getByText("Viewer’s note, the article does not draw it: disputes the claim of Town Watch"),
  ).toBeTruthy();
  expect(document.getElementById("alpha-method-omitted")?.textContent).toContain("how the deaths were counted");
  expect(glance.contains(document.getElementById("alpha-method-omitted"))).toBe(true);
});

it("gives each claim's id once, also where its card stands in several parts", () => {
  open();

  expect(screen.getAllByRole("article", { name: "Town Watch: Homes were shelled." })).toHaveLength(3);
  expect(document.querySelectorAll("#alleged")).toHaveLength(1);
});

it.each([
  [6, 6, []],
  [7, 6, ["And one more claim in this section."]],
  [9, 6, ["And three more claims in this section."]],
])("shows of %i events and other claims the first %i, and says how many more there are", (count, shown, words) => {
  const claims = Array.from({ length: count }, (_, index) => aClaim({ id: `event-${index}` }));
  const sections = [aSection({ kind: "context", question: "What else?", claims: claims.map(({ id }) => id) })];

  open(aReport({ claims, sections }));

  const glance = part("What else?");
  expect(
    within(glance)
      .getAllByRole("article")
      .map(({ id }) => id),
  ).toEqual(claims.slice(0, shown).map(({ id }) => id));
  expect(
    within(glance)
      .queryAllByText(/more claims? in this section/)
      .map((line) => line.textContent),
  ).toEqual(words);
});

it("counts claims and sources, and leads to all claims and to the article", () => {
  open();

  expect(screen.getByText(/^One article, four claims, two sources\./)).toBeTruthy();
  expect(screen.getByRole("link", { name: "All four claims" }).getAttribute("href")).toBe(
    "/reports/alpha-report/claims/",
  );
  expect(screen.getByRole("link", { name: "the whole article" }).getAttribute("href")).toBe(
    "/reports/alpha-report/article/",
  );
});

it.each([
  ["came without one", null, 1],
  ["has one", "Dozens dead", 0],
])("says that the title is the transcriber's where the article's headline %s", (_, headline, times) => {
  open(aReport({ ...report, article: anArticle({ headline }) }));

  expect(screen.queryAllByText(/the title of this report is the transcriber’s/)).toHaveLength(times);
});
