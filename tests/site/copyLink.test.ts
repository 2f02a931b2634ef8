import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { type OpenSite, openSite } from "./support/openSite";
import { subPath } from "./support/siteSetup";
import { isMarkedDocument, markDocument, takenOver } from "./support/takenOver";
import { openShare } from "./support/ways";

const sites = inject("sites");
const atRoot = openSite({ folder: sites.published });
const underPath = openSite({ folder: sites.underPath, basePath: subPath });
const report = "/reports/ansarpress-7518/";

const copied = [
  ["a claim", `${report}range/`, /^Link to the claim: .*529–744/, `${report}claims/june-range/`],
  ["a claim in the list of all", `${report}claims/`, /^Link to the claim: .*, 603/, `${report}claims/us-military-603/`],
  ["an omission", `${report}dispute/`, /^Link to this omission: .*battle for Mosul/, `${report}dispute/#mosul-dead`],
] as const;

describe.each([
  ["at the root", atRoot],
  ["under a sub-path", underPath],
] as const)("“Copy link”, on a site %s,", (_name, site) => {
  it.each(copied)("copies the lasting address of %s", async (_what, path, name, address) => {
    const page = await openWithClipboard(site, path);
    await markDocument(page);

    const button = page.getByRole("button", { name, includeHidden: true }).first();
    if (!(await button.isVisible())) await page.locator("details", { has: button }).first().locator("summary").click();
    await button.click();
    await page.getByRole("status").getByText("Copied").waitFor();

    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.at(address));
    expect(page.url()).toBe(site.at(path));
    expect(await isMarkedDocument(page)).toBe(true);
  });

  it("copies an address of a contradiction that leads to it", async () => {
    const page = await openWithClipboard(site, `${report}claims/june-range/`);

    await page.getByText(/claims? that bears? on it/).click();
    await page
      .getByRole("listitem")
      .filter({ hasText: "another bound" })
      .getByRole("button", { name: "Link to this relation" })
      .click();
    await page.getByRole("status").getByText("Copied").waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto(address);

    expect(new URL(address).hash).toBe("");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(
      /^Paragraph 1 .* and paragraph 5 .*read as one count/,
    );
    expect(await page.getByRole("note").first().textContent()).toContain("both hold only at exactly 744");
  });
});

describe("the texts to take away on a claim’s page", () => {
  const claim = `${report}claims/june-range/`;

  it.each([
    [
      "the quotation",
      null,
      "copy_quotation",
      /^May not be set beside 603 [\s\S]*Ansar Press, article 7518, paragraph 5: “Airwars noted that between 529 and 744/,
    ],
    [
      "the APA citation",
      "APA",
      "cite_apa",
      /^Civilian casualty report viewer\. .*attributes to Airwars.*Reported, not verified here\./,
    ],
    [
      "the Wikipedia citation",
      "Wikipedia",
      "cite_wikipedia",
      /^\{\{cite web \|url=\S+ \|title=.*attributes to Airwars.* \|quote=/,
    ],
  ])("are copied whole: %s", async (name, summary, id, beginning) => {
    const page = await openWithClipboard(atRoot, claim);
    await openShare(page);
    if (summary) await page.getByText(summary, { exact: true }).click();

    await page.getByRole("button", { name: `Copy ${name}` }).click();
    await page.getByRole("status").getByText(`Copied: ${name}`).waitFor();

    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toBe(await page.locator(`#${id}`).textContent());
    expect(text).toMatch(beginning);
    expect(page.url()).toBe(atRoot.at(claim));
  });

  it("the address is copied with its host", async () => {
    const page = await openWithClipboard(atRoot, claim);
    await openShare(page);

    await page.getByRole("button", { name: "Copy the address" }).click();
    await page
      .getByRole("status")
      .getByText(`Copied: ${atRoot.at(claim)}`)
      .waitFor();

    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(atRoot.at(claim));
  });

  it("are copied on a page, too, that script put in place", async () => {
    const page = await openWithClipboard(atRoot, `${report}range/`);
    await markDocument(page);
    await page.locator(`main a[href="${claim}"]:not([data-copy])`).first().click();

    await openShare(page);
    await page.getByRole("button", { name: "Copy the quotation" }).click();
    await page.getByRole("status").getByText("Copied: the quotation").waitFor();

    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Reported, not verified here.");
    expect(await isMarkedDocument(page)).toBe(true);
  });

  it("are selected whole by one press where there is no script", async () => {
    const page = await atRoot.open(claim, { javaScriptEnabled: false });

    await openShare(page);
    await page.getByText("APA", { exact: true }).click();
    await page.locator("#cite_apa").click();

    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected?.trim()).toBe((await page.locator("#cite_apa").textContent())?.trim());
  });
});

describe("with the keyboard alone", () => {
  it("an address is copied with Enter and with Space", async () => {
    const page = await openWithClipboard(atRoot, `${report}claims/baseless/`);
    const button = page.getByRole("button", { name: /^Link to the claim/ }).first();

    const copied: string[] = [];
    for (const key of ["Enter", "Space"]) {
      await page.evaluate(() => navigator.clipboard.writeText(""));
      await button.focus();
      await page.keyboard.press(key);
      await page.getByRole("status").getByText("Copied").waitFor();
      copied.push(await page.evaluate(() => navigator.clipboard.readText()));
    }

    expect(copied).toEqual([atRoot.at(`${report}claims/baseless/`), atRoot.at(`${report}claims/baseless/`)]);
  });
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
    const page = await atRoot.newTab();
    await page.addInitScript(refuse);
    await page.goto(atRoot.at(`${report}claims/baseless/`));
    await takenOver(page);
    const button = page.getByRole("button", { name: /^Link to the claim/ }).first();

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

  it("a text is offered with its lines, selected", async () => {
    const page = await atRoot.newTab();
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.goto(atRoot.at(`${report}claims/baseless/`));
    await takenOver(page);
    await openShare(page);
    await page.getByRole("button", { name: "Copy the quotation" }).click();
    const field = page.getByRole("textbox", { name: "The text to copy" });
    await field.waitFor();

    expect(await field.inputValue()).toBe(await page.locator("#copy_quotation").textContent());
    expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^Ansar Press, article 7518, .*\n/);
  });
});

describe("“Copy link” with a key held down", () => {
  it("opens the address in another tab, as any link does", async () => {
    const page = await atRoot.open(`${report}range/`);
    await takenOver(page);

    const [other] = await Promise.all([
      page.context().waitForEvent("page"),
      page
        .getByRole("button", { name: /^Link to the claim: .*529–744/ })
        .first()
        .click({ modifiers: ["ControlOrMeta"] }),
    ]);

    expect(other.url()).toBe(atRoot.at(`${report}claims/june-range/`));
    expect(page.url()).toBe(atRoot.at(`${report}range/`));
  });
});

// All that uses the clipboard stands in this file: the browser of all tests has but one.
async function openWithClipboard(site: OpenSite, path: string): Promise<Page> {
  return takenOver(await site.open(path, { permissions: ["clipboard-read", "clipboard-write"] }));
}
