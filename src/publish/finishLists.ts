import { memoryLibrary } from "../app/ReportLibrary.ts";
import { reportPath } from "../domain/report/address.ts";
import type { CheckedBuild } from "../pages/pageData.ts";
import type { PageContents } from "../pages/pageDescription.ts";
import { hostFiles } from "./crawl/hostFiles.ts";
import { showsAllReports } from "./crawl/lastChange.ts";
import { type ListedPage, robots, sitemap } from "./crawl/sitemap.ts";
import { siteDownloads } from "./download/downloads.ts";
import { entriesInFeed, siteFeeds } from "./feed/siteFeeds.ts";
import type { FinishedFile } from "./files/finishedFile.ts";
import type { Workshop } from "./finishReport.ts";
import { changesParts, listFiles, newestChanges, sortListings } from "./lists/listFiles.ts";
import type { FinishedListing } from "./lists/listingFile.ts";
import type { SharedPictures } from "./shareReport.ts";

/** What a site has once, whatever its reports: the first page, sources, changes, feeds, the list of pages. */
export type FinishedList = FinishedFile & { isPage: boolean };

/** What they are made of beside the listings of the reports: what was checked, and the pictures of the site itself. */
type ListsMaterial = { checked: CheckedBuild; site: SharedPictures };

/**
 * Finishes what a site has once, file after file, out of the listings of its reports, in whatever order. The same listings
 * give the same bytes.
 */
export async function* finishLists(
  unsorted: readonly FinishedListing[],
  { checked, site }: ListsMaterial,
  workshop: Workshop,
): AsyncGenerator<FinishedList> {
  const { identity, sources, renderer } = workshop;
  const listings = sortListings(unsorted);
  const only = (listings.length === 1 && listings[0]) || undefined;
  const shown = new Map(site.pictures);
  if (only?.picture) shown.set(reportPath(only.setting.head.id), only.picture);
  const newest = listings.flatMap(({ changes }) => changes.slice(0, 1)).reduce(later, undefined);
  const listed: ListedPage[] = [];
  const none = { data: [], offered: new Map(), records: new Map(), checked: null, changes: [] };

  /** The pages of some contents: where these are as they were, as an earlier build finished them. */
  async function finishPages(contents: Partial<PageContents>, library = memoryLibrary(new Map())) {
    const pages = await workshop.remember([contents, [...shown]], () =>
      renderer.planPages({ ...none, ...contents }).map((planned) => {
        const { path, body, address, shows, isListed } = workshop.finishPage(planned, { library, pictures: shown });
        return { path, body, address, isListed, isOfAll: showsAllReports(shows) };
      }),
    );
    for (const { address, isListed, isOfAll } of pages) {
      // Of its own words and of who says something the data do not tell when they changed.
      if (isListed) listed.push({ path: address, changed: isOfAll ? newest : undefined });
    }
    return pages.map(({ path, body }) => ({ path, body, isPage: true }));
  }

  for (const [path, data] of listFiles({ listings, sources, only: only?.only ?? null })) {
    yield { ...workshop.finishData(path, data), isPage: false };
    yield* await finishPages({ data: [data] }, memoryLibrary(new Map([[path, data]])));
  }
  for (const part of changesParts(listings)) yield* await finishPages({ changes: [part] });
  yield* await finishPages({ checked });
  const pages = [...listed, ...listings.flatMap(({ pages }) => pages)];
  const others = [
    ...site.pictureFiles,
    ...siteDownloads().files,
    ...siteFeeds(newestChanges(listings, entriesInFeed), identity),
    ...sitemap(pages, identity.place),
    robots(identity.place),
    ...hostFiles(identity.place),
  ];
  for (const { path, body } of others) yield { path, body, isPage: false };
}

function later(day: string | undefined, other: string): string {
  return day === undefined || day < other ? other : day;
}
