import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { pageKinds } from "./support/builtPages";
import { openSite } from "./support/openSite";
import { settle } from "./support/settle";
import { countShifts, shiftsOf } from "./support/shifts";
import { isMarkedDocument, markDocument, takenOver } from "./support/takenOver";
import { siteLink } from "./support/ways";
import { whereabouts } from "./support/whereabouts";

const sites = inject("sites");
const site = openSite({ folder: sites.published });
const report = "/reports/ansarpress-7518/";
const takenPaths = pageKinds.map(([, path]) => path);
const isScript = /\/assets\/.*\.js$/;
const isAfterPaint = /\/assets\/.*\.(js|css)$/;

describe("script takes a page over", () => {
  it("after one request for the whole first view", async () => {
    const page = await site.newTab();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.route(isScript, (route) => route.abort());
    const askedForScript = page.waitForRequest(isScript);

    await page.goto(site.at(`${report}range/`));
    await askedForScript;
    await settle(page);

    expect(asked.filter((path) => !isAfterPaint.test(path))).toEqual([`${report}range/`]);
  });

  it("and leaves it whole where script never comes", async () => {
    const page = await site.newTab();
    await page.route(isScript, (route) => route.abort());

    await page.goto(site.at(`${report}context/#raqqah-fell`));
    await siteLink(page, "Sources").click();
    await page.waitForURL(site.at("/sources/"));

    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Sources");
  });
});

describe("what a reader did before script came", () => {
  it("is a click that was followed at once", async () => {
    const { page } = await openBeforeScript(`${report}context/`);

    await siteLink(page, "Sources").click();
    await page.waitForURL(site.at("/sources/"), { timeout: 3000 });

    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Sources");
  });

  it("is a word in the filter that is kept and applied", async () => {
    const { page, letScriptCome } = await openBeforeScript(`${report}claims/`);
    await page.getByRole("searchbox").fill("baseless");
    await page.getByLabel("Source").selectOption({ label: "Iraqi military" });

    await letScriptCome();
    await page.getByText("Showing 1 of").waitFor();

    expect(await page.getByRole("searchbox").inputValue()).toBe("baseless");
    expect(new URL(page.url()).search).toBe("?source=iraqi-military&text=baseless");
  });

  it("is a focus that stays on its link", async () => {
    const { page, letScriptCome } = await openBeforeScript(`${report}range/`);
    const link = page.getByRole("main").getByRole("link").nth(5);
    await link.focus();
    const words = await link.textContent();

    await letScriptCome();

    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words);
  });

  it("is a reason that was opened and stays open", async () => {
    const { page, letScriptCome } = await openBeforeScript(`${report}range/`);
    await page.locator("summary").first().click();

    await letScriptCome();

    expect(await page.locator("details").first().getAttribute("open")).not.toBeNull();
  });

  it("is a place that was scrolled to", async () => {
    const { page, letScriptCome } = await openBeforeScript(`${report}article/`);
    await page.mouse.wheel(0, 900);
    await page.waitForFunction(() => scrollY > 800);
    const before = await page.evaluate(() => scrollY);

    await letScriptCome();

    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  it("is a claim that was arrived at, and then left for another", async () => {
    const { page, letScriptCome } = await openBeforeScript(`${report}context/#mosul-fell`);
    await page.evaluate(() => {
      location.hash = "raqqah-fell";
    });

    await letScriptCome();

    expect(await whereabouts(page, "raqqah-fell")).toEqual({
      target: "raqqah-fell",
      focus: "raqqah-fell",
      isInView: true,
      isMarked: true,
    });
  });
});

describe("a visit", () => {
  it("sees the top of the next page first, and all of it a moment later", async () => {
    const page = await takenOver(await site.open("/reports/ansarpress-7518/tolls/"));
    await page.evaluate(() => {
      const counts: number[] = [];
      Object.assign(window, { counts });
      new MutationObserver(() => counts.push(document.querySelectorAll("main article").length)).observe(document.body, {
        childList: true,
        subtree: true,
      });
    });

    await page.getByRole("link", { name: "Claims", exact: true }).first().click();
    await page.waitForFunction(() => document.querySelectorAll("main article").length === 21);

    const counts = await page.evaluate(() => Reflect.get(window, "counts"));
    expect(counts).toContain(4);
    expect(counts.at(-1)).toBe(21);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it("stores nothing, and asks nobody but the site's own host", async () => {
    const context = await site.newContext();
    const page = await context.newPage();
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).origin));
    await page.goto(site.at("/"));
    await takenOver(page);
    await markDocument(page);

    const tab = (name: string) =>
      page.getByRole("navigation", { name: /report/i }).getByRole("link", { name, exact: true });
    const ways = [tab("Article"), tab("Claims"), siteLink(page, "Sources")];
    for (const way of ways) {
      await way.click();
      await page.waitForFunction(() => document.activeElement?.localName === "h1");
    }

    expect(await isMarkedDocument(page)).toBe(true);
    expect([...hosts]).toEqual([new URL(site.at("/")).origin]);
    expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });

  it.each([
    ["from the home page", ["/"], ["Tolls", "Claims", "Article"]],
    ["from a section and back home", ["/reports/ansarpress-7518/range/"], ["Tolls", "Reports"]],
  ])("fetches the data of a report once: %s", async (_what, [start = ""], names) => {
    const page = await site.newTab();
    const asked: string[] = [];
    page.on("request", (request) => {
      if (new URL(request.url()).pathname.endsWith("data.json")) asked.push(request.url());
    });
    await page.goto(site.at(start));
    await takenOver(page);
    await markDocument(page);

    for (const name of names) {
      await page.getByRole("banner").getByRole("navigation").getByRole("link", { name, exact: true }).click();
      await page.waitForFunction(() => document.activeElement?.localName === "h1");
    }

    expect(await isMarkedDocument(page)).toBe(true);
    expect(asked).toHaveLength(1);
  });

  it("moves nothing that was painted", async () => {
    const shifts = await site.visit(takenPaths, scrollThrough, {
      viewport: { width: 320, height: 568 },
      prepare: countShifts,
    });

    expect([...shifts].filter(([, shift]) => shift !== 0)).toEqual([]);
  });
});

/** Opens a page whose script is on its way, and stays there until it is let come. */
async function openBeforeScript(path: string): Promise<{ page: Page; letScriptCome: () => Promise<Page> }> {
  const page = await site.newTab();
  let come = () => {};
  const allowed = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(isScript, async (route) => {
    await allowed;
    await route.continue();
  });
  await page.goto(site.at(path));
  return {
    page,
    letScriptCome: () => {
      come();
      return takenOver(page);
    },
  };
}

/** Scrolls six times, and gives how far that moved what was painted. */
async function scrollThrough(page: Page): Promise<number> {
  await takenOver(page);
  for (let screen = 0; screen < 6; screen += 1) {
    await page.mouse.wheel(0, 500);
    await settle(page);
  }
  return shiftsOf(page);
}
