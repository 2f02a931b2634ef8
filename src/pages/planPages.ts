import type { PageKind } from "../domain/report/address.ts";
import { keysOf } from "../domain/report/json.ts";
import { everyPage } from "./everyPage.tsx";
import type { Page } from "./page.tsx";
import type { PageContents } from "./pageContents.ts";

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
