import type { Page } from "playwright-core";

/** The words that a reader sees on a page, as they are laid out. */
export function shownText(page: Page): Promise<string> {
  return page.locator("body").innerText();
}
