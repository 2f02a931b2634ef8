import { expect, it } from "vitest";
import { findPage } from "../../../src/app/findPage";
import { memoryLibrary } from "../../../src/app/ReportLibrary";
import { isPlainPath, reportAddresses } from "../../../src/domain/address";
import { planPages, planPlainPages } from "../../../src/publish/document/planPages";
import { aClaim, aRelation, aReport, aSection, aToll } from "../../support/builders";
import { aCompiledSite } from "../../support/compiledSite";
import { siteFiles } from "../../support/openPage";

const report = aReport({
  claims: [aToll({ aliases: ["old-toll"] }), aClaim()],
  relations: [aRelation({ from: "alpha-toll", to: "alpha-event" })],
  sections: [aSection({ slug: "tolls" }), aSection({ slug: "context", claims: ["alpha-event"] })],
});
const pages = planPages(siteFiles([report]));
const { contents } = aCompiledSite({ reports: [report] });

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
  const planned = new Set([...pages, ...planPlainPages(contents, new Map())].map(({ path }) => path));

  expect(promised.filter((path) => !planned.has(path))).toEqual([]);
});

it("plans no page twice", () => {
  const paths = [...pages, ...planPlainPages(contents, new Map())].map(({ path }) => path);

  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
});

it("plans without script just those pages that script leaves to the browser", () => {
  expect(planPlainPages(contents, new Map()).filter(({ path }) => !isPlainPath(path))).toEqual([]);
  expect(pages.filter(({ path }) => isPlainPath(path))).toEqual([]);
});

it("plans no page that the site does not know", () => {
  const { find } = memoryLibrary(siteFiles([report]));

  const unknown = pages.filter(({ path }) => findPage(path, find(path)).kind === "not-found");
  expect(unknown.map(({ path }) => path)).toEqual(["/404.html"]);
});
