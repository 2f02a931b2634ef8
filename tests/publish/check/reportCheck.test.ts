import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { aReport } from "../../support/builders";
import { asJson, goodFiles, writeDataFolder } from "../../support/dataFolder";

const program = resolve("src/publish/check/reportCheck.ts");
const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "check-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function reportCheck(files: Record<string, string>, ...args: string[]) {
  writeDataFolder(join(folder, "data"), { ...goodFiles(), ...files });
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", loader, program, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

it("says in one sentence what it checked where nothing is wrong", () => {
  const { status, stdout } = reportCheck({});

  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^No problems: 1 report, 1 claim and 1 quotation keep all \d+ rules; not compared with an earlier version, since git has none here\.\n(?:Advice for site\.json: The site .*\.\n){3}$/,
  );
});

it("prints every problem with place, rule, what is wrong and how to mend it, and fails", () => {
  const report = asJson({ ...aReport(), title: "Only deaths", sections: "none" });

  const { status, stdout, stderr } = reportCheck({ "reports/alpha-report.json": report, "reports/beta.json": "{" });

  expect(status).toBe(1);
  expect(stderr).toBe("");
  expect(stdout).toContain(
    "data/reports/alpha-report.json:6:12 words-do-not-judge\n  “Only” judges. It makes a number or a deed larger or smaller than the source did.\n  Mend: Say it without the word",
  );
  expect(stdout).toContain("data/reports/beta.json:1:2 json-is-well-formed\n");
  expect(stdout).toMatch(
    /data\/reports\/alpha-report\.json: not yet checked, because of what cannot be read: .*every-claim-has-a-section/,
  );
  expect(stdout).toMatch(/3 problems in 2 files\.\n$/);
});

it("checks the files that are named, as the shell gives them", () => {
  const { status, stdout } = reportCheck({}, "data/sources.json", "nowhere.json");

  expect(status).toBe(1);
  expect(stdout).toContain("nowhere.json:1:1 file-can-be-read\n  There is no such file.");
});

it("prints no character that steers a terminal", () => {
  const { stdout } = reportCheck({ "reports/alpha-report.json": asJson({ ...aReport(), "\u001b[31m": 1 }) });

  expect(stdout).not.toContain("\u001b");
  expect(stdout).toContain("\\u{1B}[31m");
});
