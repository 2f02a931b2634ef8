import { describe, expect, inject, it } from "vitest";
import { pageKinds, plainPageKinds } from "./support/builtPages";
import { openSite } from "./support/openSite";
import { whereabouts } from "./support/whereabouts";

const sites = inject("sites");
const site = openSite({ folder: sites.published });
const report = "/reports/ansarpress-7518/";

describe("a page without script", () => {
  it.each([...pageKinds, ...plainPageKinds])("has every link work: %s", async (_kind, path) => {
    const page = await site.open(path, { javaScriptEnabled: false });
    const links = await page.getByRole("link").all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute("href")));
    const inner = addresses.flatMap((href, index) =>
      href?.startsWith("/") && href.endsWith("/") ? [{ href, index }] : [],
    );
    const last = inner.at(-1);
    if (!last) throw new Error(`No link leads on to a page from ${path}.`);

    await page.getByRole("link").nth(last.index).click();
    await page.waitForURL(site.at(last.href));

    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
  });

  it.each([
    ["a claim", `${report}context/`, "coalition-disregard"],
    ["a claim in the list of all", `${report}claims/`, "baseless"],
    ["a claim in the article", `${report}article/`, "june-range"],
    ["an omission", `${report}dispute/`, "mosul-dead"],
    ["a relation", `${report}claims/baseless/`, "baseless-to-amnesty"],
  ])("brings %s into view, marks it and gives it the focus", async (_what, path, id) => {
    const page = await site.open(`${path}#${id}`, { javaScriptEnabled: false, viewport: { width: 320, height: 568 } });

    expect(await whereabouts(page, id)).toEqual({ target: id, focus: id, isInView: true, isMarked: true });
  });

  it("has no filter to fill in, and no button that does nothing", async () => {
    const page = await site.open(`${report}claims/`, { javaScriptEnabled: false });

    expect(await page.getByRole("form").count()).toBe(0);
    expect(await page.getByRole("searchbox").count()).toBe(0);
    expect(await page.getByRole("combobox").count()).toBe(0);
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await page.getByRole("article").count()).toBeGreaterThan(15);
  });

  it("has a lasting address to take along in the place of what script would copy", async () => {
    const page = await site.open(`${report}range/`, { javaScriptEnabled: false });

    await page
      .getByRole("link", { name: /^Link to the claim: .*529–744/ })
      .first()
      .click();

    await page.waitForURL(site.at(`${report}claims/june-range/`));
  });
});
