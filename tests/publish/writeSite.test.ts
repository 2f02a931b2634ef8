import { describe, expect, it } from "vitest";
import { dataPath } from "../../src/domain/report/address";
import type { Report } from "../../src/domain/report/schema";
import { writeReports } from "../../src/publish/writeSite";
import { aReport, aToll } from "../support/builders";
import { asJson, writeDataFolder } from "../support/dataFolder";
import { siteFiles } from "../support/openPage";
import { type Changes, orderedReports, settingOf, writeSite, writtenReport } from "../support/writtenSite";

const write = async (changes?: Changes) => (await writeSite(changes)).files;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const versionOf = (site: Record<string, string>) => JSON.parse(site["data.json"] ?? "").version;
const claimFolder = "reports/alpha-report/claims/alpha-toll";

it("writes every page, every data file and every file to take away, each where its address says", async () => {
  const site = await writeSite();
  const written = Object.keys(site.files);

  expect(written).toEqual(
    expect.arrayContaining([
      "404.html",
      "changes/feed.atom",
      "changes/feed.json",
      "changes/index.html",
      "data.json",
      "embed/reports/alpha-report/claims/alpha-toll/index.html",
      "embed/reports/alpha-report/claims/old-toll/index.html",
      "index.html",
      "reports/alpha-report/changes/index.html",
      "reports/alpha-report/claims/alpha-event/link/index.html",
      "reports/alpha-report/claims/alpha-event/link/preview.png",
      ...["bib", "ris", "csl.json", "csv", "json", "jsonld"].map((ending) => `${claimFolder}/claim.${ending}`),
      `${claimFolder}/index.html`,
      `${claimFolder}/oembed.json`,
      `${claimFolder}/preview.png`,
      "reports/alpha-report/data/claims.csv",
      "reports/alpha-report/data/index.html",
      "reports/alpha-report/data/report.json",
      "reports/alpha-report/preview.png",
      "reports/alpha-report/tolls/preview.png",
      "robots.txt",
      "sitemap.xml",
    ]),
  );
  const pages = sum(site.written.map(({ pages }) => pages));
  expect(written.filter((path) => path.endsWith(".html"))).toHaveLength(pages);
  expect(written).toHaveLength(pages + sum(site.written.map(({ files }) => files)));
});

it("writes the same bytes from the same data and code", async () => {
  expect(await write()).toEqual(await write());
});

it("marks pages that script takes over with the version of their data file, so that script never meets data of another", async () => {
  const site = await write();

  const pages = Object.entries(site).filter(([path, html]) => path.endsWith(".html") && html.includes("data-scripts"));
  const versions = pages.map(([path, html]) => [path, /data-version="([^"]*)"/.exec(html)?.[1]]);
  const own = versions.filter(([path]) => path !== "404.html");
  expect(own.length).toBeGreaterThan(5);
  for (const [path = "", version] of own) {
    const file = dataPath(`/${path.replace("index.html", "")}`).slice(1);
    expect(version).toMatch(/^[\w-]{8}\.[\w-]{8}$/);
    expect(version, path).toBe(JSON.parse(site[file] ?? "").version);
  }
});

it("gives the one report of a collection of one the version that the first page has, where it stands in full", async () => {
  const site = await write();

  const [home, report] = ["data.json", "reports/alpha-report/data.json"].map((file) => JSON.parse(site[file] ?? ""));
  expect(home.version).toBe(report.version);
});

it("leaves the version of a report as it is where another report changes", async () => {
  const [one, other] = [aReport(), aReport({ id: "beta-report", title: "Another title" })];
  const versionIn = async (reports: Report[]) =>
    JSON.parse((await write({ reports }))["reports/alpha-report/data.json"] ?? "").version;

  expect(await versionIn([one, other])).toBe(await versionIn([one, { ...other, title: "Yet another" }]));
});

it.each<[string, Changes]>([
  ["data", { reports: [aReport({ claims: [aToll({ statement: "At least 12 people were killed." })] })] }],
  ["script", { names: { scripts: ["assets/b.js"] } }],
  ["styles", { names: { styles: ".abcd{color:blue}" } }],
  ["place where errors are told", { identity: { errors: { by: "mail", to: "a@b.example" } } }],
])("makes a new version of changed %s", async (_, changes) => {
  expect(versionOf(await write(changes))).not.toBe(versionOf(await write()));
});

