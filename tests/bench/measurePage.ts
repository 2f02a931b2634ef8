import type { Browser, Page } from "playwright-core";
import { takenOver } from "../site/support/takenOver";

const line = { latency: 400, bytesPerSecond: 400_000 / 8 };

export type FirstView = {
  /** When the first text was painted, in milliseconds from the start of the navigation. */
  paint: number;
  /** When the largest text of what is seen first was painted. */
  largestPaint: number;
  /** When it could have been painted at the earliest: one round trip, and the bytes of one response. */
  leastPaint: number;
  requestsBeforePaint: number;
  layoutShift: number;
};

/** Loads a page as a stranger does, with nothing kept, on a slow line; `slowdown`: how much slower the processor is. */
export function measureFirstView(browser: Browser, address: string, slowdown = 1): Promise<FirstView> {
  return visit(browser, async (page) => {
    await slowDown(page, slowdown);
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.bytesPerSecond,
      uploadThroughput: line.bytesPerSecond,
    });
    await page.goto(address);
    await page.waitForTimeout(500);
    const seen = await page.evaluate(() => {
      const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
      const [navigation] = performance.getEntriesByType("navigation");
      return {
        paint,
        bytes: navigation instanceof PerformanceNavigationTiming ? navigation.transferSize : Number.NaN,
        early: performance.getEntriesByType("resource").filter(({ startTime }) => startTime < paint).length,
        largest: Number(Reflect.get(window, "largestPaint")),
        shift: Number(Reflect.get(window, "layoutShift")),
      };
    });
    return {
      paint: seen.paint,
      largestPaint: seen.largest,
      leastPaint: line.latency + (seen.bytes / line.bytesPerSecond) * 1000,
      requestsBeforePaint: 1 + seen.early,
      layoutShift: seen.shift,
    };
  });
}

/** How much a page shows on a phone of 390 by 844 pixels with all that can be opened shut; places in pixels, null where there is none. */
export type Extent = { words: number; height: number; figure: number | null; answer: number | null; inferred: number };

export function measureExtent(browser: Browser, address: string): Promise<Extent> {
  return visit(browser, async (page) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);
    await takenOver(page);
    return page.evaluate(() => {
      // No function has a name here: what runs the bench would name it by one that the page lacks.
      const [figure, answer] = ["data-figure", "data-answer"].map((mark) => {
        const found = document.querySelector(`main [${mark}]`);
        return found && Math.round(found.getBoundingClientRect().top + scrollY);
      });
      const text = document.querySelector("main")?.innerText ?? "";
      // What is there for the ear alone is clipped away, and is not seen.
      const seen = [...document.querySelectorAll("main *")].filter(
        (part) => part.children.length === 0 && part.checkVisibility() && getComputedStyle(part).clipPath === "none",
      );
      return {
        words: text.split(/\s+/).filter(Boolean).length,
        height: document.documentElement.scrollHeight,
        figure: figure ?? null,
        answer: answer ?? null,
        inferred: seen.filter((part) => /\binferred\b/.test(part.textContent ?? "")).length,
      };
    });
  });
}

/** The longest task in milliseconds, until the first paint and after it; null where none took longer than 50. */
export type LongestTasks = { beforePaint: number | null; afterPaint: number | null };

/** Watches the tasks of a page while it loads and is taken over, with the processor slowed down 4 times. */
export function measureTasks(browser: Browser, address: string): Promise<LongestTasks> {
  return visit(browser, async (page) => {
    await slowDown(page, 4);
    await page.goto(address);
    await takenOver(page);
    await page.waitForTimeout(500);
    const { paint, tasks }: { paint: number; tasks: LongTask[] } = await page.evaluate(() => ({
      paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
      tasks: Reflect.get(window, "longTasks"),
    }));
    return {
      beforePaint: longest(tasks.filter(({ start }) => start < paint)),
      afterPaint: longest(tasks.filter(({ start }) => start >= paint)),
    };
  });
}

type LongTask = { start: number; duration: number };

function longest(tasks: readonly LongTask[]): number | null {
  return tasks.length === 0 ? null : Math.max(...tasks.map(({ duration }) => duration));
}

/** How long it takes, in milliseconds, from the click on a link to the paint of the page that it leads to. */
export function measureNextPage(browser: Browser, address: string, name: string, slowdown: number): Promise<number> {
  return visit(browser, async (page) => {
    await page.goto(address);
    await takenOver(page);
    await page.waitForTimeout(500);
    await slowDown(page, slowdown);
    await page.evaluate(() => {
      const before = document.querySelector("h1")?.textContent;
      let clicked = 0;
      addEventListener("click", (event) => (clicked = event.timeStamp), { capture: true, once: true });
      const watch = new MutationObserver(() => {
        if (document.querySelector("h1")?.textContent === before) return;
        watch.disconnect();
        // A message sent in the last step before a paint arrives after it.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => Object.assign(window, { nextPagePaint: performance.now() - clicked });
          port2.postMessage(undefined);
        });
      });
      watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await page.getByRole("navigation").getByRole("link", { name, exact: true }).click();
    await page.waitForFunction(() => "nextPagePaint" in window);
    return Number(await page.evaluate(() => Reflect.get(window, "nextPagePaint")));
  });
}

async function visit<Measured>(browser: Browser, measure: (page: Page) => Promise<Measured>): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 360, height: 720 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const longTasks: { start: number; duration: number }[] = [];
      Object.assign(window, { layoutShift: 0, largestPaint: Number.NaN, longTasks });
      new PerformanceObserver((list) => {
        Object.assign(window, { largestPaint: list.getEntries().at(-1)?.startTime });
      }).observe({ type: "largest-contentful-paint", buffered: true });
      new PerformanceObserver((list) => {
        longTasks.push(...list.getEntries().map(({ startTime, duration }) => ({ start: startTime, duration })));
      }).observe({ type: "longtask", buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          Object.assign(window, { layoutShift: Reflect.get(window, "layoutShift") + Reflect.get(entry, "value") });
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    return await measure(page);
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}
