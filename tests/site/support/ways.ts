import type { Locator, Page } from "playwright-core";

/** A link to one of the site's own pages, as it stands in the header. */
export function siteLink(page: Page, name: string): Locator {
  return page.getByRole("navigation", { name: "Site", exact: true }).getByRole("link", { name, exact: true });
}

/** Opens the part of a claim's page with its texts to copy, cite and take away. */
export async function openShare(page: Page): Promise<void> {
  await page.getByText("Cite, quote, download, embed", { exact: true }).click();
}
