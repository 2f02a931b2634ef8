import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { clickNewLink } from "./support/clickNewLink";
import { openSite } from "./support/openSite";
import { settle } from "./support/settle";
import { isMarkedDocument, markDocument, takenOver } from "./support/takenOver";
import { translate, translateOnArrival } from "./support/translate";
import { siteLink } from "./support/ways";

const sites = inject("sites");
const site = openSite({ folder: sites.published });
const report = "/reports/ansarpress-7518/";
const way = [
  "/",
  "/sources/",
  report,
  `${report}range/`,
  "/sources/airwars/",
  `${report}tolls/#us-military-603`,
  `${report}tolls/#no-such-claim`,
  `${report}dispute/`,
  `${report}claims/`,
  `${report}claims/?kind=toll`,
  `${report}claims/june-range/`,
  `${report}claims/baseless/`,
  `${report}article/`,
  `${report}context/#mosul-fell`,
];

describe("a page that a translator has put into its own elements", () => {
  it("is followed by every other one, back and forward too, and never says what the one before said", async () => {
    const fresh = new Map<string, string>();
    for (const path of way) fresh.set(path, await wordsOf(await takenOver(await site.open(path))));
    const page = await openTranslated("/");
    const wrong: string[] = [];
    const look = async (path: string, how: string) => {
      await page.waitForURL(site.at(path));
      const words = await wordsOf(page);
      if (words !== fresh.get(path)) wrong.push(`${how} ${path}: ${words.slice(0, 300)}`);
    };

    for (const path of way.slice(1)) {
      await clickNewLink(page, path);
      await look(path, "on to");
    }
    for (const path of way.slice(0, -1).reverse()) {
      await page.goBack();
      await look(path, "back to");
    }
    for (const path of way.slice(1)) {
      await page.goForward();
      await look(path, "forward to");
    }

    expect(wrong).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);
    expect(await isMarkedDocument(page)).toBe(true);
  });

  it("lets its claims be chosen, and says how many are shown each time", async () => {
    const page = await openTranslated(`${report}claims/`);
    const status = page.getByRole("status").filter({ hasText: "Showing" });
    const all = await status.textContent();

    await page.getByLabel("Kind").selectOption("toll");
    await page.waitForURL(/kind=toll$/);
    await settle(page);
    expect(await status.textContent()).toMatch(/^Showing 3 of/);
    await page.getByRole("searchbox").fill("zebra");
    await page.waitForURL(/zebra$/);
    await settle(page);
    expect(await status.textContent()).toMatch(/^Showing 0 of \d+ claims\. No claim matches/);
    await page.getByRole("searchbox").fill("");
    await page.getByLabel("Kind").selectOption("");
    await page.waitForURL(/claims\/\??$/);
    await settle(page);

    expect(await status.textContent()).toBe(all);
    expect(await faultsOf(page)).toEqual([]);
  });

  it("says of each address that it was copied, and no longer of the one before", async () => {
    const page = await openTranslated(`${report}range/`, async (tab) => {
      // The browser of all tests has one clipboard, which others read.
      await tab.addInitScript(() =>
        Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.resolve() } }),
      );
    });
    const told: (string | null)[] = [];

    for (const name of [/^Link to the claim: .*529–744/, /^Link to the claim: .*at least 744/]) {
      await page.getByRole("button", { name }).first().click();
      await settle(page);
      told.push(await page.locator("main [role=status] p").textContent());
    }
    await page.getByRole("button", { name: "Close" }).click();
    await clickNewLink(page, "/sources/");
    await page.waitForURL(site.at("/sources/"));
    await settle(page);

    expect(told[0]).toBe(`Copied: ${site.at(`${report}claims/june-range/`)}`);
    expect(told[1]).toMatch(/^Copied: .*at-least-744/);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Sources");
    expect(await faultsOf(page)).toEqual([]);
  });

  it("says of the newest address that leads nowhere that it does", async () => {
    const page = await openTranslated(`${report}range/#zebra-crossing`);

    await clickNewLink(page, "#zebra-herd");
    await settle(page);

    expect(await page.getByRole("alert").textContent()).toContain("“zebra-herd”");
    expect(await page.getByRole("alert").textContent()).not.toContain("crossing");
  });

  it("is taken over all the same where it was translated before script came", async () => {
    const page = await site.newTab();
    await translateOnArrival(page);
    await page.goto(site.at(`${report}claims/june-range/`));
    await takenOver(page);
    const claim = await wordsOf(page);
    await markDocument(page);
    await clickNewLink(page, `${report}claims/`);
    await page.waitForURL(/claims\/$/);
    const claims = await wordsOf(page);
    await page.goBack();
    await page.waitForURL(/june-range\/$/);

    expect(claim).toBe(await wordsOf(await takenOver(await site.open(`${report}claims/june-range/`))));
    expect(claims).toBe(await wordsOf(await takenOver(await site.open(`${report}claims/`))));
    expect(await wordsOf(page)).toBe(claim);
    expect(await isMarkedDocument(page)).toBe(true);
  });
});

describe("a page that something else has taken apart", () => {
  it.each([
    ["its main part emptied", () => document.querySelector("main")?.replaceChildren()],
    ["all of it gone", () => document.getElementById("page_root")?.replaceChildren()],
    [
      "nothing to be taken away from it any more",
      () => {
        Node.prototype.removeChild = () => {
          throw new DOMException("The node to be removed is not a child of this node.", "NotFoundError");
        };
      },
    ],
  ])("leads on, and back, by loading the address as a document: %s", async (_how, breakPage) => {
    const page = await takenOver(await site.open("/"));
    await markDocument(page);

    await page.evaluate(breakPage);
    await clickNewLink(page, "/sources/");
    await page.waitForFunction(() => !document.documentElement.hasAttribute("data-same-document"));
    await page.getByRole("heading", { level: 1, name: "Sources" }).waitFor();
    await clickNewLink(page, `${report}claims/`);
    await page.getByRole("heading", { level: 1, name: /^All claims/ }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Sources" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Airwars" }).waitFor();

    expect(page.url()).toBe(site.at("/"));
  });

  it("is left as plain HTML where script fails each time it takes over, and is not loaded over and over", async () => {
    const page = await site.newTab();
    let loads = 0;
    page.on("request", (request) => {
      if (request.isNavigationRequest()) loads += 1;
    });
    await page.addInitScript(() => {
      Object.defineProperty(document, "title", {
        get: () => "",
        set: () => {
          throw new Error("This document has no title.");
        },
      });
    });

    await page.goto(site.at(`${report}range/`));
    await page.waitForTimeout(2500);
    await settle(page);

    expect(loads).toBe(2);
    expect(await page.getByRole("main").textContent()).toContain("529");
    await siteLink(page, "Sources").click();
    await page.waitForURL(site.at("/sources/"));
  });
});

/** A page taken over, marked as this document, and translated from then on. */
async function openTranslated(path: string, prepare?: (tab: Page) => Promise<void>): Promise<Page> {
  const page = await site.newTab();
  await prepare?.(page);
  await page.goto(site.at(path));
  await takenOver(page);
  await markDocument(page);
  await settle(page);
  await translate(page);
  return page;
}

async function wordsOf(page: Page): Promise<string> {
  await settle(page);
  await page.waitForFunction(() => document.querySelector("section:empty") === null);
  await settle(page);
  return page.evaluate(() => document.getElementById("page_root")?.textContent ?? "");
}

async function faultsOf(page: Page): Promise<string[]> {
  return (await page.pageErrors()).map(String);
}
