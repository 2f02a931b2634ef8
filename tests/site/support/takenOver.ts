import type { Page } from "playwright-core";

/** Waits until script has taken over the page: from then on it keeps the reader's place by itself. */
export async function takenOver(page: Page): Promise<Page> {
  await page.waitForFunction(
    () => !document.getElementById("page_root")?.dataset.scripts || history.scrollRestoration === "manual",
  );
  return page;
}

/** Leaves a mark that a page loaded anew does not have. */
export async function markDocument(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute("data-same-document", ""));
}

/** Whether the page is still the document that was marked: script led here, and nothing was loaded anew. */
export function isMarkedDocument(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.hasAttribute("data-same-document"));
}
