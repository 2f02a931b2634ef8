import type { Page } from "playwright-core";

export type Whereabouts = {
  /** The id of what the browser takes for the target of the address. */
  target: string | null;
  /** The id of what has the focus. */
  focus: string | null;
  /** Whether the top of the element is in sight, and nothing lies over it. */
  isInView: boolean;
  /** Whether it looks other than it does when nobody was led to it. */
  isMarked: boolean;
};

/** How the element of that id looks to a reader whom an address should have led to it. */
export function whereabouts(page: Page, id: string): Promise<Whereabouts> {
  return page.evaluate((wanted) => {
    const element = document.getElementById(wanted);
    if (!element) throw new Error(`There is no #${wanted} on ${location.href}.`);
    const { top, left, right } = element.getBoundingClientRect();
    const over = document.elementFromPoint((left + Math.min(right, innerWidth)) / 2, top + 8);
    const { outlineStyle, backgroundColor } = getComputedStyle(element);
    const ground = getComputedStyle(document.body).backgroundColor;
    return {
      target: document.querySelector(":target")?.id ?? null,
      focus: document.activeElement?.id || null,
      isInView:
        top >= 0 && top + 8 < innerHeight && over !== null && (element.contains(over) || over.contains(element)),
      isMarked: outlineStyle !== "none" && backgroundColor !== ground && backgroundColor !== "rgba(0, 0, 0, 0)",
    };
  }, id);
}
