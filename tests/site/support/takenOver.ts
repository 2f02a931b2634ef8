import type { Page } from "playwright-core";

/** Waits until script has taken over the page: from then on it keeps the reader's place by itself. */
export async function takenOver(page: Page): Promise<Page> {
  await page.waitForFunction(() => {
    const root = document.getElementById("page_root");
    if (!root?.dataset.scripts) return true;
    // An entry of the history that script once added is that way from the beginning: React must know the page, too.
    const isKnown = Object.keys(root.firstElementChild ?? {}).some((key) => key.startsWith("__reactFiber"));
    return isKnown && history.scrollRestoration === "manual";
  });
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
