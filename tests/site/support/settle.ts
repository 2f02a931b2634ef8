import type { Page } from "playwright-core";

/** Waits until a page is at rest: it has nothing left to do, and draws twice what it drew before. */
export function settle(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const nothingLeft = () => scheduler.postTask(() => {}, { priority: "background" });
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const look = () => [location.href, document.title, scrollY, document.activeElement, document.body.innerHTML];
    for (let before: unknown[] = []; ; ) {
      await nothingLeft();
      await frame();
      await frame();
      const now = look();
      if (now.every((value, index) => value === before[index])) return;
      before = now;
    }
  });
}
