// @vitest-environment jsdom

import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { memoryLibrary } from "../../src/app/ReportLibrary";
import type { AboutData } from "../../src/pages/pageData";
import { glossaryHref, termAnchor } from "../../src/ui/voice/link";
import { anAboutPage, renderAt } from "../support/openPage";

function open(data: Partial<AboutData> = {}) {
  const library = memoryLibrary(new Map([["/about/data.json", anAboutPage(data)]]));
  document.body.innerHTML = renderAt("/about/", library).html;
}

it("explains the three voices, when figures may be compared, and what the site does not do", () => {
  open();

  const headings = within(screen.getByRole("main"))
    .getAllByRole("heading")
    .map((heading) => heading.textContent);
  expect(headings).toEqual([
    "How to read this",
    "Three voices",
    "When two figures may be compared",
    "Glossary",
    "What was checked in this build",
    "What this site does not do",
  ]);
});

it.each(["Civilian", "Killed", "Range", "Bound", "Relayed", "Inferred", "Not stated"])(
  "its glossary explains “%s”",
  (term) => {
    open();

    const entry = within(screen.getByRole("region", { name: "Glossary" })).getByText(term, { selector: "dt" });
    expect(entry.nextElementSibling?.textContent?.length).toBeGreaterThan(20);
  },
);

it.each([
  ["Range", "/about/#term_range"],
  ["Not stated", "/about/#term_not_stated"],
])("gives “%s” in the glossary an address of its own, which takes the focus", (term, address) => {
  open();

  const entry = document.getElementById(termAnchor(term));
  expect(entry?.querySelector("dt")?.textContent).toBe(term);
  expect(entry?.tabIndex).toBe(-1);
  expect(glossaryHref(term)).toBe(address);
});

it("gives the checker's own result for this build, rule by rule", () => {
  const rules = ["A quotation stands in its paragraph.", "Every id is used once."].map((sentence, index) => ({
    name: `rule-${index}`,
    sentence,
  }));

  open({ rules, reports: 2, claims: 42, quotations: 50, relations: 1 });

  const result = screen.getByRole("region", { name: "What was checked in this build" });
  expect(result.textContent).toContain(
    "Two rules were run over two reports with 42 claims, 50 quotations and one relation.",
  );
  expect(
    within(result)
      .getAllByRole("listitem")
      .map((rule) => rule.textContent),
  ).toEqual(["A quotation stands in its paragraph.", "Every id is used once."]);
});
