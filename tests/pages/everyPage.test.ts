// @vitest-environment jsdom

import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { isPlainPage } from "../../src/pages/page";
import {
  aChange,
  aChangeClaim,
  aClaim,
  aFigure,
  anOmission,
  aRelation,
  aReport,
  aSection,
  aToll,
} from "../support/builders";
import { openPage, siteFiles } from "../support/openPage";
import { plannedPages } from "../support/plannedPages";

/** A report with everything that the format knows, each kind of section twice. */
const report = aReport({
  claims: [
    aToll({ id: "range", aliases: ["old-range"], figure: aFigure({ bound: "between", low: 529, high: 744 }) }),
    aToll({ id: "floor", figure: aFigure({ bound: "at-least", low: 744 }) }),
    aToll({ id: "gone", withdrawn: { date: "2020-06-03", why: "Counted twice." } }),
    aChangeClaim({ id: "rise", change: aChange({ result: "range" }) }),
    aClaim({ id: "alleged", kind: "allegation", statement: "Homes were shelled." }),
    aClaim({ id: "denied", kind: "response", claimant: "daily-paper", statement: "No home was shelled." }),
  ],
  relations: [
    aRelation({ id: "clash", kind: "contradicts", from: "floor", to: "range" }),
    aRelation({ id: "denial", kind: "disputes", from: "denied", to: "alleged" }),
  ],
  omissions: [anOmission({ about: { claim: "range" } }), anOmission({ id: "gap", about: { section: "tolls-1" } })],
  sections: [1, 2].flatMap((number) => [
    aSection({ slug: `range-${number}`, kind: "range", claims: ["range", number === 1 ? "floor" : "gone", "rise"] }),
    aSection({ slug: `tolls-${number}`, kind: "tolls", claims: ["floor", "range", "gone"] }),
    aSection({ slug: `dispute-${number}`, kind: "dispute", claims: ["alleged", "denied"] }),
    aSection({ slug: `context-${number}`, kind: "context", claims: ["alleged", "rise"] }),
  ]),
});

const pages = plannedPages(siteFiles([report]));

describe.each(pages.flatMap(({ path, page }) => (isPlainPage(page) ? [] : [path])))("%s", (path) => {
  it("has one heading of the first rank, which takes the focus", () => {
    openPage(path, [report]);

    expect(screen.getAllByRole("heading", { level: 1 }).map((heading) => heading.tabIndex)).toEqual([-1]);
  });

  it("names no id twice and no part that is missing", () => {
    openPage(path, [report]);

    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    const named = [...document.querySelectorAll("[aria-labelledby]")].map((part) =>
      part.getAttribute("aria-labelledby"),
    );
    const aims = [...document.querySelectorAll("a[href^='#']")].map((link) => link.getAttribute("href")?.slice(1));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect([...named, ...aims].filter((id) => !ids.includes(id ?? ""))).toEqual([]);
  });

  it("leads within the site to pages that exist and to parts that they have", () => {
    const { html } = openPage(path, [report]);
    const links = [...document.querySelectorAll("a[href^='/']")].map((link) => link.getAttribute("href") ?? "");
    const known = new Set(pages.map((page) => page.path));

    expect(html).not.toContain("undefined");
    expect(links.filter((link) => !known.has(link.replace(/#.*$/, "")))).toEqual([]);
  });

  it("holds neither a style attribute nor a script, which its policy would forbid", () => {
    openPage(path, [report]);

    expect(document.body.querySelector("[style], script, [onclick], iframe, object")).toBeNull();
  });
});
