import type { ConsoleMessage, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { builtPages, pageKinds } from "./support/builtPages";
import { inParallel } from "./support/inParallel";
import { openSite } from "./support/openSite";
import { isMarkedDocument, markDocument, takenOver } from "./support/takenOver";
import { whereabouts } from "./support/whereabouts";

const sites = inject("sites");
const site = openSite({ folder: sites.published });
const report = "/reports/ansarpress-7518/";
const isScript = /\/assets\/.*\.js$/;

describe("script takes a page over", () => {
  it("without an error, a warning or a breach of the policy, on any page", async () => {
    const context = await site.newContext();
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (breach) => {
        console.error(`policy: ${breach.violatedDirective} ${breach.blockedURI}`);
      });
    });
    const paths = builtPages(sites.published).map(({ path }) => path);

    const complaints = await inParallel(paths, async (path) => {
      const page = await context.newPage();
      const heard = listen(page);
      await page.goto(site.at(path));
      await takenOver(page);
      await page.waitForTimeout(100);
      await page.close();
      return heard.map((words) => `${path}: ${words}`);
    });

    expect(complaints.flat()).toEqual([]);
  });

  it("without changing the page that stands there", async () => {
    const context = await site.newContext();
    const changes = await inParallel(
      pageKinds.map(([, path]) => path),
      async (path) => {
        const page = await context.newPage();
        await page.addInitScript(() => {
          addEventListener("DOMContentLoaded", () => {
            const texts: string[] = [];
            Object.assign(window, { changedTexts: texts });
            const root = document.getElementById("page_root");
            const watch = new MutationObserver((records) => {
              for (const record of records) {
                const nodes = [...record.addedNodes, ...record.removedNodes];
                texts.push(...nodes.map((node) => node.textContent ?? "").filter((text) => text.trim() !== ""));
              }
            });
            if (root) watch.observe(root, { childList: true, subtree: true, characterData: true });
          });
        });
        await page.goto(site.at(path));
        await takenOver(page);
        const texts = await page.evaluate(() => Reflect.get(window, "changedTexts"));
        await page.close();
        return texts.length === 0 ? [] : [`${path}: ${texts.join(" | ")}`];
      },
    );

    expect(changes.flat()).toEqual([]);
  });

  it.each(pageKinds)("only after the page was painted and loaded: %s", async (_kind, path) => {
    const page = await site.open(path);
    await takenOver(page);

    const { painted, loaded, asked } = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType("navigation");
      const scripts = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js"));
      return {
        painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.POSITIVE_INFINITY,
        loaded: navigation instanceof PerformanceNavigationTiming ? navigation.loadEventStart : -1,
        asked: Math.min(...scripts.map(({ startTime }) => startTime)),
      };
    });

    expect(asked).toBeGreaterThanOrEqual(loaded);
    expect(loaded).toBeGreaterThan(0);
    expect(asked).toBeGreaterThan(painted);
  });

  it("after one request for the whole first view", async () => {
    const page = await (await site.newContext()).newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.route(isScript, (route) => route.abort());

    await page.goto(site.at(`${report}range/`));
    await page.waitForTimeout(500);

    expect(asked.filter((path) => !isScript.test(path))).toEqual([`${report}range/`]);
  });

  it("and leaves it whole where script never comes", async () => {
    const context = await site.newContext();
    await context.route(isScript, (route) => route.abort());
    const page = await context.newPage();

    await page.goto(site.at(`${report}context/#raqqah-fell`));
    await page.getByRole("link", { name: "Sources", exact: true }).click();
    await page.waitForURL(site.at("/sources/"));

    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Sources");
  });
});

describe("what a reader did before script came", () => {
  it("is a click that was followed at once", async () => {
    const { page } = await openBeforeScript(`${report}context/`);

    await page.getByRole("link", { name: "Sources", exact: true }).click();
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
  it("stores nothing, and asks nobody but the site's own host", async () => {
    const context = await site.newContext();
    const page = await context.newPage();
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).origin));
    await page.goto(site.at("/"));
    await takenOver(page);
    await markDocument(page);

    for (const name of ["Article", "All claims", "How to read this", "Sources"]) {
      await page.getByRole("link", { name, exact: true }).click();
      await page.waitForFunction(() => document.activeElement?.localName === "h1");
    }

    expect(await isMarkedDocument(page)).toBe(true);
    expect([...hosts]).toEqual([new URL(site.at("/")).origin]);
    expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });

  it("moves nothing that was painted", async () => {
    const context = await site.newContext({ viewport: { width: 320, height: 568 } });
    await context.addInitScript(() => {
      Object.assign(window, { shifts: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          Object.assign(window, { shifts: Reflect.get(window, "shifts") + Reflect.get(entry, "value") });
        }
      }).observe({ type: "layout-shift", buffered: true });
    });

    const shifts = await inParallel(
      pageKinds.map(([, path]) => path),
      async (path) => {
        const page = await context.newPage();
        await page.goto(site.at(path));
        await takenOver(page);
        for (let screen = 0; screen < 6; screen += 1) {
          await page.mouse.wheel(0, 500);
          await page.waitForTimeout(60);
        }
        const shift = Number(await page.evaluate(() => Reflect.get(window, "shifts")));
        await page.close();
        return shift === 0 ? [] : [`${path}: ${shift}`];
      },
    );

    expect(shifts.flat()).toEqual([]);
  });
});

function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on("pageerror", (error) => heard.push(String(error)));
  page.on("console", (message: ConsoleMessage) => {
    if (["error", "warning"].includes(message.type())) heard.push(`${message.text()} ${message.location().url}`);
  });
  return heard;
}

/** Opens a page whose script is on its way, and stays there until it is let come. */
async function openBeforeScript(path: string): Promise<{ page: Page; letScriptCome: () => Promise<Page> }> {
  const context = await site.newContext();
  let come = () => {};
  const allowed = new Promise<void>((resolve) => {
    come = resolve;
  });
  await context.route(isScript, async (route) => {
    await allowed;
    await route.continue();
  });
  const page = await context.newPage();
  await page.goto(site.at(path));
  return {
    page,
    letScriptCome: () => {
      come();
      return takenOver(page);
    },
  };
}
