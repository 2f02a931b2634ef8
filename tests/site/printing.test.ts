import { describe, expect, inject, it } from "vitest";
import { openSite } from "./support/openSite";

const sites = inject("sites");
const site = openSite({ folder: sites.published });
const report = "/reports/ansarpress-7518/";

describe("a printed page", () => {
  it("shows the address of everything that it leads to outside of the site", async () => {
    const page = await site.open(`${report}claims/june-range/`);
    await page.emulateMedia({ media: "print" });

    const printed = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')]
        .filter((link) => link.checkVisibility())
        .map((link) => ({
          address: link.getAttribute("href") ?? "",
          after: getComputedStyle(link, "::after").content,
        })),
    );

    expect(printed.length).toBeGreaterThan(0);
    for (const { address, after } of printed) {
      expect(after.includes(address) || after.includes("attr(href)"), after).toBe(true);
    }
  });

  it("lets a card run over the end of a page: kept whole, it would be printed over the next", async () => {
    const page = await site.open(report);
    await page.emulateMedia({ media: "print" });

    const kept = await page.evaluate(() =>
      [...document.querySelectorAll("article, figure, section")]
        .filter((part) => getComputedStyle(part).breakInside !== "auto")
        .map((part) => part.id || part.className),
    );

    expect(kept).toEqual([]);
  });

  it("says where each file to take away stands, and where the page itself does", async () => {
    const page = await site.open(`${report}data/`);
    await page.emulateMedia({ media: "print" });

    const files = page.locator("a[download]");
    expect(await files.count()).toBeGreaterThan(5);
    expect(await files.first().evaluate((link) => getComputedStyle(link, "::after").content)).toContain("report.json");
    expect(await page.getByText("This page stands at").isVisible()).toBe(true);
  });

  it("is dark on white, also for a reader who reads in the dark", async () => {
    const page = await site.open(`${report}range/`, { colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });

    const { ink, paper } = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { ink: color, paper: backgroundColor };
    });

    expect(paper).toBe("rgb(255, 255, 255)");
    expect(brightness(ink)).toBeLessThan(80);
  });

  it("tells the reasons of what was inferred, which cannot be opened on paper", async () => {
    const page = await site.open(`${report}claims/june-range/`);
    await page.emulateMedia({ media: "print" });

    const reasons = await page.evaluate(() =>
      [...document.querySelectorAll("details")]
        .filter((mark) => mark.checkVisibility())
        .flatMap((mark) => [...mark.querySelectorAll(":scope > :not(summary)")])
        .map((reason) => ({ words: reason.textContent, height: reason.getBoundingClientRect().height })),
    );
    // What stands on a page several times is printed where it stands first.
    const printed = new Set(reasons.flatMap(({ words, height }) => (height > 0 ? [words] : [])));

    expect(printed.size).toBeGreaterThan(0);
    expect(reasons.filter(({ words }) => !printed.has(words))).toEqual([]);
  });
});

function brightness(colour: string): number {
  const parts = colour.match(/\d+/g)?.slice(0, 3).map(Number) ?? [255];
  return Math.max(...parts);
}
