import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { sourcesNamedIn } from "../../src/domain/dossier/compileDossier";
import { dataPath } from "../../src/domain/report/address";
import type { Report } from "../../src/domain/report/schema";
import type { SiteIdentity } from "../../src/publish/files/siteIdentity";
import {
  nameInput,
  nameOrigin,
  type PressSetting,
  type ReportsOrder,
  type Written,
} from "../../src/publish/pressOrder";
import { writeLists, writeReports } from "../../src/publish/writeSite";
import { aClaim, aRelation, aReport, aToll, someSources } from "../support/builders";
import { asJson, writeDataFolder } from "../support/dataFolder";
import { aCheckedBuild, siteFiles } from "../support/openPage";
import { anIdentity } from "../support/siteOf";

const kept = mkdtempSync(join(tmpdir(), "kept-"));
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "site-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(kept, { recursive: true, force: true }));

const report = aReport({
  claims: [aToll({ aliases: ["old-toll"] }), aClaim()],
  relations: [aRelation({ id: "link" })],
});
const names = {
  styles: "main{color:red}.abcd{color:red}",
  plainStyles: "main{color:blue}.abcd{color:red}",
  scripts: ["assets/a.js"],
  sheet: "assets/c.css",
};

type Changes = {
  reports?: readonly Report[];
  names?: Partial<typeof names>;
  identity?: Partial<SiteIdentity>;
  anew?: boolean;
  /** Where finished reports and lists are kept; nowhere unless it is said. */
  keptFolder?: string;
};

type Site = { files: Record<string, string>; written: Written[] };

/** Writes a site, as the threads of a build do it: every text file of it by its path. */
async function writeSite(changes: Changes = {}): Promise<Site> {
  const [site, dataFolder] = [mkdtempSync(join(folder, "s-")), mkdtempSync(join(folder, "d-"))];
  const { reports = [report], anew = false, keptFolder = mkdtempSync(join(folder, "k-")) } = changes;
  writeDataFolder(dataFolder, Object.fromEntries(reports.map((one) => [`reports/${one.id}.json`, asJson(one)])));
  const setting: PressSetting = {
    ...{ folder: site, dataFolder, sources: someSources(), isOnly: reports.length === 1 },
    code: { version: JSON.stringify(changes.names ?? null), names: { ...names, ...changes.names } },
    identity: anIdentity(changes.identity),
    kept: { pictures: join(kept, "pictures"), reports: join(keptFolder, "reports"), lists: join(keptFolder, "lists") },
    anew,
  };
  const written: Written[] = [];
  const ordered = orderedReports(reports, setting);
  for await (const one of writeReports({ ...setting, kind: "reports", reports: ordered })) written.push(one);
  for await (const one of writeLists({ ...setting, kind: "lists", checked: aCheckedBuild() })) written.push(one);
  return { files: filesIn(site), written };
}

function orderedReports(reports: readonly Report[], { code, identity, isOnly, sources }: PressSetting) {
  return reports.map((one): ReportsOrder["reports"][number] => {
    const input = nameInput(asJson(one), sourcesNamedIn(one, sources));
    return { id: one.id, origin: nameOrigin({ code: code.version, identity, isOnly }, input) };
  });
}

function filesIn(site: string): Record<string, string> {
  const found = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = found.map((entry) => join(entry.parentPath, entry.name)).sort();
  const files = paths.map((path): [string, string] => [path.slice(site.length + 1), readFileSync(path, "utf8")]);
  return Object.fromEntries(files.filter(([path]) => !path.startsWith(".listings")));
}

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
  expect(data).toEqual(JSON.parse(JSON.stringify(siteFiles([report]).get("/reports/alpha-report/data.json"))));
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

