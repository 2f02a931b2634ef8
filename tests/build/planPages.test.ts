import { expect, it } from "vitest";
import { findPage } from "../../src/app/findPage";
import { memoryLibrary } from "../../src/app/ReportLibrary";
import { planPages } from "../../src/build/planPages";
import { reportAddresses } from "../../src/domain/address";
import { aClaim, aReport, aSection, aToll } from "../support/builders";
import { siteFiles } from "../support/openPage";

const report = aReport({
  claims: [aToll({ aliases: ["old-toll"] }), aClaim()],
  sections: [aSection({ slug: "tolls" }), aSection({ slug: "context", claims: ["alpha-event"] })],
});
const pages = planPages(siteFiles([report]));

it("plans every page of the site", () => {
  expect(pages.map(({ path }) => path).sort()).toEqual(
    [
      "/",
      "/reports/alpha-report/",
      "/reports/alpha-report/tolls/",
      "/reports/alpha-report/context/",
      "/reports/alpha-report/claims/",
      "/reports/alpha-report/article/",
      "/reports/alpha-report/claims/alpha-toll/",
      "/reports/alpha-report/claims/old-toll/",
      "/reports/alpha-report/claims/alpha-event/",
      "/sources/",
      "/sources/daily-paper/",
      "/sources/town-watch/",
      "/about/",
      "/404.html",
    ].sort(),
  );
});

it("writes each where any static host looks for it", () => {
  expect(pages.filter(({ path, file }) => file !== (path === "/404.html" ? path : `${path}index.html`))).toEqual([]);
});

it("plans a page for every address that was ever promised", () => {
  const promised = reportAddresses(report).map((address) => address.replace(/#.*/, ""));

  expect(promised.filter((path) => !pages.some((page) => page.path === path))).toEqual([]);
});

it("plans no page that the site does not know", () => {
  const { find } = memoryLibrary(siteFiles([report]));

  const unknown = pages.filter(({ path }) => findPage(path, find(path)).kind === "not-found");
  expect(unknown.map(({ path }) => path)).toEqual(["/404.html"]);
});
