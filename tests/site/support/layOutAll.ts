import type { Page } from "playwright-core";

/**
 * Lays out all of a page: a browser may leave out what is far out of sight, and what is not laid out can neither be
 * measured nor read.
 */
export function layOutAll(page: Page): Promise<void> {
  return addStyles(page, "* { content-visibility: visible !important; }");
}

/** Adds a reader's own styles, which no policy of the page keeps out. */
export function addStyles(page: Page, rules: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rules);
}