it("holds in a data file what its page was rendered from", async () => {
  const written = await write();

  const { data } = JSON.parse(written["reports/alpha-report/data.json"] ?? "");
  expect(data).toEqual(JSON.parse(JSON.stringify(siteFiles([writtenReport]).get("/reports/alpha-report/data.json"))));
});

describe("the texts by which a claim is cited", () => {
  it("stand in its page, at a former address too", async () => {
    const written = await write();

    for (const page of [`${claimFolder}/index.html`, "reports/alpha-report/claims/old-toll/index.html"]) {
      expect(written[page]).toContain("@");
      expect(written[page]).toContain("Reported, not verified here.");
      expect(written[page]).toContain("https://a.example/reports/alpha-report/claims/alpha-toll/");
    }
  });
});

describe("plain pages", () => {
  it("have no script, and styles of their own", async () => {
    const written = await write();

    const plain = ["changes", "reports/alpha-report/data", "embed/reports/alpha-report/claims/alpha-toll"];
    for (const page of plain) {
      expect(written[`${page}/index.html`]).not.toMatch(/data-scripts|<script>/);
      expect(written[`${page}/index.html`]).toContain("{color:blue}");
    }
  });
});

it("puts into each page the styles that it uses, and no others", async () => {
  const pages = Object.entries(await write()).filter(([path]) => path.endsWith(".html"));

  expect(pages.length).toBeGreaterThan(10);
  expect(pages.filter(([, html]) => !html.includes("main{color:")).map(([path]) => path)).toEqual([]);
  expect(pages.filter(([, html]) => html.includes("abcd")).map(([path]) => path)).toEqual([]);
});

it("lists for search engines every page but those that repeat another: embeds, former addresses, unknown ones", async () => {
  const written = await write();

  const listed = [...(written["sitemap.xml"] ?? "").matchAll(/<loc>https:\/\/a\.example\/(.*?)<\/loc>/g)];
  const pages = Object.keys(written).flatMap((file) =>
    file.endsWith(".html") ? [file.replace("index.html", "")] : [],
  );
  const repeating = pages.filter((page) => /^embed\/|404|old-toll/.test(page));
  expect(repeating).toEqual(expect.arrayContaining(["404.html", "reports/alpha-report/claims/old-toll/"]));
  expect(listed.map(([, page]) => page).sort()).toEqual(pages.filter((page) => !repeating.includes(page)).sort());
});

describe("a site that does not know its address", () => {
  const unplaced = { identity: { place: { address: null, basePath: "/x/" } } };

  it("has no list of pages", async () => {
    expect(await write(unplaced)).not.toHaveProperty(["sitemap.xml"]);
  });

  it("writes addresses from the host's root on", async () => {
    const written = await write(unplaced);

    expect(written[`${claimFolder}/index.html`]).toContain(
      '<link rel="canonical" href="/x/reports/alpha-report/claims/alpha-toll/"/>',
    );
  });
});

it("draws no picture a second time", async () => {
  await write();

  const { written } = await writeSite();

  expect(sum(written.map(({ picturesMade }) => picturesMade))).toBe(0);
});

it("tells what the picture of the site itself could not show, and that it was drawn", async () => {
  const { written } = await writeSite({ identity: { name: "พ" } });

  expect(written.at(-1)?.picturesMade).toBe(1);
  expect(written.at(-1)?.notes.join()).toMatch(/^The preview picture of \/ shows a box for “พ”/);
});

it("data that change while the site is written stop the build", async () => {
  const setting = settingOf({});
  const changed = { ...writtenReport, title: "Changed meanwhile" };
  writeDataFolder(setting.dataFolder, { "reports/alpha-report.json": asJson(changed) });
  const reports = orderedReports([writtenReport], setting);

  const writing = writeReports({ ...setting, kind: "reports", reports });

  await expect(writing.next()).rejects.toThrow(/alpha-report\.json was changed while the site was built/);
});
