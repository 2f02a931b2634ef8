import type { Page } from "playwright-core";

/** Lets a tab's pages add up how far what was painted is moved, as “layout shift” is measured. */
export async function countShifts(tab: Page): Promise<void> {
  await tab.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        Object.assign(window, { shifts: Reflect.get(window, "shifts") + Reflect.get(entry, "value") });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

export function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(() => Reflect.get(window, "shifts"));
}
