import type { Page } from "playwright-core";

/** The words that a reader sees on a page, as they are laid out. */
export function shownText(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: words that are hidden from a reader do not count.
  return page.locator("body").innerText();
}
