import type { Page } from "playwright-core";

/** How the elements of a page look, by what each is and stands in; with those of `::before` and `::after`. */
export type Looks = Record<string, string>;

const watched = [
  ...[
    "display",
    "position",
    "inset",
    "inline-size",
    "block-size",
    "margin",
    "padding",
    "border",
    "outline",
    "overflow",
  ],
  ...["color", "background-color", "opacity", "visibility", "clip-path", "transform", "list-style", "content", "order"],
  ...["font", "letter-spacing", "text-align", "text-decoration", "text-wrap", "white-space", "overflow-wrap", "cursor"],
  ...["grid-template-columns", "grid-column", "flex", "flex-wrap", "gap", "align-items", "justify-content", "fill"],
];

/** The looks of a page with all that waits behind a press shown. */
export function looksOf(page: Page): Promise<Looks> {
  return page.evaluate((properties) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    for (const part of document.querySelectorAll("details")) part.open = true;
    const nameOf = (element: Element | null) => `${element?.localName}.${element?.getAttribute("class") ?? ""}`;
    const looks: Record<string, string> = {};
    for (const element of document.querySelectorAll("body, #page_root *")) {
      const name = `${nameOf(element.parentElement)} > ${nameOf(element)}`;
      for (const part of ["", "::before", "::after"]) {
        if (`${name}${part}` in looks) continue;
        const style = getComputedStyle(element, part);
        const told = properties.map((one) => `${one}: ${style.getPropertyValue(one)}`).join("; ");
        // What is drawn by reference has a name of its own in each rendering; that it is there is what is seen.
        looks[`${name}${part}`] = told.replace(
          /url\("#([^"]+)"\)/g,
          (_, id) => document.getElementById(id)?.localName ?? "",
        );
      }
    }
    return looks;
  }, watched);
}
