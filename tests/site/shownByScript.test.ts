import { describe, expect, inject, it } from "vitest";
import { clickNewLink } from "./support/clickNewLink";
import { openSite } from "./support/openSite";
import { settle } from "./support/settle";
import { takenOver } from "./support/takenOver";

const site = openSite({ folder: inject("sites").published });
const report = "/reports/ansarpress-7518/";
const phone = { viewport: { width: 320, height: 568 } };

describe("a page that script shows", () => {
  it("has its title, begins at its top and gives the focus to its heading", async () => {
    const page = await site.open(`${report}claims/`, phone);
    await takenOver(page);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));

    await clickNewLink(page, "/sources/");
    await page.waitForURL(/sources/);
    await settle(page);

    expect(await page.title()).toMatch(/^Sources/);
    expect(await page.evaluate(() => [scrollY, document.activeElement?.localName])).toEqual([0, "h1"]);
  });

  it("is called as the same page freshly loaded", async () => {
    const paths = [
      "/sources/",
      "/sources/airwars/",
      `${report}range/`,
      `${report}claims/baseless/`,
      `${report}article/`,
    ];
    const page = await site.open("/");
    await takenOver(page);

    const titles: [string, string][] = [];
    for (const path of paths) {
      await clickNewLink(page, path);
      await page.waitForURL(site.at(path));
      await settle(page);
      const fresh = await site.open(path);
      titles.push([await page.title(), await fresh.title()]);
      await fresh.close();
    }

    expect(titles.map(([followed]) => followed)).toEqual(titles.map(([, fresh]) => fresh));
    expect(new Set(titles.flat()).size).toBe(paths.length);
  });

  it("is where the reader left it, on the way back and on the way forward", async () => {
    const page = await site.open(`${report}claims/`, phone);
    await takenOver(page);
    const claim = page.getByRole("article").nth(12);
    await claim.scrollIntoViewIfNeeded();
    await settle(page);
    const before = await claim.boundingBox();

    await claim.getByRole("heading").getByRole("link").click();
    await page.waitForURL(/claims\/[^/]+\/$/);
    await page.evaluate(() => scrollTo(0, 300));
    await settle(page);
    await page.goBack();
    await page.waitForURL(/claims\/$/);
    await settle(page);
    const after = await claim.boundingBox();
    await page.goForward();
    await page.waitForURL(/claims\/[^/]+\/$/);
    await settle(page);

    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 9999))).toBeLessThan(40);
    expect(await page.evaluate(() => scrollY)).toBe(300);
  });

  it("opens in another tab where a reader asks for that", async () => {
    const page = await site.open(`${report}context/`);
    await takenOver(page);

    const [other] = await Promise.all([
      page.context().waitForEvent("page"),
      page
        .getByRole("link", { name: "Sources" })
        .first()
        .click({ modifiers: ["ControlOrMeta"] }),
    ]);

    expect(other.url()).toBe(site.at("/sources/"));
    expect(page.url()).toBe(site.at(`${report}context/`));
  });
});
