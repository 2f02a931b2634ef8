import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { embedSizes } from "../../src/publish/embed/planEmbedHeight";
import { builtFiles } from "./support/builtPages";
import { openSite } from "./support/openSite";

const { published } = inject("sites");
const embed = "/embed/reports/ansarpress-7518/claims/june-range/";
const site = openSite({
  folder: published,
  // A page that shows a claim as many hosts do what they found by oEmbed.
  respond: (path) =>
    path === "/host/"
      ? { body: `<!doctype html><title>Host</title><iframe sandbox="allow-scripts" src="${embed}"></iframe>` }
      : undefined,
});
// As wide as the frame that a height is planned for, and lower than any claim.
const frame = { viewport: { width: 480, height: 100 } };

describe("the height that is planned for a frame", () => {
  it("is that of the claim in it, to a tenth below and a third above", async () => {
    const heights = new Map(
      builtFiles(published, "oembed.json").map((file) => [
        `/embed/${file.replace("oembed.json", "")}`,
        Number(JSON.parse(readFileSync(join(published, file), "utf8")).height),
      ]),
    );

    const drawn = await site.visit(
      [...heights.keys()],
      (page) => page.evaluate(() => document.documentElement.scrollHeight),
      frame,
    );

    const ratios = [...drawn].map(([path, height]) => ({ path, ratio: (heights.get(path) ?? 0) / height }));
    expect(ratios.length).toBeGreaterThan(15);
    expect(ratios.filter(({ ratio }) => ratio < 0.9 || ratio > 1.34)).toEqual([]);
  });

  const parts = [
    ["plain", embed, (page: Page) => page.getByRole("article").getByText("Caveat:").first().locator("..")],
    ["heading", embed, (page: Page) => page.getByRole("heading", { level: 1 })],
    [
      "figure",
      embed.replace("june-range", "june-increase"),
      (page: Page) => page.getByText(/^increase by 50 per cent/i),
    ],
    ["quotation", embed, (page: Page) => page.getByRole("blockquote")],
    ["cover", embed, (page: Page) => page.getByRole("definition").first()],
  ] as const;

  it.each(parts)("reckons with lines of the %s as high and as long as they are drawn", async (name, path, find) => {
    const page = await site.open(path, frame);

    const { height, letters } = await measureLine(find(page));

    expect(Math.ceil(height)).toBe(embedSizes[name].height);
    // How many letters stand on a line differs by their font, which is the reader's.
    expect(embedSizes[name].letters / letters).toBeGreaterThan(0.6);
    expect(embedSizes[name].letters / letters).toBeLessThan(1.25);
  });
});

describe("a claim in the sandbox of another site’s page", () => {
  it("has a link that leads to it", async () => {
    const page = await site.open("/host/");
    const inFrame = page.frameLocator("iframe");

    await inFrame.getByRole("link", { name: "the claim, here in the frame" }).click();

    await inFrame.getByText("Cite, quote, download, embed").waitFor();
    expect(page.frames().map((each) => each.url())).toEqual([
      site.at("/host/"),
      site.at("/reports/ansarpress-7518/claims/june-range/"),
    ]);
  });

  it("says its address in words", async () => {
    const page = await site.open("/host/");

    const text = await page.frameLocator("iframe").locator("footer").textContent();

    expect(text).toContain("/reports/ansarpress-7518/claims/june-range/");
  });
});

/** How high a line of a text is, and how many of its letters would stand on it. */
function measureLine(text: Locator): Promise<{ height: number; letters: number }> {
  return text.evaluate((element) => {
    if (!(element instanceof HTMLElement)) throw new Error("Only HTML holds lines.");
    const { lineHeight } = getComputedStyle(element);
    const room = element.clientWidth;
    element.style.whiteSpace = "nowrap";
    element.style.inlineSize = "max-content";
    element.style.maxInlineSize = "none";
    element.style.flex = "none";
    const words = [...element.childNodes].filter(
      (part) => !(part instanceof Element) || part.getBoundingClientRect().width > 1,
    );
    const letters = words.reduce((sum, part) => sum + (part.textContent?.length ?? 0), 0);
    return { height: Number.parseFloat(lineHeight), letters: (room * letters) / element.getBoundingClientRect().width };
  });
}
