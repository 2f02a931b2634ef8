import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

export const wide = { width: 1280, height: 800 };
export const narrow = { width: 320, height: 640 };

export const everything: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
  rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
};
// What the dark, or a phone, may change in a page that was checked whole in the light on a wide screen.
export const colours = only("color-contrast", "color-contrast-enhanced");
export const layout = only(
  "color-contrast-enhanced",
  "target-size",
  "scrollable-region-focusable",
  "link-in-text-block",
);

function only(...values: string[]): RunOptions {
  return { runOnly: { type: "rule", values }, rules: everything.rules ?? {} };
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on a page that is laid out whole, in the light on a wide screen unless told otherwise. */
export async function findViolations(
  page: Page,
  options: RunOptions,
  { dark = false, viewport = wide } = {},
): Promise<string[]> {
  await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
  await page.setViewportSize(viewport);
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
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
