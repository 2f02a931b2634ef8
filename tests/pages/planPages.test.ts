import { describe, expect, it } from "vitest";
import { memoryLibrary } from "../../src/app/ReportLibrary";
import { compileRecord } from "../../src/domain/dossier/compileRecord";
import { isPlainKind, isPlainPath, pageKinds, recordAddresses, reportAddresses } from "../../src/domain/report/address";
import { planPages } from "../../src/pages/describePage";
import { findPage, isPlainPage } from "../../src/pages/page";
import { aClaim, aRelation, aReport, aSection, aSource, aToll, someSources } from "../support/builders";
import { firstRevision, manyRevisions } from "../support/changedReport";
import { aCheckedBuild, siteFiles } from "../support/openPage";
import { plannedPages } from "../support/plannedPages";
import { aRecord } from "../support/recordBuilders";

const report = aReport({
  claims: [aToll({ aliases: ["old-toll"] }), aClaim()],
  relations: [aRelation({ from: "alpha-toll", to: "alpha-event" })],
  sections: [aSection({ slug: "tolls" }), aSection({ slug: "context", claims: ["alpha-event"] })],
});
const files = siteFiles([report]);
const pages = plannedPages(files, new Map([[report.id, { compiled: compileRecord(aRecord()), files: [] }]]));

it("plans the pages that belong to no report", () => {
  expect(pages.map(({ path }) => path).filter((path) => !path.includes("/reports/"))).toEqual([
    "/",
    "/sources/",
    "/sources/town-watch/",
    "/sources/daily-paper/",
    "/about/",
    "/404.html",
    "/changes/",
  ]);
});

it("plans a page for every address of a report that was ever promised, and promises every page", () => {
  const addresses = [...reportAddresses(report), ...recordAddresses(aRecord())];
  const promised = new Set(addresses.map((address) => address.replace(/#.*/, "")));
  const planned = pages.map(({ path }) => path).filter((path) => path.includes("/reports/"));

  expect([...promised].sort()).toEqual(planned.sort());
});

it("plans no page twice", () => {
  const paths = pages.map(({ path }) => path);

  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
});

it("plans without script just those pages that script leaves to the browser", () => {
  expect(pages.filter(({ path, page }) => isPlainPath(path) !== isPlainPage(page))).toEqual([]);
});

it("plans each page at an address of its kind", () => {
  expect(pages.filter(({ path, page }) => !pageKinds[page.kind].match(path))).toEqual([]);
});

it("plans of every kind some page", () => {
  const planned = new Set<string>(pages.map(({ page }) => page.kind));

  expect(Object.keys(pageKinds).filter((kind) => !planned.has(kind))).toEqual([]);
});

it("plans just what script finds at the address of a page that it takes over", () => {
  const { find } = memoryLibrary(files);

  for (const { path, page } of pages.filter(({ page }) => !isPlainKind(page.kind))) {
    expect(findPage(path, find(path)), path).toEqual(page);
  }
});

it("plans the further pages of long lists at the addresses at which their data lie", () => {
  const claims = Array.from({ length: 25 }, (_, index) => aClaim({ id: `claim-${index}` }));
  const many = Array.from({ length: 25 }, (_, index) => aReport({ id: `report-${index}`, claims }));
  const sources = Array.from({ length: 45 }, (_, index) => aSource({ id: `source-${index}` }));
  const files = siteFiles(many, [...someSources(), ...sources]);

  const paths = plannedPages(files).flatMap(({ path, page }) => ("data" in page ? [path] : []));

  expect(paths).toEqual(expect.arrayContaining(["/page_2/", "/sources/page_2/", "/sources/town-watch/page_2/"]));
  expect(paths.filter((path) => !files.has(`${path}data.json`))).toEqual([]);
});

it("plans no page of files that were not made", () => {
  expect(() =>
    planPages({
      data: [...files.values()],
      offered: new Map(),
      records: new Map(),
      checked: aCheckedBuild(),
      changes: [],
    }),
  ).toThrow("alpha-report");
});

describe("the changes of a site", () => {
  const changesOf = (files: ReturnType<typeof siteFiles>) =>
    plannedPages(files).flatMap(({ path, page }) => (page.kind === "site-changes" ? [{ path, ...page }] : []));

  it("are parted into pages of 40, none lost and the newest first", () => {
    const pages = changesOf(siteFiles([aReport({ revisions: [firstRevision, ...manyRevisions(60)] })]));

    expect(pages.map(({ path, number, count, changes }) => [path, number, count, changes.length])).toEqual([
      ["/changes/", 1, 2, 40],
      ["/changes/page_2/", 2, 2, 21],
    ]);
    expect(pages[0]?.changes[0]?.to).toBe("Wording 60");
    expect(pages[1]?.changes.at(-1)?.kind).toBe("new-report");
  });

  it("have one page where nothing has happened yet", () => {
    expect(changesOf(siteFiles([]))).toMatchObject([{ path: "/changes/", number: 1, count: 1, changes: [] }]);
  });
});
