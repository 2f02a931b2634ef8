import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { isPlainPath, pathOnSite } from "../../src/domain/report/address";
import { clickNewLink } from "./support/clickNewLink";
import { openSite } from "./support/openSite";
import { settle } from "./support/settle";
import { subPath } from "./support/siteSetup";
import { isMarkedDocument, markDocument, takenOver } from "./support/takenOver";
import { whereabouts } from "./support/whereabouts";

const sites = inject("sites");
const report = "/reports/ansarpress-7518/";
const phone = { viewport: { width: 320, height: 568 } };

const hosts = [
  ["a host that leads on to the slash", openSite({ folder: sites.published, redirectSlash: true })],
  ["a host that shows a page with and without slash", openSite({ folder: sites.published, redirectSlash: false })],
  ["a host that has the site under a sub-path", openSite({ folder: sites.underPath, basePath: subPath })],
] as const;
const [[, site]] = hosts;

const targets = [
  ["a claim among others", `${report}context/`, "coalition-disregard"],
  ["a claim in the list of all", `${report}claims/`, "us-military-603"],
  ["a claim on its own page", `${report}claims/baseless/`, "baseless"],
  ["a claim in the article", `${report}article/`, "light-and-medium-arms"],
  ["a claim on its source’s page", "/sources/airwars/", "june-increase"],
  ["an omission", `${report}dispute/`, "mosul-dead"],
  ["an omission on a claim’s page", `${report}claims/us-military-603/`, "which-region"],
  ["a relation", `${report}claims/baseless/`, "baseless-to-amnesty"],
] as const;

const arrived = (id: string) => ({ target: id, focus: id, isInView: true, isMarked: true });

describe.each(hosts)("on %s", (_name, host) => {
  it.each(host === site ? targets : targets.slice(0, 2))("a fresh address leads to %s", async (_what, path, id) => {
    const page = await host.open(`${path}#${id}`, phone);

    expect(await whereabouts(page, id)).toEqual(arrived(id));

    await takenOver(page);

    expect(await whereabouts(page, id)).toEqual(arrived(id));
  });

  it.each([
    ["without its slash", `${report}context`],
    ["with the name of its file", `${report}context/index.html`],
  ])("an address %s leads to its claim, and on to other pages", async (_what, path) => {
    const page = await host.open(`${path}#mosul-fell`, phone);
    await takenOver(page);

    expect(await whereabouts(page, "mosul-fell")).toEqual(arrived("mosul-fell"));

    await markDocument(page);
    await page.getByRole("link", { name: "Dispute", exact: true }).click();
    await page.waitForURL(host.at(`${report}dispute/`));

    await page.getByRole("heading", { level: 1, name: "Amnesty" }).waitFor();
    expect(await isMarkedDocument(page)).toBe(true);
  });

  it("every page of the navigation that script knows is shown without loading anew", async () => {
    const page = await host.open("/", { viewport: { width: 1280, height: 800 } });
    await takenOver(page);
    await markDocument(page);
    const links = page.getByRole("banner").getByRole("navigation").getByRole("link");
    const found = await links.evaluateAll((all) =>
      all.map((link) => ({ name: link.textContent ?? "", path: link.getAttribute("href") ?? "" })),
    );
    const onSite = (path: string) => pathOnSite(path, new URL(host.at("/")).pathname);
    // From the last to the first: the pages of the report before those that are outside of it.
    const names = found.flatMap(({ name, path }) => (isPlainPath(onSite(path)) ? [] : [name])).reverse();

    for (const name of names) {
      const link = page.getByRole("banner").getByRole("navigation").getByRole("link", { name, exact: true });
      const address = await link.evaluate((element) => (element instanceof HTMLAnchorElement ? element.href : ""));
      await link.click();
      await page.waitForURL(address);
      await page.waitForFunction(() => document.activeElement?.localName === "h1");

      expect(await isMarkedDocument(page), name).toBe(true);
      expect(await page.getByRole("alert").count(), name).toBe(0);
    }
    expect(names.length).toBeGreaterThan(6);
  });

  it("a page that the build finished without script is loaded as a document, and leads back", async () => {
    const page = await host.open("/", { viewport: { width: 1280, height: 800 } });
    await takenOver(page);
    await markDocument(page);

    await page.getByRole("navigation", { name: "Report" }).getByRole("link", { name: "Data" }).click();
    await page.getByRole("heading", { level: 1, name: "Data to take away" }).waitFor();

    expect(await isMarkedDocument(page)).toBe(false);
    await page.getByRole("navigation", { name: "Report" }).getByRole("link", { name: "Article" }).click();
    await page.waitForURL(/\/article\/$/);
  });

  it("an address that leads nowhere is answered with the way onward", async () => {
    const page = await host.open("/no-such-page/");

    expect(await heading(page)).toBe("There is no page at this address");
    await page.getByRole("link", { name: "All reports" }).click();
    await page.waitForURL(host.at("/"));

    await page.getByRole("heading", { level: 1, name: "Airwars" }).waitFor();
  });
});

