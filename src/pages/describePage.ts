import type { PageKind, PlainKind } from "../domain/report/address.ts";
import { keysOf } from "../domain/report/json.ts";
import { everyPage, plainPages } from "./everyPage.tsx";
import { isPlainPage, type Page, type PageTitle, scriptTitle } from "./page.tsx";
import type { DescribedPage, PageContents } from "./pageDescription.ts";

/** A page of the site, and where it stands. */
export type PlannedPage<Kind extends PageKind = PageKind> = { path: string; page: Page<Kind> };

/** Every page of a site, and where it stands. */
export function planPages(contents: PageContents): PlannedPage[] {
  return keysOf(everyPage).flatMap((kind) => planKind(kind, contents));
}

function planKind<Kind extends PageKind>(kind: Kind, contents: PageContents): PlannedPage<Kind>[] {
  const { plan, path } = everyPage[kind];
  return plan(contents).map((page) => ({ path: path(page), page }));
}

/** Everything that is said about a page elsewhere than on it: in its head, in lists, to machines. */
export function describePage(page: Page): DescribedPage {
  return { title: isPlainPage(page) ? plainTitle(page) : scriptTitle(page), ...describeKind(page) };
}

function describeKind<Kind extends PageKind>(page: Page<Kind>): Omit<DescribedPage, "title"> {
  const { path, canonical = path, description, crumbs, picture, shows, type, isEmbedded } = everyPage[page.kind];
  const way = crumbs(page);
  return {
    path: path(page),
    description: description(page),
    canonical: canonical(page),
    crumbs: way,
    pictures: picture ? [picture(page)] : way.map(({ path }) => path).reverse(),
    shows: shows(page),
    type: type ?? "WebPage",
    isAboutReport: "dossier" in page,
    isEmbedded: isEmbedded ?? false,
  };
}

function plainTitle<Kind extends PlainKind>(page: Page<Kind>): PageTitle {
  return { own: plainPages[page.kind].title(page), page: "number" in page ? page.number : 1 };
}
