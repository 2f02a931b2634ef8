import { describe, expect, inject, it } from "vitest";
import { pageKinds } from "./support/builtPages";
import { openSite } from "./support/openSite";

const site = openSite({ folder: inject("sites").published });
const paths = pageKinds.filter(([kind]) => kind !== "not found").map(([, path]) => path);

describe("with large letters and all that can be opened open, every page", () => {
  it.each([
    [320, 20],
    [320, 32],
    [412, 32],
    [1280, 32],
  ])("fits a screen of %i px at a font of %i px, and no words of a picture lie over others", async (width, font) => {
    const found = await site.visit(
      paths,
      (page) =>
        page.evaluate((font) => {
          document.documentElement.style.fontSize = `${font}px`;
          for (const part of document.querySelectorAll("details")) if (!part.name) part.open = true;
          const tooWide = document.documentElement.scrollWidth - innerWidth;
          const words = [...document.querySelectorAll("main figure p, main figure text")]
            .map((part) => ({ text: part.textContent ?? "", place: part.getBoundingClientRect() }))
            .filter(({ place }) => place.width > 0);
          const isOver = (a: DOMRect, b: DOMRect) =>
            a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
          const touching = words.flatMap((one, index) =>
            words
              .slice(index + 1)
              .flatMap((other) => (isOver(one.place, other.place) ? [`${one.text} / ${other.text}`] : [])),
          );
          return [...(tooWide > 0 ? [`${tooWide} px too wide`] : []), ...touching];
        }, font),
      { viewport: { width, height: 844 } },
    );

    expect(found.size).toBe(paths.length);
    expect([...found].flatMap(([path, faults]) => faults.map((fault) => `${path}: ${fault}`))).toEqual([]);
  });
});
