import { Readable } from "node:stream";
import { parseSitemap, parseSitemapIndex } from "sitemap";
import { describe, expect, it } from "vitest";
import { changesOf } from "../../../src/domain/dossier/history";
import type { Report } from "../../../src/domain/report/schema";
import { describePage, type PlannedPage } from "../../../src/pages/describePage";
import { lastChange } from "../../../src/publish/crawl/lastChange";
import { type ListedPage, robots, sitemap } from "../../../src/publish/crawl/sitemap";
import type { FinishedFile } from "../../../src/publish/files/finishedFile";
import { aClaim, anOmission, aRelation, aReport, aToll } from "../../support/builders";
import { aChangedReport, aDossier, firstRevision } from "../../support/changedReport";
import { siteFiles } from "../../support/openPage";
import { plannedPages } from "../../support/plannedPages";

const address = "https://example.org/casualties/";
const place = { address, basePath: "/casualties/" };
const changed = aChangedReport({ omissions: [anOmission()] });
const pagesAt = pagesOf(changed);
const report = "/reports/alpha-report/";

/** The pages of a site with one report as they are listed, by their paths. */
function pagesOf(only: Report) {
  const pages = plannedPages(siteFiles([only]));
  const changes = changesOf(aDossier(only));
  const list = ({ path, page }: PlannedPage): ListedPage => {
    return { path, changed: lastChange(describePage(page).shows, changes) };
  };
  return (paths: readonly string[]) => paths.flatMap((asked) => pages.filter(({ path }) => path === asked).map(list));
}

/** Read by a parser that is not the one which wrote it. */
async function pagesIn(file: FinishedFile | undefined) {
  const entries = await parseSitemap(Readable.from([String(file?.body)]));
  return entries.map(({ url, lastmod }) => ({ url, lastmod }));
}

it("names every page by its whole address", async () => {
  const files = sitemap(pagesAt(["/", "/about/", `${report}tolls/`]), place);

  expect(files.map(({ path }) => path)).toEqual(["/sitemap.xml"]);
  const pages = await pagesIn(files[0]);
  expect(pages.map(({ url }) => url)).toEqual([
    "https://example.org/casualties/",
    "https://example.org/casualties/about/",
    "https://example.org/casualties/reports/alpha-report/tolls/",
  ]);
});

describe("the day of the last change of a page", () => {
  it.each([
    ["a claim that was revised", "claims/alpha-toll/", "2020-07-03"],
    ["a claim that was renamed", "claims/alpha-event/", "2020-07-02"],
    ["a claim that was withdrawn", "claims/alpha-doubt/", "2020-07-02"],
    ["a relation of which one claim was revised", "claims/alpha-event/alpha-relation/", "2020-07-03"],
    ["a section", "tolls/", "2020-07-03"],
    ["the overview", "", "2020-07-03"],
    ["the changes of the report", "changes/", "2020-07-03"],
    ["the files of the report", "data/", "2020-07-03"],
    ["the first page", "/", "2020-07-03"],
    ["the changes of the site", "/changes/", "2020-07-03"],
  ])("is told of %s", async (_, path, day) => {
    const [page] = await pagesIn(sitemap(pagesAt([path.startsWith("/") ? path : `${report}${path}`]), place)[0]);

    expect(page?.lastmod).toBe(day);
  });

  it.each([
    ["its own page", "claims/alpha-event/alpha-relation/"],
    ["the claim that it starts from", "claims/alpha-event/"],
    ["the claim that it leads to", "claims/alpha-toll/"],
  ])("of a relation is told of %s", async (_, path) => {
    const report = aReport({
      claims: [aToll(), aClaim()],
      relations: [aRelation()],
      revisions: [
        firstRevision,
        { date: "2020-07-04", subject: "alpha-relation", changed: "explanation", from: "a", to: "b", why: "Clearer." },
      ],
    });

    const pages = pagesOf(report)([`/reports/alpha-report/${path}`]);
    const [page] = await pagesIn(sitemap(pages, place)[0]);

    expect(page?.lastmod).toBe("2020-07-04");
  });

  it.each(["/about/", "/sources/"])("is left open of %s, of which the data tell none", async (path) => {
    const [page] = await pagesIn(sitemap(pagesAt([path]), place)[0]);

    expect(page).toEqual({ url: `${address}${path.slice(1)}`, lastmod: undefined });
  });
});

it("is parted into several files under one list where there are more pages than a file may hold", async () => {
  const paths = ["/", "/about/", "/sources/", report, `${report}tolls/`];

  const [list, ...files] = sitemap(pagesAt(paths), place, 2);

  expect([list, ...files].map((file) => file?.path)).toEqual([
    "/sitemap.xml",
    "/sitemap_1.xml",
    "/sitemap_2.xml",
    "/sitemap_3.xml",
  ]);
  const listed = await parseSitemapIndex(Readable.from([String(list?.body)]));
  expect(listed.map(({ url }) => url)).toEqual([1, 2, 3].map((number) => `${address}sitemap_${number}.xml`));
  const pages = (await Promise.all(files.map(pagesIn))).flat();
  expect(pages.map(({ url }) => url.replace(address, "/"))).toEqual(paths);
});

it("is not written where the site was not told its address, since it may hold whole ones alone", () => {
  expect(sitemap(pagesAt(["/"]), { address: null, basePath: "/" })).toEqual([]);
});

it("lets crawlers read everything and names the list of pages", () => {
  const { path, body } = robots({ address: "https://example.org/casualties/", basePath: "/casualties/" });

  expect(path).toBe("/robots.txt");
  expect(body).toBe("User-agent: *\nAllow: /\n\nSitemap: https://example.org/casualties/sitemap.xml\n");
});

it("names no list of pages where none is written", () => {
  expect(robots({ address: null, basePath: "/" }).body).toBe("User-agent: *\nAllow: /\n");
});
