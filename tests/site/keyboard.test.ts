import { describe, expect, inject, it } from "vitest";
import { openSite } from "./support/openSite";
import { takenOver } from "./support/takenOver";

const sites = inject("sites");
const site = openSite({ folder: sites.published });
const report = "/reports/ansarpress-7518/";
const scripts = [
  ["with script", true],
  ["without script", false],
] as const;

describe.each(scripts)("with the keyboard alone, %s", (_name, javaScriptEnabled) => {
  it("the first stop is the way past the header, and it leads to the content", async () => {
    const page = await site.open(`${report}tolls/`, { javaScriptEnabled });
    if (javaScriptEnabled) await takenOver(page);

    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the content" });

    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);

    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.localName === "main");
    await page.keyboard.press("Tab");

    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });
});

describe("with the keyboard alone", () => {
  it("a reason is opened and read", async () => {
    const page = await site.open(`${report}range/`);
    const mark = page.locator("summary").first();

    await mark.focus();
    await page.keyboard.press("Enter");

    expect(await page.locator("details").first().getAttribute("open")).not.toBeNull();
  });
});
