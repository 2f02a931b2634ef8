import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { renderPage } from "../../src/app/renderPage";
import { type SiteParts, writeSite } from "../../src/build/writeSite";
import { aReport, aToll } from "../support/builders";
import { siteFiles } from "../support/openPage";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "site-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const parts: Omit<SiteParts, "folder"> = {
  template: readFileSync("index.html", "utf8"),
  basePath: "/",
  styles: ".abcd{color:red}",
  scripts: ["/assets/a.js"],
  files: siteFiles(),
  render: renderPage,
};

/** Every file of a site, by its path, as it was written. */
async function write(changes: Partial<SiteParts> = {}): Promise<Record<string, string>> {
  const site = mkdtempSync(join(folder, "s-"));
  await writeSite({ ...parts, folder: site, ...changes });
  const names = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(site.length + 1), readFileSync(path, "utf8")]));
}

const versionOf = (site: Record<string, string>) => JSON.parse(site["data.json"] ?? "").version;

it("writes every page and every data file, each where its address says", async () => {
  const { pages } = await writeSite({ ...parts, folder });
  const site = await write();

  const written = Object.keys(site);
  expect(written).toEqual(
    expect.arrayContaining([
      "404.html",
      "index.html",
      "data.json",
      "reports/alpha-report/claims/alpha-toll/index.html",
    ]),
  );
  expect(written.filter((path) => path.endsWith(".html"))).toHaveLength(pages);
  expect(written.filter((path) => path.endsWith("data.json"))).toHaveLength(parts.files.size);
});

it("writes the same bytes from the same data and code", async () => {
  expect(await write()).toEqual(await write());
});

it("marks pages and data files with one version, so that script never meets data of another", async () => {
  const site = await write();

  const version = versionOf(site);
  const pages = Object.entries(site).filter(([path]) => path.endsWith(".html"));
  expect(version).toMatch(/^[\w-]{12}$/);
  expect(pages.filter(([, html]) => !html.includes(`data-version="${version}"`)).map(([path]) => path)).toEqual([]);
});

it.each<[string, Partial<SiteParts>]>([
  ["data", { files: siteFiles([aReport({ claims: [aToll({ statement: "At least 12 people were killed." })] })]) }],
  ["script", { scripts: ["/assets/b.js"] }],
  ["styles", { styles: ".abcd{color:blue}" }],
])("makes a new version of changed %s", async (_, changes) => {
  expect(versionOf(await write(changes))).not.toBe(versionOf(await write()));
});

it("holds in a data file what its page was rendered from", async () => {
  const site = await write();

  const { data } = JSON.parse(site["reports/alpha-report/data.json"] ?? "");
  expect(data).toEqual(JSON.parse(JSON.stringify(parts.files.get("/reports/alpha-report/data.json"))));
});
