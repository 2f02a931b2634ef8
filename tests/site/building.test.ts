import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startStaticServer } from "../../src/publish/serve/staticServer";
import { aReport } from "../support/builders";
import { asJson, goodFiles, writeDataFolder } from "../support/dataFolder";
import { buildSite, endOf, startBuild } from "./support/buildSite";

let folder = "";
const options = () => ({ dataFolder: join(folder, "data"), siteFolder: join(folder, "site"), basePath: "/" });
const write = (files: Record<string, string>) => writeDataFolder(options().dataFolder, { ...goodFiles(), ...files });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "building-"));
  write({});
  await buildSite(options());
});

beforeEach(() => write({}));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All files of the site that stands, in one hash. */
function standing(): string {
  const hash = createHash("sha256");
  for (const [file, content] of Object.entries(filesIn(options().siteFolder))) hash.update(file).update(content);
  return hash.digest("hex");
}

/** The hash of each file of a site. */
function filesIn(siteFolder: string): Record<string, string> {
  const files = readdirSync(siteFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const hashed = paths.map((path) => [
    path.slice(siteFolder.length + 1),
    createHash("sha256").update(readFileSync(path)).digest("hex"),
  ]);
  return Object.fromEntries(hashed);
}

describe("the site that stands stays", () => {
  it("where the data break a rule; the build fails in words, without a trail through the code", async () => {
    const before = standing();
    write({ "reports/alpha-report.json": asJson({ ...aReport(), title: "Only deaths" }) });

    const { code, said } = await endOf(startBuild(options()));

    expect(code).toBe(1);
    expect(said).toMatch(/^The data cannot be published:\n\n.*alpha-report\.json:6:12 words-do-not-judge\n/);
    expect(said).not.toMatch(/^\s+at /m);
    expect(standing()).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(["data", "site"]);
  });

  it("where the build is killed, and the next one cleans up", async () => {
    const before = standing();
    for (const milliseconds of [700, 1_200, 1_700, 2_200]) {
      // Nothing is kept of it, so that it takes its time.
      const build = startBuild(options(), "--anew");
      const ended = endOf(build);
      await setTimeout(milliseconds);
      build.kill("SIGKILL");
      await ended;
      expect(standing()).toBe(before);
    }

    await buildSite(options());

    expect(standing()).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(["data", "site"]);
  });
});

it("whoever asks while it is rebuilt gets a page each time", async () => {
  write({ "reports/alpha-report.json": asJson({ ...aReport(), summary: "Put in other words." }) });
  const server = await startStaticServer({ folder: options().siteFolder });
  const build = startBuild(options());
  const ended = endOf(build);
  const answers: number[] = [];
  while (build.exitCode === null) {
    answers.push((await fetch(new URL("reports/alpha-report/", server.url))).status);
    await setTimeout(1);
  }
  const page = await (await fetch(new URL("reports/alpha-report/", server.url))).text();
  await server.close();

  expect((await ended).code).toBe(0);
  expect(new Set(answers)).toEqual(new Set([200]));
  expect(page).toContain("Put in other words.");
});

/** The files in which two sites differ, or that one of them lacks. */
function differing(one: Record<string, string>, other: Record<string, string>): string[] {
  return Object.keys({ ...one, ...other }).filter((file) => one[file] !== other[file]);
}

describe("a collection that is built in parts", () => {
  const reports = ["beta", "gamma", "delta", "epsilon"].map((name, index) => {
    const changed = { id: `${name}-report`, title: `Deaths in ${name}`, transcribed: `2020-06-0${index + 3}` };
    const [first] = aReport().revisions;
    return aReport({ ...changed, revisions: first ? [{ ...first, date: changed.transcribed }] : [] });
  });
  const inFolder = (name: string) => ({ ...options(), siteFolder: join(folder, name) });

  beforeEach(() => {
    write(Object.fromEntries(reports.map((report) => [`reports/${report.id}.json`, asJson(report)])));
  });

  it("is the same to the byte as one that is built whole, and as one of which nothing had been kept", async () => {
    await buildSite(inFolder("whole"));
    for (const part of ["1/2", "2/2"]) {
      await buildSite(inFolder("part"), "--shard", part);
      cpSync(join(folder, "part"), join(folder, "joined"), { recursive: true });
    }

    await buildSite(inFolder("joined"), "--join");
    await buildSite(inFolder("anew"), "--anew");

    const whole = filesIn(join(folder, "whole"));
    expect(Object.keys(whole).filter((file) => file.endsWith(".html")).length).toBeGreaterThan(30);
    expect(differing(filesIn(join(folder, "joined")), whole)).toEqual([]);
    expect(differing(filesIn(join(folder, "anew")), whole)).toEqual([]);
  });

  it("is no site while a part is missing, and says which report it lacks", async () => {
    await buildSite(inFolder("alone"), "--shard", "2/2");

    const { code, said } = await endOf(startBuild(inFolder("alone"), "--join"));

    expect(code).toBe(1);
    expect(said).toMatch(/^The parts make no site\. They lack the report “alpha-report” and 2 more: build the part/);
    expect(readdirSync(join(folder, "alone"))).not.toContain("index.html");
  });

  it("renders anew only the report that was changed", async () => {
    await buildSite(inFolder("whole"));
    const [first] = reports;
    write({ [`reports/${first?.id}.json`]: asJson({ ...first, summary: "Put in other words." }) });

    expect(await buildSite(inFolder("whole"))).toMatch(/4 of 5 reports as they were kept/);
  });

  it("stops at the one report that breaks a rule, with its own message", async () => {
    write({ "reports/gamma-report.json": asJson({ ...reports[1], title: "Only deaths" }) });

    const { code, said } = await endOf(startBuild(inFolder("whole")));

    expect(code).toBe(1);
    expect(said).toMatch(/^The data cannot be published:\n\n.*gamma-report\.json:6:12 words-do-not-judge\n/);
    expect(said.match(/words-do-not-judge/g)).toHaveLength(1);
  });
});
