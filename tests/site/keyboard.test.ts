import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { pageKinds, plainPageKinds } from "./support/builtPages";
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
  it.each([...pageKinds, ...plainPageKinds])(
    "all that can be pressed is reached in its order, and seen to be: %s",
    async (_kind, path) => {
      const page = await site.open(path);
      await takenOver(page);

      expect(await walk(page)).toEqual([]);
    },
  );

  it("a reason is opened and read", async () => {
    const page = await site.open(`${report}range/`);
    const mark = page.locator("summary").first();

    await mark.focus();
    await page.keyboard.press("Enter");

    expect(await page.locator("details").first().getAttribute("open")).not.toBeNull();
  });

  it("an address is copied with Enter and with Space", async () => {
    const context = await site.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    await page.goto(site.at(`${report}claims/baseless/`));
    await takenOver(page);
    const button = page.getByRole("button", { name: /^Copy link to the claim/ }).first();

    const copied: string[] = [];
    for (const key of ["Enter", "Space"]) {
      await page.evaluate(() => navigator.clipboard.writeText(""));
      await button.focus();
      await page.keyboard.press(key);
      await page.getByRole("status").getByText("Copied").waitFor();
      copied.push(await page.evaluate(() => navigator.clipboard.readText()));
    }

    expect(copied).toEqual([site.at(`${report}claims/baseless/`), site.at(`${report}claims/baseless/`)]);
  });
});

/** Goes through a page by Tab: what is left out, what is reached out of order, and what does not show that it is reached. */
async function walk(page: Page): Promise<string[]> {
  const stops = await page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary, [tabindex='0']",
    );
    const pressable = [...all].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    for (const [index, element] of pressable.entries()) element.setAttribute("data-stop", String(index));
    return pressable.length;
  });
  const faults: string[] = [];
  for (let index = 0; index < stops; index += 1) {
    await page.keyboard.press("Tab");
    const fault = await page.evaluate((expected) => {
      const element = document.activeElement;
      const name = `${element?.localName} “${element?.textContent?.slice(0, 40)}”`;
      if (element?.getAttribute("data-stop") !== String(expected)) return `stop ${expected} was ${name}`;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const isOutlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const isInSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      if (!isOutlined || outlineColor === "rgba(0, 0, 0, 0)") return `${name} shows no outline`;
      return isInSight ? null : `${name} is out of sight`;
    }, index);
    if (fault !== null) faults.push(fault);
    // One stop out of order puts all after it out of order.
    if (fault?.startsWith("stop ")) break;
  }
  return stops === 0 ? ["nothing can be pressed"] : faults;
}