describe("a report that an earlier build finished", () => {
  const other = aReport({ id: "beta-report", title: "Another report" });
  const corrected = { ...other, title: "Another title" };
  const keptOf = ({ written }: Site) => written.map(({ isKept }) => isKept).slice(0, 2);

  it("is taken as it was kept where nothing that it follows from has changed, and the site is the same to the byte", async () => {
    const keptFolder = mkdtempSync(join(folder, "kept-"));
    await writeSite({ reports: [report, other], keptFolder });

    const second = await writeSite({ reports: [report, corrected], keptFolder });
    const whole = await writeSite({ reports: [report, corrected] });

    expect(keptOf(second)).toEqual([true, false]);
    expect(keptOf(whole)).toEqual([false, false]);
    expect(second.files).toEqual(whole.files);
  });

  it.each<[string, Changes]>([
    ["the code", { names: { scripts: ["assets/b.js"] } }],
    ["the site’s name", { identity: { name: "Another name" } }],
    ["the site’s address", { identity: { place: { address: "https://b.example/", basePath: "/" } } }],
    ["how many reports there are, where it was the only one", { reports: [report] }],
  ])("is finished anew where %s has changed", async (_, changes) => {
    const keptFolder = mkdtempSync(join(folder, "kept-"));
    await writeSite({ reports: [report, other], keptFolder });

    const second = await writeSite({ reports: [report, other], ...changes, keptFolder });

    expect(second.written[0]?.isKept).toBe(false);
    expect(second.files).toEqual((await writeSite({ reports: [report, other], ...changes })).files);
  });

  it("is finished anew where what was kept is cut short", async () => {
    const keptFolder = mkdtempSync(join(folder, "kept-"));
    const reportsFolder = join(keptFolder, "reports");
    const first = await writeSite({ keptFolder });
    const [name = ""] = readdirSync(reportsFolder);
    const bytes = readFileSync(join(reportsFolder, name));
    writeFileSync(join(reportsFolder, name), bytes.subarray(0, bytes.length / 2));

    const second = await writeSite({ keptFolder });

    expect(second.written[0]?.isKept).toBe(false);
    expect(second.files).toEqual(first.files);
  });

  it("is held against a new one where that is asked for, and a difference stops the build", async () => {
    const keptFolder = mkdtempSync(join(folder, "kept-"));
    const reportsFolder = join(keptFolder, "reports");
    const first = await writeSite({ keptFolder });
    expect((await writeSite({ keptFolder, anew: true })).files).toEqual(first.files);
    const [name = ""] = readdirSync(reportsFolder);
    const text = gunzipSync(readFileSync(join(reportsFolder, name))).toString("utf8");
    writeFileSync(join(reportsFolder, name), gzipSync(text.replace("Reported, not verified here.", "Verified.")));

    await expect(writeSite({ keptFolder, anew: true })).rejects.toThrow("was kept otherwise");
  });
});

describe("a list that an earlier build finished", () => {
  const other = aReport({ id: "beta-report", transcribed: "2020-06-03", title: "Another report" });

  it("is taken as it was kept where what it shows has not changed, and finished anew where it has", async () => {
    const keptFolder = mkdtempSync(join(folder, "kept-"));
    const lists = () => readdirSync(join(keptFolder, "lists")).length;
    const first = await writeSite({ reports: [report, other], keptFolder });
    const before = lists();
    expect((await writeSite({ reports: [report, other], keptFolder })).files).toEqual(first.files);
    expect(lists()).toBe(before);

    const changed = { reports: [report, { ...other, summary: "Put in other words." }] };

    expect((await writeSite({ ...changed, keptFolder })).files).toEqual((await writeSite(changed)).files);
    expect(lists()).toBeGreaterThan(before);
  });

  it("is held against a new one where that is asked for, and a difference stops the build", async () => {
    const keptFolder = mkdtempSync(join(folder, "kept-"));
    await writeSite({ keptFolder });
    for (const name of readdirSync(join(keptFolder, "lists"))) {
      writeFileSync(join(keptFolder, "lists", name), gzipSync("[]"));
    }

    await expect(writeSite({ keptFolder, anew: true })).rejects.toThrow("A list was kept otherwise");
  });
});

it("data that change while the site is written stop the build", async () => {
  const dataFolder = mkdtempSync(join(folder, "d-"));
  writeDataFolder(dataFolder, { "reports/alpha-report.json": asJson({ ...report, title: "Changed meanwhile" }) });
  const setting: PressSetting = {
    ...{ folder, dataFolder, sources: someSources(), isOnly: true, identity: anIdentity() },
    code: { version: "", names },
    kept: { pictures: join(kept, "pictures"), reports: join(folder, "k"), lists: join(folder, "l") },
    anew: false,
  };
  const writing = writeReports({
    ...setting,
    kind: "reports",
    anew: false,
    reports: orderedReports([report], setting),
  });

  await expect(writing.next()).rejects.toThrow(/alpha-report\.json was changed while the site was built/);
});
