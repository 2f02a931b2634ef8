import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openSite } from "./support/openSite";
import { takenOver } from "./support/takenOver";

const sites = inject("sites");
const site = openSite({ folder: sites.published });
const claims = "/reports/ansarpress-7518/claims/";
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "saved-pages-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("a list of claims that was saved to disk after script had taken it over", () => {
  it.each([
    ["with its scripts", false],
    ["without them", true],
  ])("shows no filter that does nothing, and every claim: %s", async (name, isStripped) => {
    const page = await takenOver(await site.open(claims));
    const shown = await page.getByRole("article").count();
    const file = join(folder, `${name}.html`);
    await writeFile(file, await save(page, isStripped));

    const saved = await site.newTab();
    await saved.goto(pathToFileURL(file).href);
    await saved.waitForTimeout(1000);

    expect(await saved.getByRole("article").count()).toBe(shown);
    expect(await saved.getByRole("form").count()).toBe(0);
    expect(await saved.getByRole("button", { name: "Filter" }).count()).toBe(0);
    expect(await page.getByRole("form").count()).toBe(1);
  });
});

/** The page as browsers write it to disk: as it stands, with whole addresses. */
function save(page: Page, isStripped: boolean): Promise<string> {
  return page.evaluate((isStripped) => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new Error("There is no page.");
    for (const link of copy.querySelectorAll("a[href]")) {
      link.setAttribute("href", new URL(link.getAttribute("href") ?? "", location.href).href);
    }
    if (isStripped) for (const script of copy.querySelectorAll("script")) script.remove();
    return `<!doctype html>${copy.outerHTML}`;
  }, isStripped);
}
