import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { openSite } from "./support/openSite";
import { subPath } from "./support/siteSetup";
import { isMarkedDocument, markDocument, takenOver } from "./support/takenOver";

const sites = inject("sites");
const atRoot = openSite({ folder: sites.published });
const underPath = openSite({ folder: sites.underPath, basePath: subPath });
const report = "/reports/ansarpress-7518/";

const copied = [
  ["a claim", `${report}range/`, /^Copy link to the claim: Between 529/, `${report}claims/june-range/`],
  [
    "a claim in the list of all",
    `${report}claims/`,
    /^Copy link to the claim: 603/,
    `${report}claims/us-military-603/`,
  ],
  [
    "a claim in the article",
    `${report}article/`,
    /^Copy link to the claim: .*disregard/,
    `${report}claims/coalition-disregard/`,
  ],
  [
    "an omission",
    `${report}dispute/`,
    /^Copy link to this omission: .*battle for Mosul/,
    `${report}dispute/#mosul-dead`,
  ],
] as const;

describe.each([
  ["at the root", atRoot],
  ["under a sub-path", underPath],
] as const)("“Copy link”, on a site %s,", (_name, site) => {
  it.each(copied)("copies the lasting address of %s", async (_what, path, name, address) => {
    const page = await openWithClipboard(path);
    await markDocument(page);

    await page.getByRole("button", { name }).first().click();
    await page.getByRole("status").getByText("Copied").waitFor();

    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.at(address));
    expect(page.url()).toBe(site.at(path));
    expect(await isMarkedDocument(page)).toBe(true);
  });

  it("copies an address of a contradiction that leads to it", async () => {
    const page = await openWithClipboard(`${report}range/`);

    await page
      .getByRole("button", { name: /^Copy link to this contradiction/ })
      .first()
      .click();
    await page.getByRole("status").getByText("Copied").waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto(address);

    expect(new URL(address).hash).toBe("");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/ contradicts /);
    expect(await page.getByRole("note").first().textContent()).toContain("The article contradicts itself.");
  });

  async function openWithClipboard(path: string): Promise<Page> {
    const context = await site.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    await page.goto(site.at(path));
    return takenOver(page);
  }
});

describe("where the browser refuses its clipboard", () => {
  it.each([
    ["has none", () => Object.defineProperty(navigator, "clipboard", { value: undefined })],
    [
      "says no",
      () =>
        Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } }),
    ],
  ])("because it %s, the address is offered, selected", async (_why, refuse) => {
    const context = await atRoot.newContext();
    await context.addInitScript(refuse);
    const page = await context.newPage();
    await page.goto(atRoot.at(`${report}claims/baseless/`));
    await takenOver(page);
    const button = page.getByRole("button", { name: /^Copy link to the claim/ }).first();

    await button.click();
    const field = page.getByRole("textbox", { name: "Address to copy" });
    await field.waitFor();

    expect(await field.inputValue()).toBe(atRoot.at(`${report}claims/baseless/`));
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(atRoot.at(`${report}claims/baseless/`));
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await page.getByRole("status").textContent()).toContain("did not allow copying");

    await page.getByRole("button", { name: "Close" }).click();

    expect(await button.evaluate((link) => link === document.activeElement)).toBe(true);
  });
});

describe("“Copy link” with a key held down", () => {
  it("opens the address in another tab, as any link does", async () => {
    const page = await atRoot.open(`${report}range/`);
    await takenOver(page);

    const [other] = await Promise.all([
      page.context().waitForEvent("page"),
      page
        .getByRole("button", { name: /^Copy link to the claim: Between 529/ })
        .first()
        .click({ modifiers: ["ControlOrMeta"] }),
    ]);

    expect(other.url()).toBe(atRoot.at(`${report}claims/june-range/`));
    expect(page.url()).toBe(atRoot.at(`${report}range/`));
  });
});
