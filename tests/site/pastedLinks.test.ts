import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { clickNewLink } from "./support/clickNewLink";
import { openSite } from "./support/openSite";
import { settle } from "./support/settle";
import { takenOver } from "./support/takenOver";
import { openShare } from "./support/ways";
import { whereabouts } from "./support/whereabouts";

const sites = inject("sites");
const site = openSite({ folder: sites.published });
const report = "/reports/ansarpress-7518/";
const range = `${report}range/`;
const phone = { viewport: { width: 320, height: 568 } };

describe("a link that was pasted with signs that are not its own", () => {
  const pasted = [
    "#june-range)",
    "#june-range,",
    "#june-range.",
    "#june-range/",
    "#june-range%E2%80%9D",
    "#june-range%20",
    "#june-range%",
    "#%E2%80%9Cjune-range%E2%80%9D",
    "#june-range%E2%80%8B",
    "#june-range-",
    "#June-Range",
    "#JUNE-RANGE).",
    "#june-range&fbclid=1",
    "#june-range?utm_source=x&utm_medium=y",
    "#june-range&xtor=RSS-3",
  ];

  it.each(pasted)("leads to its claim, and nothing is said: %s", async (hash) => {
    const page = await open(`${range}${hash}`);

    expect(await whereabouts(page, "june-range")).toEqual({
      target: "june-range",
      focus: "june-range",
      isInView: true,
      isMarked: true,
    });
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(new URL(page.url()).hash).toBe("#june-range");
  });

  it.each(pasted.slice(0, 2))("leads there by a click too, and on the way back: %s", async (hash) => {
    const page = await open("/sources/");

    await clickNewLink(page, `${range}${hash}`);
    await page.waitForURL(/#june-range$/);
    await clickNewLink(page, "/sources/");
    await page.waitForURL(/sources/);
    await settle(page);
    await page.goBack();
    await page.waitForURL(/#june-range$/);
    await settle(page);

    expect(await whereabouts(page, "june-range")).toMatchObject({ target: "june-range", focus: "june-range" });
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.goBack();
    await page.waitForURL(/sources/);
  });

  it("leads to the claim’s own page where the page of the address does not show it", async () => {
    const page = await open(`${range}#Baseless),`);

    await page.getByRole("alert").getByRole("link").click();

    await page.waitForURL(site.at(`${report}claims/baseless/`));
  });
});

describe("a mark that a tracker put on an address", () => {
  it.each([
    "#xtor=RSS-3",
    "#fbclid=IwAR0abc",
    "#utm_source=a&utm_medium=b",
    "#Echobox=1499",
    "#.WXyZ012",
    "#?utm_source=a",
    "#&gid=1",
    "#/",
    "#!",
  ])("is no place to miss: %s", async (hash) => {
    const page = await open(`${range}${hash}`);

    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

describe("a name that a page does not have", () => {
  it.each([
    ["a claim on the page", `${range}#june-rang`, `${range}#june-range`],
    ["a claim on another page", `${range}#mosul-fel`, `${report}claims/mosul-fell/`],
    ["an omission on another page", `${range}#mosul-ded`, `${report}dispute/#mosul-dead`],
  ])("is answered with the nearest one: %s", async (_what, address, nearest) => {
    const page = await open(address);

    await page.getByRole("alert").getByRole("link").click();

    await page.waitForURL(site.at(nearest));
  });

  it("is answered with none where nothing is like it", async () => {
    const page = await open(`${range}#zzzzzzzz`);

    expect(await page.getByRole("alert").textContent()).toContain("This page shows nothing called “zzzzzzzz”.");
    expect(await page.getByRole("alert").getByRole("link").count()).toBe(0);
  });
});

const lie = `” any more. CORRECTION by the editors: \u202Ethe figures were withdrawn\u202C. ${"Nobody was killed. ".repeat(20)}“`;

describe("what an address says is not said again", () => {
  it.each([
    ["as the name of a place", `${range}#${encodeURIComponent(lie)}`],
    ["as a name with letters that no id has", `${range}#Iraq%27s%20answer`],
    ["as a name longer than any id", `${range}#${"the-figures-were-withdrawn-".repeat(9)}so`],
  ])("%s", async (_how, address) => {
    const page = await open(address);
    const alert = page.getByRole("alert");

    expect(await alert.locator("p").textContent()).toMatch(/^This page has no such place\./);
    await expectToBeSmall(page, "[role=alert]");
  });

  it.each(["source", "kind", "section", "status"])("as the %s that claims are asked for", async (field) => {
    const page = await open(`${report}claims/?${field}=${encodeURIComponent(lie)}`);

    const status = await page.getByRole("status").filter({ hasText: "Showing" }).textContent();

    expect(status).toMatch(
      /^Showing (\d+) of \1 claims\. The address asks for something that this report does not have/,
    );
    expect(status).not.toContain("CORRECTION");
  });

  it.each(["source", "kind"])("but an unknown %s that looks like one is", async (field) => {
    const page = await open(`${report}claims/?${field}=army`);

    expect(await page.getByRole("status").filter({ hasText: "Showing" }).textContent()).toContain("“army”");
  });

  it("as the name of a claim that never was", async () => {
    const page = await open(`${report}claims/${encodeURIComponent(lie)}/`);
    await page.getByRole("status").getByRole("heading", { level: 2 }).waitFor();

    expect(decodeURIComponent((await page.getByRole("main").textContent()) ?? "")).not.toContain("CORRECTION");
  });
});

describe("a notice is never higher than a third of the window", () => {
  it.each([
    ["on a phone", { width: 320, height: 568 }],
    ["on a phone that lies on its side", { width: 568, height: 320 }],
  ])("%s", async (_where, viewport) => {
    const page = await site.newTab({ viewport });
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.goto(site.at(`${report}claims/june-range/#june-rang`));
    await takenOver(page);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "32px"));
    await expectToBeSmall(page, "[role=alert]");

    await openShare(page);
    await page.getByRole("button", { name: "Copy the quotation" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "The text to copy" }).waitFor();

    await expectToBeSmall(page, "main [role=status] > *");
  });
});

async function open(address: string): Promise<Page> {
  const page = await takenOver(await site.open(address, phone));
  await settle(page);
  return page;
}

async function expectToBeSmall(page: Page, selector: string): Promise<void> {
  const share = await page.locator(selector).evaluate((notice) => notice.getBoundingClientRect().height / innerHeight);
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThanOrEqual(1 / 3);
}
