import type { Page } from "playwright-core";

/** Lets a tab's pages say in the console where they breach their policy. */
export async function reportBreaches(tab: Page): Promise<void> {
  await tab.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (breach) => {
      console.error(`policy: ${breach.violatedDirective} ${breach.blockedURI}`);
    });
  });
}

/** Every error and warning of a page since it was loaded. */
export async function complaintsOf(page: Page): Promise<string[]> {
  const messages = await page.consoleMessages({ filter: "since-navigation" });
  const errors = await page.pageErrors({ filter: "since-navigation" });
  return [
    ...errors.map(String),
    ...messages
      .filter((message) => ["error", "warning"].includes(message.type()))
      .map((message) => `${message.text()} ${message.location().url}`),
  ];
}

/** Watches a tab's pages for texts that are added or taken away once they stand there. */
export async function watchTexts(tab: Page): Promise<void> {
  await tab.addInitScript(() => {
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
}

export function changedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => Reflect.get(window, "changedTexts"));
}

/** When a page was painted, when it was loaded, and when it asked for its first script. */
export function takingOverTimes(page: Page): Promise<{ painted: number; loaded: number; asked: number }> {
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation");
    const scripts = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js"));
    return {
      painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.POSITIVE_INFINITY,
      loaded: navigation instanceof PerformanceNavigationTiming ? navigation.loadEventStart : -1,
      asked: Math.min(...scripts.map(({ startTime }) => startTime)),
    };
  });
}
