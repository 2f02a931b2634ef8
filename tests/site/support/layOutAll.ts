import type { Page } from "playwright-core";

/**
 * Lays out all of a page: a browser may leave out what is far out of sight, and what is not laid out can neither be
 * measured nor read. Needs a context that bypasses the policy.
 */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const style = document.createElement("style");
    style.textContent = "* { content-visibility: visible !important; }";
    document.head.append(style);
  });
}
