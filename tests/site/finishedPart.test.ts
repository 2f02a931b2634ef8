import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, inject, it } from "vitest";
import type { Answer } from "../../src/publish/serve/answerRequest";
import { clickNewLink } from "./support/clickNewLink";
import { openSite } from "./support/openSite";
import { isMarkedDocument, markDocument, takenOver } from "./support/takenOver";
import { openShare } from "./support/ways";

const sites = inject("sites");
let answers: Map<string, Answer | Promise<Answer>>;
const site = openSite({ folder: sites.published, respond: (path) => answers.get(path) });
const claims = "/reports/ansarpress-7518/claims/";
const claim = `${claims}june-range/`;
const html = readFileSync(join(sites.published, claim, "index.html"), "utf8");
const version = /data-version="([^"]+)"/.exec(html)?.[1] ?? "";
const sentence = "This part of the page did not come. Load the page anew to see it.";

beforeEach(() => {
  answers = new Map();
});

describe("the part of a claim’s page that only the build makes", () => {
  it("is asked for by the version of the page that it is put into", async () => {
    const page = await openClaims();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));

    await clickNewLink(page, claim);
    await openShare(page);
    await page.getByRole("heading", { name: "Citations" }).waitFor();

    expect(version).not.toBe("");
    expect(asked).toContain(`${site.at(claim)}?${version}`);
    expect(await isMarkedDocument(page)).toBe(true);
  });

  it("comes with the whole page where the site was corrected meanwhile, so that one page says one thing", async () => {
    const page = await openClaims();
    const corrected = html
      .replace(`data-version="${version}"`, 'data-version="corrected"')
      .replaceAll("June 2017", "July 2017");
    answers.set(claim, { body: corrected });

    await clickNewLink(page, claim);
    await page.waitForFunction(() => !document.documentElement.hasAttribute("data-same-document"));
    await openShare(page);
    await page.getByRole("heading", { name: "Citations" }).waitFor();

    expect(page.url()).toBe(site.at(claim));
    expect(await page.getByRole("main").textContent()).toContain("July 2017");
    expect(await page.getByRole("main").textContent()).not.toContain("June 2017");
  });

  it.each([
    ["because the host fails", { status: 500, body: html }],
    ["because it is gone", { status: 404, body: html.replace(/data-version="[^"]+"/, 'data-version="another"') }],
    ["because it is empty", { body: "" }],
    ["because something else came", { body: "<!doctype html><title>Sign in</title><p>Sign in" }],
  ])("is missed in a sentence where it does not come %s", async (_why, answer) => {
    answers.set(claim, answer);
    const page = await openClaims();

    await clickNewLink(page, claim);

    await openShare(page);
    await page.locator("#part_share").getByText(sentence).waitFor();
    expect(await page.getByRole("main").textContent()).not.toContain("BibTeX");
    expect(await isMarkedDocument(page)).toBe(true);
  });

  it.each([
    ["never comes", (page: Page) => page.route(/june-range\/\?/, () => {})],
    ["is cut off", (page: Page) => page.route(/june-range\/\?/, (route) => route.abort())],
  ])("is missed in a sentence where it %s", async (_why, prepare) => {
    const page = await openClaims();
    await prepare(page);

    await clickNewLink(page, claim);

    await openShare(page);
    await page.locator("#part_share").getByText(sentence).waitFor({ timeout: 30_000 });
    expect(await isMarkedDocument(page)).toBe(true);
  });
});

async function openClaims(): Promise<Page> {
  const page = await takenOver(await site.open(claims));
  await markDocument(page);
  return page;
}
