import type { Page } from "playwright-core";

/** Clicks a link that stands nowhere on the page, so that any address can be asked for from anywhere. */
export async function clickNewLink(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    const link = document.createElement("a");
    link.href = to;
    document.body.append(link);
    link.click();
    link.remove();
  }, address);
}
