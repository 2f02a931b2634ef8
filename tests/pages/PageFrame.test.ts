// @vitest-environment jsdom

import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderPage } from "../../src/app/renderPage";
import { aClaim, aRelation, aReport, aSection, aToll } from "../support/builders";
import { aLibrary, siteFiles } from "../support/openPage";
import { plannedPages } from "../support/plannedPages";

const claims = [aToll({ aliases: ["old-toll"] }), aClaim()];
const reports = [
  aReport({ claims, relations: [aRelation({ from: "alpha-toll", to: "alpha-event" })], sections: [aSection()] }),
  aReport({ id: "beta-report" }),
];
const place = { address: null, basePath: "/" };
const pages = plannedPages(siteFiles(reports)).map((planned) => ({
  ...planned,
  html: renderPage(planned, { library: aLibrary(reports), place }).html,
}));
const tabsOn = (html: string) => {
  document.body.innerHTML = html;
  const frame = screen.queryByRole("navigation", { name: "Report" });
  return frame ? within(frame).getAllByRole("link") : [];
};

it("stands around every page of a report but those to embed, and around no other", () => {
  const framed = pages.filter(({ html }) => tabsOn(html).length > 0);

  expect(framed.map(({ path }) => path)).toEqual(
    pages.map(({ path }) => path).filter((path) => path.startsWith("/reports/")),
  );
});

it("leads to pages that exist, and marks of them the one that is open", () => {
  const paths = pages.map(({ path }) => path);

  for (const { path, html } of pages) {
    const tabs = tabsOn(html).map((tab) => ({
      href: tab.getAttribute("href") ?? "",
      mark: tab.getAttribute("aria-current"),
    }));

    expect(tabs.filter(({ href }) => !paths.includes(href))).toEqual([]);
    expect(tabs.filter(({ mark }) => mark !== null)).toEqual(
      tabs.filter(({ href }) => href === path).map(({ href }) => ({ href, mark: "page" })),
    );
  }
});
