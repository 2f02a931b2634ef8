import { describe, expect, inject, it } from "vitest";
import { openSite } from "./support/openSite";
import { takenOver } from "./support/takenOver";
import { whereabouts } from "./support/whereabouts";
import { history } from "./support/writeCollection";

const sites = inject("sites");
const site = openSite({ folder: sites.collection });
const report = `/reports/${history.report}/`;
const scripts = [
  ["with script", true],
  ["without script", false],
] as const;

describe.each(scripts)("%s", (_name, javaScriptEnabled) => {
  it("a claim’s former address says that it was renamed, and shows it", async () => {
    const page = await site.open(`${report}claims/${history.renamed.from}/`, { javaScriptEnabled });
    if (javaScriptEnabled) await takenOver(page);

    expect(await page.getByText("This claim was renamed").isVisible()).toBe(true);
    const claim = page.locator(`#${history.renamed.to}`);
    expect(await claim.getByText("“baseless”").first().isVisible()).toBe(true);

    await page.getByRole("link", { name: "its new address" }).click();
    await page.waitForURL(site.at(`${report}claims/${history.renamed.to}/`));
  });

  it.each(["claims/", "dispute/"])("the former fragment still leads to the claim, on %s", async (path) => {
    const page = await site.open(`${report}${path}#${history.renamed.from}`, {
      javaScriptEnabled,
      viewport: { width: 320, height: 568 },
    });
    if (javaScriptEnabled) await takenOver(page);

    const { isInView, isMarked } = await whereabouts(page, history.renamed.to);
    const holdsFocus = await page
      .locator(`#${history.renamed.to}`)
      .evaluate((claim) => claim.contains(document.activeElement));

    expect({ isInView, isMarked, holdsFocus }).toEqual({ isInView: true, isMarked: true, holdsFocus: true });
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it.each(["context/", "claims/", `claims/${history.withdrawn}/`])(
    "a withdrawn claim keeps its place on %s, and says when and why it was withdrawn",
    async (path) => {
      const page = await site.open(`${report}${path}#${history.withdrawn}`, { javaScriptEnabled });

      const words = await page.locator(`#${history.withdrawn}`).textContent();

      expect(words).toContain("Withdrawn on");
      expect(words).toContain(history.withdrawnBecause);
    },
  );

  it("a revised claim tells its revisions, with the old words and the reason", async () => {
    const page = await site.open(`${report}claims/${history.revised}/`, { javaScriptEnabled });

    const words = await page.getByRole("main").textContent();

    expect(words).toContain("The number of airstrikes was “devastating”.");
    expect(words).toContain(history.revisedBecause);
  });

  it("a claim that never existed is answered with the way onward", async () => {
    const page = await site.open(`${report}claims/june-rang/`, { javaScriptEnabled });

    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("There is no page at this address");
    expect(await page.getByRole("link", { name: "All reports" }).isVisible()).toBe(true);
  });
});

describe("a claim that never existed", () => {
  it("is answered with the nearest claims, which are one click away", async () => {
    const page = await site.open(`${report}claims/june-rang/`);

    const nearest = page.getByRole("link", { name: /Between 529 and 744/ });
    await nearest.waitFor();
    await nearest.click();

    await page.waitForURL(site.at(`${report}claims/june-range/`));
    await page.getByRole("heading", { level: 1, name: /529/ }).waitFor();
  });

  it("is found by its former name as well", async () => {
    const page = await site.open(`${report}claims/report-called-baselss/`);

    await page
      .getByRole("link", { name: /“baseless”/ })
      .first()
      .click();

    await page.waitForURL(site.at(`${report}claims/${history.renamed.to}/`));
  });

  it("has no nearest claims where nothing is like it", async () => {
    const page = await site.open(`${report}claims/zzzzzzzz/`);

    await page.getByText("No claim has a similar address").waitFor();

    expect(await page.getByRole("link", { name: "All reports" }).isVisible()).toBe(true);
  });

  it("of a report that never existed is answered with the way onward alone", async () => {
    const page = await site.open("/reports/no-such-report/claims/june-range/");
    await takenOver(page);

    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("There is no page at this address");
    expect(await page.getByText("similar address").count()).toBe(0);
  });
});

describe("a long list", () => {
  it.each([
    ["of reports", "/"],
    ["of a source’s claims", "/sources/airwars/"],
  ])("%s is told on numbered pages, the next and the one before a click away", async (_what, path) => {
    const page = await site.open(path);
    await takenOver(page);

    await page.getByRole("link", { name: "Next" }).click();
    await page.waitForURL(site.at(`${path}page_2/`));
    await page.getByText("Page 2 of").waitFor();
    await page.getByRole("link", { name: "Previous" }).click();
    await page.waitForURL(site.at(path));

    expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
  });
});
