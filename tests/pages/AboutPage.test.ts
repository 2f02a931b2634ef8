// @vitest-environment jsdom

import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { memoryLibrary } from "../../src/app/ReportLibrary";
import { renderPage } from "../../src/app/renderPage";
import type { CheckedBuild } from "../../src/pages/pageData";
import { glossaryHref, termAnchor } from "../../src/ui/voice/link";
import { reportId } from "../support/builders";
import { aCheckedBuild } from "../support/openPage";

function open(found: Partial<CheckedBuild> = {}) {
  const page = { kind: "about", checked: aCheckedBuild(found) } as const;
  const setting = { library: memoryLibrary(new Map()), place: { address: null, basePath: "/" } };
  document.body.innerHTML = renderPage({ path: "/about/", page }, setting).html;
}

it("explains the four voices, when figures may be compared, and what was checked", () => {
  open();

  const headings = within(screen.getByRole("main"))
    .getAllByRole("heading")
    .map((heading) => heading.textContent);
  expect(headings).toEqual([
    "How to read this",
    "Four voices",
    "When two figures may be compared",
    "Glossary",
    "What was checked in this build",
    "Who runs this site",
  ]);
});

it("says who runs the site and how its data may be used, and what of that is not said", () => {
  const host = () => screen.getByRole("region", { name: "Who runs this site" }).textContent;

  open();
  expect(host()).toContain("The site does not say who runs it, or how to reach them.");
  expect(host()).toContain("The site names no licence for its data.");

  const licence = { name: "CC BY 4.0", url: "https://example.org/licence" };
  open({ host: { address: "https://a.example/", operator: { name: "A group", contact: "a@b.example" }, licence } });
  expect(host()).toBe("Who runs this siteA group: a@b.exampleIts data may be used under CC BY 4.0.");
  expect(screen.getByRole("link", { name: "CC BY 4.0" }).getAttribute("href")).toBe(licence.url);
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

describe("rules that compare with an earlier version of the data", () => {
  const rules = [{ name: "a-rule", sentence: "A quotation stands in its paragraph." }];
  const comparing = ["The list of changes only grows.", "Nothing vanishes."].map((sentence, index) => ({
    name: `history-${index}`,
    sentence,
  }));
  const checked = () => screen.getByRole("region", { name: "What was checked in this build" });

  it("are not counted among those run where there was none, and are named apart", () => {
    open({ rules, notCompared: comparing });

    expect(checked().textContent).toContain("were run over one report");
    expect(checked().textContent).toContain(
      "Two more rules were not run, since this build had no earlier version of the data to compare with:",
    );
    const [run, notCompared] = within(checked())
      .getAllByRole("list")
      .map((list) =>
        within(list)
          .getAllByRole("listitem")
          .map((rule) => rule.textContent),
      );
    expect(run).toEqual(["A quotation stands in its paragraph."]);
    expect(notCompared).toEqual(["The list of changes only grows.", "Nothing vanishes."]);
  });

  it("are rules as all others where there was one", () => {
    open({ rules: [...rules, ...comparing] });

    expect(checked().textContent).toContain("Three rules were run");
    expect(checked().textContent).not.toContain("more rules");
    expect(within(checked()).getAllByRole("list")).toHaveLength(1);
  });
});

it("says which rules could not read the language of which reports", () => {
  const rule = { name: "bounds-are-the-articles", sentence: "The bound of a toll is the article’s." };
  const unread = { of: "article" as const, lang: "nl", count: 21, reports: [reportId("alpha-report")], rules: [rule] };

  open();
  expect(document.body.textContent).not.toContain("cannot read");
  open({ unread: [unread] });
  const checked = screen.getByRole("region", { name: "What was checked in this build" });
  expect(checked.textContent).toContain(
    "These rules cannot read Dutch. For the article’s words of 21 reports (alpha-report, …) what they ask was left to the transcriber’s eye:The bound of a toll is the article’s.",
  );
  expect(within(checked).getByRole("link").getAttribute("href")).toBe("/reports/alpha-report/");
});
