import type { Page } from "playwright-core";
import { addStyles } from "./layOutAll";
import { shownText } from "./shownText";

// What readers with other screens, settings and media than most ask of a page that is laid out whole.

/** How far a page is wider than the screen, at each width where it is. */
export async function findTooWide(page: Page, widths: readonly number[]): Promise<string[]> {
  const tooWide: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 600 });
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (excess > 0) tooWide.push(`${excess} px too wide at ${width} px`);
  }
  return tooWide;
}

/** Sets lines, letters and words as far apart as a reader may ask for (WCAG 1.4.12), for as long as the page is open. */
export function spaceOut(page: Page): Promise<void> {
  return addStyles(
    page,
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }",
  );
}

/** Each word of a figure, how large it is and whether it stands within the screen. */
export function measureFigureWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>("svg text")].map((text) => {
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.d ?? 0);
      const { left, right } = text.getBoundingClientRect();
      const isInside = left >= -0.5 && right <= innerWidth + 0.5;
      return `${size >= 13 && isInside ? "fits" : "does not fit"}: “${text.textContent}” at ${size} px, from ${left} to ${right}`;
    }),
  );
}

/** The words of a figure that lie over others. */
export function findOverlaps(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("svg")].flatMap((figure) => {
      const texts = [...figure.querySelectorAll<SVGTextElement>("text")];
      const boxes = texts.map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
      return boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            ({ box }) =>
              one.box.left < box.right &&
              box.left < one.box.right &&
              one.box.top + 2 < box.bottom &&
              box.top + 2 < one.box.bottom,
          )
          .map((other) => `“${one.words}” over “${other.words}”`),
      );
    }),
  );
}

/** The settings of a reader that may change a page's look and none of its words. */
export const settings = [
  ["forced colours", { forcedColors: "active" }],
  ["reduced motion", { reducedMotion: "reduce" }],
  ["more contrast", { contrast: "more" }],
] as const;

type SettingName = (typeof settings)[number][0];

const noSettings = { forcedColors: "none", reducedMotion: "no-preference", contrast: "no-preference" } as const;

/** The settings under which a page shows other words than without. */
export async function findSettingsThatChangeWords(page: Page): Promise<SettingName[]> {
  const changing: SettingName[] = [];
  for (const [name, setting] of settings) {
    await page.emulateMedia(noSettings);
    const before = await shownText(page);
    await page.emulateMedia(setting);
    if ((await shownText(page)) !== before) changing.push(name);
  }
  await page.emulateMedia(noSettings);
  return changing;
}

/** What still moves on a page that was told to hold still. */
export async function findMotion(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  return page.evaluate(() => [
    ...document.getAnimations().map((animation) => String(animation.effect?.getComputedTiming().duration)),
    ...(getComputedStyle(document.documentElement).scrollBehavior === "smooth" ? ["scrolling that glides"] : []),
  ]);
}

/** The marks of figures that cannot be told from the ground where a reader has chosen all colours. */
export async function findUnseenMarks(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: "active" });
  const unseen = await page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    return [...document.querySelectorAll("svg rect, svg line, svg circle, svg path, svg text")]
      .filter((mark) => !mark.closest("mask, defs"))
      .filter((mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        return [fill, stroke].every((colour) => colour === "none" || colour === ground);
      })
      .map((mark) => mark.outerHTML);
  });
  await page.emulateMedia(noSettings);
  return unseen;
}

/** What can be pressed on a page as it is printed. */
export async function findPressableInPrint(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  const names = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, input, select, a[role=button]")]
      .filter((element) => element.checkVisibility())
      // On paper a link that copies is the address that it would copy, and has no words of its own.
      .filter((element) => !element.matches("a") || [...element.children].some((words) => words.checkVisibility()))
      .map((element) => element.textContent),
  );
  await page.emulateMedia({ media: null });
  return names;
}

/** The lines that a page shows, without what script adds: the fields of the filter, “copy” before a link, and below a text. */
export async function readLines(page: Page): Promise<string[]> {
  // The form stands between the heading of the list and the count of what is shown.
  const form = /All claims\s(?:(?!All claims)[\s\S])*?(?=Showing \d+ of)/;
  return (
    (await shownText(page))
      .replace(form, "")
      .replace(/\bCopy link\b/g, "Link")
      // The text that it would copy stands right above it.
      .replace(/^Copy the .*$/gm, "")
      .split("\n")
  );
}
