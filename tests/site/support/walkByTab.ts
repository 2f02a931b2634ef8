import type { Page } from "playwright-core";

/**
 * Goes through a page by Tab: what is left out, what is reached out of order, and what does not show that it is reached.
 * Leaves it as it was.
 */
export async function walkByTab(page: Page): Promise<string[]> {
  const stops = await page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary, [tabindex='0']",
    );
    const pressable = [...all].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    const faults: string[] = [];
    let stop = 0;
    // By then the browser has moved the focus, and brought into sight what has it.
    addEventListener("keyup", () => {
      const expected = pressable[stop];
      const element = document.activeElement;
      const name = `${element?.localName} “${element?.textContent?.slice(0, 40)}”`;
      if (!element || element !== expected) faults.push(`stop ${stop} was ${name}`);
      else {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
        const isOutlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
        const { top, bottom, left, right } = element.getBoundingClientRect();
        const isInSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
        if (!isOutlined || outlineColor === "rgba(0, 0, 0, 0)") faults.push(`${name} shows no outline`);
        else if (!isInSight) faults.push(`${name} is out of sight`);
      }
      stop += 1;
    });
    Object.assign(window, { walk: { faults, stopsSeen: () => stop } });
    return pressable.length;
  });

  for (let stop = 0; stop < stops; stop += 1) await page.keyboard.press("Tab");

  return page.evaluate((expected) => {
    const { faults, stopsSeen } = Reflect.get(window, "walk");
    const seen = stopsSeen();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
    if (expected === 0) return ["nothing can be pressed"];
    return seen === expected ? faults : [`${seen} of ${expected} stops were made`, ...faults];
  }, stops);
}
