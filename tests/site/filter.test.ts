import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { openSite } from "./support/openSite";
import { settle } from "./support/settle";
import { isMarkedDocument, markDocument, takenOver } from "./support/takenOver";
import { history } from "./support/writeCollection";

const sites = inject("sites");
const site = openSite({ folder: sites.collection });
const claims = `/reports/${history.report}/claims/`;

describe("the list of all claims", () => {
  it("shows every claim, and says how many of how many", async () => {
    const page = await openClaims();

    const shown = await page.getByRole("article").count();

    expect(shown).toBeGreaterThan(15);
    expect(await showing(page)).toBe(`Showing ${shown} of ${shown} claims.`);
  });

  it.each([
    ["source", "Source", "Iraqi military", ["Iraqi military"], 1],
    ["kind", "Kind", "Toll", ["Airwars", "US military"], 3],
    ["section", "Section", "Casualty range", ["Airwars"], 3],
    ["status", "Status", "Withdrawn", ["Ansar Press"], 1],
  ] as const)("can be filtered by %s", async (name, label, choice, sources, count) => {
    const page = await openClaims();
    const all = await page.getByRole("article").count();

    await page.getByLabel(label).selectOption({ label: choice });
    await page.getByText(`Showing ${count} of ${all} claims.`).waitFor();

    const shown = await claimants(page);
    expect(shown).toHaveLength(count);
    expect([...new Set(shown)].sort()).toEqual(sources);
    expect(new URL(page.url()).searchParams.get(name)).not.toBeNull();
  });

  it.each([
    ["words of a paraphrase", "devastating", 1],
    ["words in any order and case", "AIRSTRIKES raqqah", 1],
    ["the article’s own words", "months-long battle to liberate", 2],
    ["a source’s name", "brig. gen. yahya rasool", 3],
    ["nothing that is there", "zebra", 0],
  ])("can be searched for %s", async (_what, words, count) => {
    const page = await openClaims();

    await page.getByRole("searchbox").fill(words);
    await page.getByText(`Showing ${count} of`).waitFor();

    expect(await page.getByRole("article").count()).toBe(count);
    expect(new URL(page.url()).searchParams.get("text")).toBe(words);
  });

  it("says what to do where nothing matches", async () => {
    const page = await openClaims("?source=us-military&kind=response");

    expect(await showing(page)).toMatch(/^Showing 0 of \d+ claims\. No claim matches: /);
  });

  it("is the same after a reload, and for whoever is sent its address", async () => {
    const page = await openClaims();
    await page.getByLabel("Kind").selectOption({ label: "Toll" });
    await page.getByRole("searchbox").fill("744");
    await page.getByText("Showing 2 of").waitFor();

    await page.reload();
    await takenOver(page);
    const stranger = await openClaims(new URL(page.url()).search);

    for (const each of [page, stranger]) {
      await each.getByText("Showing 2 of").waitFor();
      expect(await each.getByRole("searchbox").inputValue()).toBe("744");
      expect(await each.getByLabel("Kind").inputValue()).toBe("toll");
    }
  });

  it("is left in one step back, however much was chosen and typed in it", async () => {
    const page = await site.open("/sources/");
    await page.goto(site.at(claims));
    await takenOver(page);
    await page.getByLabel("Kind").selectOption({ label: "Toll" });
    await page.getByText("Showing 3 of").waitFor();
    await page.getByLabel("Source").selectOption({ label: "US military" });
    await page.getByText("Showing 1 of").waitFor();
    await page.getByLabel("Kind").selectOption({ label: "All" });
    await page.getByLabel("Source").selectOption({ label: "All" });
    await page.getByRole("searchbox").pressSequentially("baseless", { delay: 20 });
    await page.waitForURL(/baseless/);

    await page.goBack();
    await page.waitForURL(site.at("/sources/"));
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Sources");
    await page.goForward();
    await page.getByText(/Showing [12] of/).waitFor();

    expect(await page.getByRole("searchbox").inputValue()).toBe("baseless");
    expect(new URL(page.url()).search).toBe("?text=baseless");
  });

  it.each([
    ["its button", (page: Page) => page.getByRole("button", { name: "Filter", exact: true }).click()],
    ["Enter in its field", (page: Page) => page.getByRole("searchbox").press("Enter")],
  ])("is sent by %s without being loaded anew, and leads to what it found", async (_how, send) => {
    const page = await openClaims();
    await markDocument(page);
    await page.getByRole("searchbox").fill("baseless");
    await page.waitForURL(/baseless/);
    const address = page.url();
    const steps = await page.evaluate(() => window.history.length);

    await send(page);
    await settle(page);

    expect(page.url()).toBe(address);
    expect(await isMarkedDocument(page)).toBe(true);
    expect(await page.evaluate(() => window.history.length)).toBe(steps);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Showing [12] of/);
  });

  it.each([
    ["its button", (page: Page) => page.getByRole("button", { name: "Filter", exact: true }).click()],
    ["Enter in its field", (page: Page) => page.getByRole("searchbox").press("Enter")],
  ])("is sent by %s before script has come as well", async (_how, send) => {
    const page = await site.newTab();
    await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
    await page.goto(site.at(claims));
    await page.getByLabel("Kind").selectOption({ label: "Toll" });
    await page.getByRole("searchbox").fill("744");
    await page.unroute(/\/assets\/.*\.js$/);

    await Promise.all([page.waitForURL(/744/), send(page)]);
    await takenOver(page);
    await page.getByText("Showing 2 of").waitFor();

    expect(await page.getByLabel("Kind").inputValue()).toBe("toll");
    expect(new URL(page.url()).search).toBe("?kind=toll&text=744");
  });

  it.each([
    ["a swift machine", 1, 0],
    ["a slow phone", 4, 60],
  ])("keeps every letter of a quick typist, and the focus in the field, on %s", async (_what, rate, delay) => {
    const page = await openClaims();
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate });
    const field = page.getByRole("searchbox");

    await field.pressSequentially("mosul airstrikes", { delay });
    await page.waitForURL(/text=mosul\+airstrikes$/);
    await settle(page);

    expect(await field.inputValue()).toBe("mosul airstrikes");
    expect(new URL(page.url()).searchParams.get("text")).toBe("mosul airstrikes");
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it("is found filtered again on the way back from a claim", async () => {
    const page = await openClaims();
    await page.getByLabel("Kind").selectOption({ label: "Toll" });
    await page.getByText("Showing 3 of").waitFor();
    await page.getByRole("article").first().getByRole("heading").getByRole("link").click();
    await page.waitForURL(/claims\/[^/?]+\/$/);

    await page.goBack();
    await page.getByText("Showing 3 of").waitFor();

    expect(await page.getByLabel("Kind").inputValue()).toBe("toll");
  });

  it("is shown whole by a filter that names nothing known", async () => {
    const page = await openClaims("?colour=red");

    expect(await showing(page)).toMatch(/^Showing (\d+) of \1 claims\.$/);
  });
});

async function openClaims(query = ""): Promise<Page> {
  const page = await site.open(`${claims}${query}`);
  return takenOver(page);
}

function showing(page: Page): Promise<string | null> {
  return page.getByRole("status").filter({ hasText: "Showing" }).textContent();
}

/** Whose claims are shown: a card is named after its source. */
async function claimants(page: Page): Promise<string[]> {
  const cards = await page.getByRole("article").all();
  const names = await Promise.all(cards.map((card) => card.getAttribute("aria-label")));
  return names.map((name) => name?.split(":")[0] ?? "");
}
