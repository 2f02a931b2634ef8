import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { builtPages, pageKinds, plainPageKinds } from "./support/builtPages";
import { inParallel } from "./support/inParallel";
import { layOutAll } from "./support/layOutAll";
import { openSite } from "./support/openSite";
import { shownText } from "./support/shownText";
import { takenOver } from "./support/takenOver";

const sites = inject("sites");
const site = openSite({ folder: sites.published });
const paths = builtPages(sites.published).map(({ path }) => path);
const kindPaths = [...pageKinds, ...plainPageKinds].map(([, path]) => path);

describe("a page fits", () => {
  it("a phone of 320 px, a wide screen at 400% zoom, a tablet and a wide screen without scrolling sideways", async () => {
    // 1280 px at 400% zoom are 320 px to the page.
    const findings = await visit(paths, 320, async (page) => {
      const tooWide: string[] = [];
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 600 });
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (excess > 0) tooWide.push(`${excess} px too wide at ${width} px`);
      }
      return tooWide;
    });

    expect(findings).toEqual([]);
  });

  it("a line spacing, letter spacing and word spacing that a reader sets, without losing words", async () => {
    const findings = await visit(kindPaths, 320, async (page) => {
      await page.addStyleTag({
        content:
          "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }",
      });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      return wide > 0 ? [`${wide} px too wide`] : [];
    });

    expect(findings).toEqual([]);
  });
});

describe("a figure", () => {
  it("keeps its words at 13 px or more on a phone, and inside the screen", async () => {
    const measured = await visit(kindPaths, 320, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll<SVGTextElement>("svg text")].map((text) => {
          const size = Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.d ?? 0);
          const { left, right } = text.getBoundingClientRect();
          const isInside = left >= -0.5 && right <= innerWidth + 0.5;
          return `${size >= 13 && isInside ? "fits" : "does not fit"}: “${text.textContent}” at ${size} px, from ${left} to ${right}`;
        }),
      ),
    );

    expect(measured.length).toBeGreaterThan(0);
    expect(measured.filter((words) => words.includes("does not fit"))).toEqual([]);
  });

  it("has no two words over each other on a phone", async () => {
    const findings = await visit(kindPaths, 320, (page) =>
      page.evaluate(() =>
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
      ),
    );

    expect(findings).toEqual([]);
  });
});

describe("a reader's settings", () => {
  it.each([
    ["forced colours", { forcedColors: "active" }],
    ["reduced motion", { reducedMotion: "reduce" }],
    ["more contrast", { contrast: "more" }],
  ] as const)("of %s leave every word on the page", async (_name, settings) => {
    const findings = await visit(kindPaths, 1280, async (page) => {
      await takenOver(page);
      const before = await shownText(page);
      await page.emulateMedia(settings);
      return (await shownText(page)) === before ? [] : ["other words"];
    });

    expect(findings).toEqual([]);
  });

  it("of reduced motion stop everything that moves", async () => {
    const findings = await visit(kindPaths, 1280, async (page) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      return page.evaluate(() => [
        ...document.getAnimations().map((animation) => String(animation.effect?.getComputedTiming().duration)),
        ...(getComputedStyle(document.documentElement).scrollBehavior === "smooth" ? ["scrolling that glides"] : []),
      ]);
    });

    expect(findings).toEqual([]);
  });

  it("of forced colours keep the marks of a figure visible", async () => {
    const page = await site.open("/reports/ansarpress-7518/range/", { forcedColors: "active" });

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

    expect(unseen).toEqual([]);
  });
});

async function visit(
  visited: readonly string[],
  width: number,
  find: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const context = await site.newContext({
    viewport: { width, height: 600 },
    bypassCSP: true,
    reducedMotion: "no-preference",
  });
  const found = await inParallel(visited, async (path) => {
    const page = await context.newPage();
    await page.goto(site.at(path));
    await layOutAll(page);
    const findings = await find(page);
    await page.close();
    return findings.map((words) => `${path}: ${words}`);
  });
  return found.flat();
}
