import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { describe, expect, inject, it } from "vitest";
import type { Report } from "../../src/domain/report/schema";
import { openSite } from "./support/openSite";

const { published } = inject("sites");
const site = openSite({ folder: published });
const report = "/reports/ansarpress-7518/";
const file = JSON.parse(readFileSync("data/reports/ansarpress-7518.json", "utf8"));
const paragraphs: Report["article"]["paragraphs"] = file.article.paragraphs;

/** What a reader view makes of a page, as text, white space folded. */
function readerView(path: string): string {
  const html = readFileSync(join(published, path, "index.html"), "utf8");
  const { document } = new JSDOM(html, { url: `https://site.example${path}` }).window;
  return fold(new Readability(document).parse()?.textContent ?? "");
}

// Blocks are parted on the screen, and not in their text.
const withoutSpace = (text: string) => text.replace(/\s+/g, "");
const fold = (text: string) => text.replace(/\s+/g, " ").trim();

describe("a reader view", () => {
  it("keeps the article whole, one paragraph after another, without what stands beside it", () => {
    const text = readerView(`${report}article/`);

    expect(withoutSpace(text)).toContain(withoutSpace(paragraphs.join("")));
    expect(text).not.toContain("gives another bound");
  });

  it.each(["", "range/", "tolls/"])("keeps every figure with its bound: %s", (page) => {
    const text = readerView(`${report}${page}`);

    expect(text).toMatch(/at least\s*744/);
    expect(text).toMatch(/529\s*–\s*744/);
    if (page !== "range/") expect(text).toContain("603");
  });
});

describe.each([
  ["with script", true],
  ["without script", false],
])("%s, the article", (_name, javaScriptEnabled) => {
  it("is clean until a reader asks for marks, and says then who says what", async () => {
    const page = await site.open(`${report}article/`, { javaScriptEnabled });
    const line = () => page.locator("#us-military-603").evaluate((mark) => getComputedStyle(mark).borderBottomColor);
    const claim = page.getByRole("link", { name: "US military: toll" });

    expect(await line()).toBe("rgba(0, 0, 0, 0)");
    expect(await claim.isVisible()).toBe(false);
    await page.getByRole("checkbox", { name: "Mark who says what" }).check();

    expect(await line()).not.toBe("rgba(0, 0, 0, 0)");
    expect(await claim.isVisible()).toBe(true);
  });

  it("is copied without what stands beside it", async () => {
    const page = await site.open(`${report}article/`, { javaScriptEnabled });

    const copied = await page.evaluate(() => {
      const [first, last] = ["paragraph_1", "paragraph_12"].map((id) => document.getElementById(id));
      if (!first || !last) throw new Error("There is no such paragraph.");
      getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
      return getSelection()?.toString() ?? "";
    });

    expect(fold(copied)).toBe(paragraphs.map(fold).join(" "));
  });
});

it("an article fits its bars on a phone: 500 words, 3,200 px, no line that must be scrolled", async () => {
  const page = await site.open(`${report}article/`, { viewport: { width: 390, height: 844 } });

  const { words, height, width } = await page.evaluate(() => ({
    words: document.querySelector("main")?.innerText.split(/\s+/).filter(Boolean).length ?? 0,
    height: document.documentElement.scrollHeight,
    width: document.documentElement.scrollWidth,
  }));

  expect(words).toBeLessThanOrEqual(500);
  expect(height).toBeLessThanOrEqual(3200);
  expect(width).toBe(390);
});
