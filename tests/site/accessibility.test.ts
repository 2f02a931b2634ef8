import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { isPlainPath } from "../../src/domain/report/address";
import { builtPages, pageKinds, plainPageKinds } from "./support/builtPages";
import { inParallel } from "./support/inParallel";
import { layOutAll } from "./support/layOutAll";
import { openSite } from "./support/openSite";
import { takenOver } from "./support/takenOver";
import { history } from "./support/writeCollection";

const sites = inject("sites");
const published = openSite({ folder: sites.published });
const collection = openSite({ folder: sites.collection });

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };

const everything: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
  rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
};
// What the dark, or a phone, may change in a page that was checked whole in the light on a wide screen.
const colours = only("color-contrast", "color-contrast-enhanced");
const layout = only("color-contrast-enhanced", "target-size", "scrollable-region-focusable", "link-in-text-block");

function only(...values: string[]): RunOptions {
  return { runOnly: { type: "rule", values }, rules: everything.rules ?? {} };
}

describe("axe finds nothing", () => {
  it("on any page, in light and dark, on a wide screen and a phone", async () => {
    // Of the pages without script, one of each kind: there is one for every relation, and one to embed for every claim.
    const taken = builtPages(sites.published).filter(({ path }) => !isPlainPath(path));
    const paths = [...taken, ...plainPageKinds.map(([, path]) => ({ path }))].map(({ path }) => path);

    const findings = await inspect(published, paths, async (page) => [
      ...(await violations(page, everything)),
      ...(await violations(page, colours, { dark: true })),
      ...(await violations(page, layout, { viewport: narrow })),
    ]);

    expect(findings).toEqual([]);
  });

  it("by any rule on a page of each kind, on a phone in the dark", async () => {
    const paths = [...pageKinds, ...plainPageKinds].map(([, path]) => path);

    const findings = await inspect(published, paths, (page) =>
      violations(page, everything, { dark: true, viewport: narrow }),
    );

    expect(findings).toEqual([]);
  });

  it("on a page of each kind that script never took over", async () => {
    const paths = pageKinds.map(([, path]) => path);

    const findings = await inspect(published, paths, (page) => violations(page, everything), { takesOver: false });

    expect(findings).toEqual([]);
  });

  it("on the pages of a renamed claim, a withdrawn claim and a revised one, and on the lists of a collection", async () => {
    const claims = `/reports/${history.report}/claims/`;
    const names = [history.renamed.from, history.withdrawn, history.revised];
    const lists = ["/", "/page_2/", "/sources/airwars/page_2/", "/changes/", `/reports/${history.report}/changes/`];

    const findings = await inspect(
      collection,
      [...names.map((name) => `${claims}${name}/`), ...lists],
      async (page) => [
        ...(await violations(page, everything)),
        ...(await violations(page, layout, { viewport: narrow })),
      ],
    );

    expect(findings).toEqual([]);
  });

  it("on a page that says something out loud", async () => {
    const path = `/reports/${history.report}/claims/june-range/#no-such-part`;

    const findings = await inspect(published, [path], async (page) => {
      await page.getByRole("alert").waitFor();
      return [
        ...(await violations(page, everything)),
        ...(await violations(page, everything, { dark: true, viewport: narrow })),
      ];
    });

    expect(findings).toEqual([]);
  });
});

async function inspect(
  site: typeof published,
  paths: readonly string[],
  find: (page: Page) => Promise<string[]>,
  { takesOver = true } = {},
): Promise<string[]> {
  const context = await site.newContext({ bypassCSP: true, viewport: wide });
  if (!takesOver) await context.route("**/*.js", (route) => route.abort());
  const found = await inParallel(paths, async (path) => {
    const page = await context.newPage();
    await page.goto(site.at(path));
    if (takesOver) await takenOver(page);
    await layOutAll(page);
    const findings = await find(page);
    await page.close();
    return findings.map((words) => `${path}: ${words}`);
  });
  return found.flat();
}

const axeSource = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function violations(page: Page, options: RunOptions, { dark = false, viewport = wide } = {}): Promise<string[]> {
  await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
  await page.setViewportSize(viewport);
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(await axeSource);
  const found: AxeResults["violations"] = await page.evaluate(
    async (given) => (await window.axe.run(document, { ...given, resultTypes: ["violations"] })).violations,
    options,
  );
  const where = `${viewport.width} px, ${dark ? "dark" : "light"}`;
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${where}: ${id}: ${html.slice(0, 160)} ${failureSummary?.replace(/\s+/g, " ")}`,
    ),
  );
}

declare global {
  interface Window {
    axe: typeof import("axe-core");
  }
}
