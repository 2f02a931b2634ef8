import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startStaticServer } from "../../src/publish/serve/staticServer";
import { aReport } from "../support/builders";
import { asJson, goodFiles, writeDataFolder } from "../support/dataFolder";
import { buildSite, endOf, startBuild } from "./support/buildSite";
import { builtFiles } from "./support/builtPages";

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
  const { siteFolder } = options();
  for (const file of builtFiles(siteFolder, "").filter((name) => /\.\w+$/.test(name))) {
    hash.update(file).update(readFileSync(join(siteFolder, file)));
  }
  return hash.digest("hex");
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
    for (const milliseconds of [1_500, 4_000]) {
      const build = startBuild(options());
      await setTimeout(milliseconds);
      build.kill("SIGKILL");
      await endOf(build);
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