describe("a link to a claim", () => {
  it.each(targets)("leads from another page to %s, without loading anew", async (_what, path, id) => {
    const page = await site.open("/sources/", phone);
    await takenOver(page);
    await markDocument(page);

    await clickNewLink(page, `${path}#${id}`);
    await page.waitForURL(site.at(`${path}#${id}`));
    await settle(page);

    expect(await whereabouts(page, id)).toEqual(arrived(id));
    expect(await isMarkedDocument(page)).toBe(true);
  });

  it("leads from the same page to another claim, and again to one that was left by scrolling", async () => {
    const page = await site.open(`${report}context/#devastating`, phone);
    await takenOver(page);

    await clickNewLink(page, `${report}context/#raqqah-fell`);
    await settle(page);

    expect(await whereabouts(page, "raqqah-fell")).toEqual(arrived("raqqah-fell"));

    await page.evaluate(() => scrollTo(0, 0));
    await clickNewLink(page, "#raqqah-fell");
    await settle(page);

    expect(await whereabouts(page, "raqqah-fell")).toEqual(arrived("raqqah-fell"));
  });

  it("is kept by back and forward, over other claims and other pages", async () => {
    const page = await site.open(`${report}context/#mosul-fell`, phone);
    await takenOver(page);
    await clickNewLink(page, `${report}context/#coalition-disregard`);
    await settle(page);
    await clickNewLink(page, `${report}dispute/#baseless`);
    await page.waitForURL(/dispute/);
    await settle(page);
    await clickNewLink(page, "/sources/");
    await page.waitForURL(/sources/);
    await settle(page);

    const backwards: unknown[] = [];
    for (const id of ["baseless", "coalition-disregard", "mosul-fell"]) {
      await page.goBack();
      await settle(page);
      backwards.push(await whereabouts(page, id));
    }
    const forwards: unknown[] = [];
    for (const id of ["coalition-disregard", "baseless"]) {
      await page.goForward();
      await settle(page);
      forwards.push(await whereabouts(page, id));
    }

    expect(backwards).toEqual(["baseless", "coalition-disregard", "mosul-fell"].map(arrived));
    expect(forwards).toEqual(["coalition-disregard", "baseless"].map(arrived));
  });

  it.each([
    ["by a reload", (page: Page) => page.reload()],
    [
      "by a visit to another site",
      async (page: Page) => {
        await page.goto(site.at("/favicon.svg"));
        await page.goBack();
      },
    ],
  ])("is kept %s", async (_how, leaveAndReturn) => {
    const page = await site.open("/sources/", phone);
    await takenOver(page);
    await clickNewLink(page, `${report}context/#raqqah-fell`);
    await page.waitForURL(/raqqah-fell/);
    await settle(page);

    await leaveAndReturn(page);
    await takenOver(page);
    await settle(page);

    expect(await whereabouts(page, "raqqah-fell")).toEqual(arrived("raqqah-fell"));
  });

  it("may be typed into the address", async () => {
    const page = await site.open(`${report}tolls/#us-military-603`, phone);
    await takenOver(page);

    await page.evaluate(() => {
      location.hash = "june-range";
    });
    await settle(page);

    expect(await whereabouts(page, "june-range")).toEqual(arrived("june-range"));
  });

  it("is marked on its own: the mark leaves the claim that was left", async () => {
    const page = await site.open(`${report}context/#mosul-fell`);
    await takenOver(page);

    await clickNewLink(page, `${report}dispute/`);
    await page.waitForURL(/dispute\/$/);
    await settle(page);

    expect(await page.locator(":target").count()).toBe(0);
    expect(await whereabouts(page, "baseless")).toMatchObject({ target: null, isMarked: false });
  });
});

describe("a fragment that a page does not have", () => {
  it.each([
    ["on a fresh load", "#no-such-claim", "nothing called “no-such-claim”"],
    ["with letters that no id has", "#Iraq%27s%20answer", "no such place"],
    ["with an escape that is none", "#100%", "nothing called “100”"],
  ])("is said out loud %s", async (_when, hash, words) => {
    const page = await site.open(`${report}context/${hash}`);

    const alert = page.getByRole("alert");
    await alert.waitFor();

    expect(await alert.textContent()).toContain(words);

    await alert.getByRole("button", { name: "Close" }).click();

    expect(await alert.count()).toBe(0);
  });

  it("is said out loud after a click, and no longer on the next page", async () => {
    const page = await site.open("/sources/");
    await takenOver(page);
    await clickNewLink(page, `${report}context/#no-such-claim`);

    await page.getByRole("alert").getByText("no-such-claim").waitFor();
    await clickNewLink(page, `${report}dispute/`);
    await page.waitForURL(/dispute/);
    await settle(page);

    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it.each([
    ["none at all", "#"],
    ["only words to look for", "#:~:text=Mosul"],
    ["the main part", "#main_part"],
  ])("is not claimed of %s", async (_what, hash) => {
    const page = await site.open(`${report}context/${hash}`);
    await takenOver(page);
    await settle(page);

    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

describe("“Original”", () => {
  it("leads to the article’s own address, with the very words", async () => {
    const page = await site.open(`${report}claims/baseless/`);

    const address = await page
      .getByRole("link", { name: /Original/ })
      .first()
      .getAttribute("href");
    const quotation = await page.getByRole("blockquote").first().textContent();

    const [article, words = ""] = (address ?? "").split("#:~:text=");
    expect(article).toBe("https://www.ansarpress.com/english/7518");
    expect(words).not.toBe("");
    for (const part of words.split(",")) expect(quotation).toContain(decodeURIComponent(part));
  });
});

function heading(page: Page): Promise<string | null> {
  return page.getByRole("heading", { level: 1 }).textContent();
}
