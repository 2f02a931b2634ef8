import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, inject, it } from "vitest";
import type { Answer } from "../../src/publish/serve/answerRequest";
import { openSite } from "./support/openSite";
import { settle } from "./support/settle";
import { isMarkedDocument, markDocument, takenOver } from "./support/takenOver";
import { siteLink } from "./support/ways";

const sites = inject("sites");
let answers: Map<string, Answer>;
const site = openSite({ folder: sites.published, respond: (path) => answers.get(path) });
const range = "/reports/ansarpress-7518/range/";
const dataFile = "/sources/data.json";
const data = readFileSync(join(sites.published, dataFile), "utf8");

beforeEach(() => {
  answers = new Map();
});

describe("data that does not come while a reader goes on", () => {
  it.each([
    ["because the host fails", { status: 500, body: "Internal Server Error" }],
    ["because it breaks off", { body: data.slice(0, data.length / 2) }],
    ["because it is empty", { body: "" }],
    ["because something else came", { body: "<!doctype html><title>Sign in</title>" }],
    ["because it holds nothing", { body: "null" }],
  ])("%s, is said in a sentence, with a way to try again", async (_why, answer) => {
    answers.set(dataFile, answer);
    const page = await openRange();

    await siteLink(page, "Sources").click();
    const alert = page.getByRole("alert");
    await alert.waitFor();

    expect(await alert.textContent()).toContain("its data could not be fetched");
    await expectRangeIsThere(page);

    answers.delete(dataFile);
    await alert.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { level: 1, name: "Sources" }).waitFor();

    expect(page.url()).toBe(site.at("/sources/"));
    expect(await isMarkedDocument(page)).toBe(true);
    expect(await alert.count()).toBe(0);
  });

  it("because the line is broken, is said in a sentence, and comes when the line is back", async () => {
    const page = await openRange();
    await page.context().setOffline(true);

    await siteLink(page, "Sources").click();
    const alert = page.getByRole("alert");
    await alert.waitFor();
    await expectRangeIsThere(page);
    await page.context().setOffline(false);
    await alert.getByRole("button", { name: "Try again" }).click();

    await page.getByRole("heading", { level: 1, name: "Sources" }).waitFor();
  });

  it("is said again where trying again fails again", async () => {
    answers.set(dataFile, { status: 500, body: "" });
    const page = await openRange();
    await siteLink(page, "Sources").click();
    await page.getByRole("button", { name: "Try again" }).click();

    await page.getByRole("alert").waitFor();
    await page.getByRole("button", { name: "Close" }).click();

    expect(await page.getByRole("alert").count()).toBe(0);
    await expectRangeIsThere(page);
  });

  it("does not keep a reader from the other pages of the report", async () => {
    answers.set(dataFile, { status: 500, body: "" });
    const page = await openRange();
    await siteLink(page, "Sources").click();
    await page.getByRole("alert").waitFor();

    await page.getByRole("link", { name: "Context", exact: true }).click();
    await page.waitForURL(site.at("/reports/ansarpress-7518/context/"));

    expect(await isMarkedDocument(page)).toBe(true);
    await page.waitForFunction(() => document.querySelector('[role="alert"]') === null);
  });
});

describe("data of another version of the site", () => {
  it("is not shown by this one: the page is loaded anew", async () => {
    answers.set(dataFile, { body: data.replace(/"version":"[^"]*"/, '"version":"another"') });
    const page = await openRange();

    await siteLink(page, "Sources").click();
    await page.waitForURL(site.at("/sources/"));

    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Sources");
    expect(await isMarkedDocument(page)).toBe(false);
  });
});

describe("data that does not come when a page is loaded", () => {
  it.each([
    ["fails", { status: 500, body: "" }],
    ["breaks off", { body: '{"version":"' }],
    ["is another version’s", { body: '{"version":"another","data":{}}' }],
  ])("because it %s, leaves a page that can be read and left", async (_why, answer) => {
    answers.set("/reports/ansarpress-7518/data.json", answer);
    const page = await site.newTab();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    const answered = page.waitForResponse(/\/data\.json/);
    await page.goto(site.at(range));
    await answered;
    await settle(page);

    await expectTextOfRange(page);
    await siteLink(page, "Sources").click();
    await page.waitForURL(site.at("/sources/"));

    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Sources");
    expect(faults).toEqual([]);
  });
});

describe("a page that is gone from the host", () => {
  it("is answered by the host", async () => {
    answers.set(dataFile, { status: 404, body: "" });
    answers.set("/sources/", { status: 404, body: "<!doctype html><h1>Gone</h1>" });
    const page = await openRange();

    await siteLink(page, "Sources").click();
    await page.waitForURL(site.at("/sources/"));

    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Gone");
  });
});

async function openRange(): Promise<Page> {
  const page = await site.open(range);
  await takenOver(page);
  await markDocument(page);
  return page;
}

/** The page before is still there, with its address. */
async function expectRangeIsThere(page: Page): Promise<void> {
  expect(page.url()).toBe(site.at(range));
  expect(await isMarkedDocument(page)).toBe(true);
  await expectTextOfRange(page);
}

async function expectTextOfRange(page: Page): Promise<void> {
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("What figures does the article give");
  expect(await page.getByRole("main").textContent()).toContain("529");
}
