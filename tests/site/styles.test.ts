import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { builtPages, pageKinds } from "./support/builtPages";
import { looksOf } from "./support/looks";
import { openSite } from "./support/openSite";
import { settle } from "./support/settle";
import { isMarkedDocument, markDocument, takenOver } from "./support/takenOver";
import { siteLink } from "./support/ways";

const sites = inject("sites");
const site = openSite({ folder: sites.published });
const isScript = /\/assets\/.*\.js$/;
const isStyle = /\/assets\/.*\.css$/;
const reached = pageKinds.filter(([kind]) => kind !== "not found");

describe("the styles within a page", () => {
  const pages = builtPages(sites.published);
  const wordsIn = (text: string, word: RegExp) => new Set([...text.matchAll(word)].map(([, found]) => found));

  it.each([
    ["class that none of its elements has", /\.([a-z]{4})(?![\w-])/g, /(?<=class="[^"]*)\b([a-z]{4})\b/g],
    ["property that nothing asks for", /(--[\w-]+):/g, /var\((--[\w-]+)/g],
  ])("know no %s", (_, known, asked) => {
    const useless = pages.flatMap(({ path, html }) => {
      const [, styles = ""] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
      const there = wordsIn(html, asked);
      return [...wordsIn(styles, known)].filter((word) => !there.has(word)).map((word) => `${path} ${word}`);
    });

    expect(pages.length).toBeGreaterThan(70);
    expect(useless).toEqual([]);
  });
});

describe("a page looks the same", () => {
  it.each(reached)("%s, as it was built, taken over, and put in place by script", async (_, path) => {
    const built = await site.newTab();
    await built.route(isScript, (route) => route.abort());
    await built.goto(site.at(path));
    const taken = await site.open(path);
    await takenOver(taken);
    // From the page that has the least in common with the others.
    const followed = await site.open(path === "/sources/" ? `/reports/ansarpress-7518/claims/` : "/sources/");
    await takenOver(followed);
    await markDocument(followed);
    await follow(followed, site.at(path));
    await followed.waitForURL(site.at(path));

    for (const page of [built, taken, followed]) await settle(page);
    expect(await isMarkedDocument(followed)).toBe(true);
    const looks = await looksOf(built);
    expect(await looksOf(taken)).toEqual(looks);
    expect(await looksOf(followed)).toEqual(looks);
  });
});

it("a page whose styles do not come for the others is left whole, and its links load anew", async () => {
  const page = await site.newTab();
  await page.route(isStyle, (route) => route.abort());
  const tried = page.waitForEvent("requestfailed", (request) => request.resourceType() === "stylesheet");
  await page.goto(site.at("/sources/"));
  await tried;
  await settle(page);
  await markDocument(page);

  await siteLink(page, "Sources").click();
  await page.waitForURL(site.at("/sources/"));

  expect(await isMarkedDocument(page)).toBe(false);
});

/** Follows a link to an address, whether or not the page has one. */
async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement("a"), { href });
    document.body.append(link);
    link.click();
    link.remove();
  }, address);
}
