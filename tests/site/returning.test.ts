import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { clickNewLink } from "./support/clickNewLink";
import { openSite } from "./support/openSite";
import { settle } from "./support/settle";
import { takenOver } from "./support/takenOver";
import { openShare } from "./support/ways";

const sites = inject("sites");
const site = openSite({ folder: sites.published });
const report = "/reports/ansarpress-7518/";
const long = `${report}claims/`;
const phone = { viewport: { width: 390, height: 844 } };
const isScript = /\/assets\/.*\.js$/;
// The same server under another name is another site to a browser.
const elsewhere = () => site.at("/favicon.svg").replace("localhost", "127.0.0.1");

describe("the way back leads to the place that was left", () => {
  it.each([
    ["by a click before script had taken over", false],
    ["by a click after that, without a further scroll", true],
  ])("%s", async (_how, isTakenOver) => {
    const page = await site.newTab(phone);
    let come = () => {};
    const allowed = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route(isScript, async (route) => {
      await allowed;
      await route.continue().catch(() => {});
    });
    await page.goto(site.at(long));
    await scrollTo(page, 1500);
    if (isTakenOver) {
      come();
      await takenOver(page);
    }

    await clickNewLink(page, "/sources/");
    await page.waitForURL(/sources/);
    come();
    await takenOver(page);
    await page.goBack();
    await page.waitForURL(/claims/);

    await expectPlace(page, 1500);
  });

  it.each([
    ["a page that the build finished", () => site.at("/changes/")],
    ["another site", elsewhere],
  ])("from %s", async (_what, address) => {
    const page = await openLong();

    await page.goto(address());
    await page.goBack();

    await expectPlace(page, 1500);
  });

  it("over two pages from another site, one by one and forward again", async () => {
    const page = await openTwo();
    await page.goto(elsewhere());

    await page.goBack();
    await expectPlace(page, 700);
    await page.goBack();
    await page.waitForURL(/claims/);
    await expectPlace(page, 1500);
    await page.goForward();
    await page.waitForURL(/sources/);
    await expectPlace(page, 700);
  });

  it("over two pages from another site at once", async () => {
    const page = await openTwo();
    await page.goto(elsewhere());

    // Asked for later, since it may take the page away before it can answer.
    await page.evaluate(() => void setTimeout(() => history.go(-2)));
    await page.waitForURL(/claims/);

    await expectPlace(page, 1500);
  });

  it("over a page that was loaded anew", async () => {
    const page = await openTwo();
    await page.reload();
    await takenOver(page);

    await expectPlace(page, 700);
    await page.goBack();
    await page.waitForURL(/claims/);
    await expectPlace(page, 1500);
  });

  it.each([
    ["before script has come", false],
    ["while it takes the page over", true],
  ])("over a page that was loaded anew, %s", async (_when, isOnItsWay) => {
    const page = await openTwo();
    let come = () => {};
    const allowed = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route(isOnItsWay ? /\/data\.json/ : isScript, async (route) => {
      await allowed;
      await route.continue().catch(() => {});
    });
    const asked = isOnItsWay ? page.waitForRequest(/\/data\.json/) : undefined;
    await page.reload();
    await asked;

    await page.goBack();
    await page.waitForURL(/claims/);
    come();
    await page.getByRole("heading", { level: 1, name: "All claims" }).waitFor();

    await expectPlace(page, 1500);
  });

  it.each([
    ["comes at once", 0],
    ["comes late, when script has long been able to take over the page that is left", 1000],
  ])("over a page that was loaded anew, where the page gone back to %s", async (_when, delay) => {
    const page = await openTwo();
    let come = () => {};
    const allowed = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route(/\/data\.json/, async (route) => {
      await allowed;
      await route.continue().catch(() => {});
    });
    await page.route(site.at(long), async (route) => {
      await page.waitForTimeout(delay);
      await route.continue().catch(() => {});
    });
    const asked = page.waitForRequest(/\/data\.json/);
    await page.reload();
    await asked;

    const left = page.waitForRequest(site.at(long));
    await page.goBack({ waitUntil: "commit" });
    await left;
    come();
    await page.getByRole("heading", { level: 1, name: "All claims" }).waitFor();

    await expectPlace(page, 1500);
  });

  it("in a browser that shows a page which it had set aside from its top, as WebKit does", async () => {
    const page = await openLong();

    const place = await page.evaluate(() => {
      window.scrollTo(0, 0);
      dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
      return scrollY;
    });

    expect(place).toBe(1500);
  });

  it("unless the reader has gone on before script took the page over", async () => {
    const page = await openTwo();
    await page.goto(elsewhere());
    let come = () => {};
    const allowed = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route(/\/data\.json/, async (route) => {
      await allowed;
      await route.continue().catch(() => {});
    });
    await page.evaluate(() => void setTimeout(() => history.go(-2)));
    await page.waitForURL(/claims/);
    await page.waitForLoadState("load");
    await scrollTo(page, 300);
    come();

    await expectPlace(page, 300);
  });

  it("in a list that was filtered, without a further scroll", async () => {
    const page = await takenOver(await site.open(long, phone));
    await page.getByLabel("Source").selectOption("airwars");
    await page.waitForURL(/airwars/);
    await scrollTo(page, 500);
    await page.getByLabel("Status").evaluate((field) => field.dispatchEvent(new Event("change", { bubbles: true })));
    await settle(page);

    await clickNewLink(page, "/sources/");
    await page.waitForURL(/sources/);
    await settle(page);
    await page.goBack();
    await page.waitForURL(/airwars/);

    await expectPlace(page, 500);
  });

  it("on a page whose address named a claim that the reader had gone on from", async () => {
    const page = await takenOver(await site.open(`${report}context/#mosul-fell`, phone));
    await scrollTo(page, 300);

    await clickNewLink(page, "/sources/");
    await page.waitForURL(/sources/);
    await settle(page);
    await page.goBack();
    await page.waitForURL(/context/);

    await expectPlace(page, 300);
    expect(await page.evaluate(() => document.querySelector(":target")?.id)).toBe("mosul-fell");
  });

  it("within a page, from one named claim to where the reader was before", async () => {
    const page = await takenOver(await site.open(`${report}context/`, phone));
    await scrollTo(page, 800);

    await clickNewLink(page, "#coalition-disregard");
    await settle(page);
    await page.goBack();
    await page.waitForURL(/context\/$/);

    await expectPlace(page, 800);
  });

  it("at the very end of a claim’s page, whose last part only the build makes", async () => {
    const page = await takenOver(await site.open("/sources/", phone));
    await clickNewLink(page, `${report}claims/june-range/`);
    await openShare(page);
    await page.getByRole("heading", { name: "Citations" }).waitFor();
    const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    await scrollTo(page, end - 100);

    await clickNewLink(page, "/sources/");
    await page.waitForURL(/sources/);
    await settle(page);
    await page.goBack();
    await page.waitForURL(/june-range/);

    await expectPlace(page, end - 100);
  });
});

async function openLong(): Promise<Page> {
  const page = await takenOver(await site.open(long, phone));
  await scrollTo(page, 1500);
  return page;
}

/** A long page at 1,500 px, and from there another one at 700. */
async function openTwo(): Promise<Page> {
  const page = await openLong();
  await clickNewLink(page, "/sources/");
  await page.waitForURL(/sources/);
  await settle(page);
  await scrollTo(page, 700);
  return page;
}

async function scrollTo(page: Page, place: number): Promise<void> {
  await page.evaluate((to) => window.scrollTo(0, to), place);
  await page.waitForFunction((to) => Math.abs(scrollY - to) < 2, place);
  // As long as it takes a reader to see where they are.
  await page.waitForTimeout(400);
}

async function expectPlace(page: Page, place: number): Promise<void> {
  await takenOver(page);
  await settle(page);
  await expect.poll(() => page.evaluate(() => scrollY), { timeout: 3000 }).toBe(place);
}
