import { canonicalPath } from "../app/findPage.ts";
import type * as renderer from "../app/renderPage.tsx";
import { notFoundPath } from "../domain/address.ts";
import type { CompiledSite } from "./compileChecked.ts";
import { planPages } from "./planPages.ts";
import { planPlainPages } from "./planPlainPages.ts";
import type { SharedSite } from "./shareSite.ts";

/** A page as it was asked for: `isPlain` where no script takes it over. */
export type RequestedPage = { html: string; title: string; isKnown: boolean; isPlain: boolean };

/** Renders the one page that was asked for, of the data as they are now. */
export function renderRequested(
  asked: string,
  { files, contents }: CompiledSite,
  { shares, offered }: SharedSite,
  { renderPage, renderPlainPage, memoryLibrary }: typeof renderer,
): RequestedPage {
  const path = canonicalPath(asked);
  const plain = planPlainPages(contents, offered).find((planned) => planned.path === path);
  if (plain) {
    const { html, head } = renderPlainPage(plain.page, path, contents.place);
    return { html, title: head.title, isKnown: true, isPlain: true };
  }
  const isKnown = planPages(files).some((page) => page.path === path);
  const library = memoryLibrary(files);
  const { html, head } = renderPage(isKnown ? path : notFoundPath, library, contents.place.basePath, shares.get(path));
  return { html, title: head.title, isKnown, isPlain: false };
}
