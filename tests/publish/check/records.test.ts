import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkReports } from "../../../src/publish/check/checkReports";
import { asJson, goodFiles, writeDataFolder } from "../../support/dataFolder";
import { aRecord, aRow } from "../../support/recordBuilders";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "data-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const record = "records/alpha-report.json";

function check(files: Record<string, string>, asked: string[] = [], earlier: Record<string, string> | null = null) {
  writeDataFolder(folder, { ...goodFiles(), ...files });
  const { problems, waiting } = checkReports(folder, {
    files: asked.map((file) => join(folder, file)),
    earlier: earlier && { name: "before", files: new Map(Object.entries(earlier)) },
  });
  return { waiting, found: problems.map(({ file, line, rule, says }) => `${basename(file)}:${line} ${rule} ${says}`) };
}

it("is judged beside its report, and need not be there", () => {
  expect(check({}).found).toEqual([]);
  expect(check({ [record]: asJson(aRecord()) }).found).toEqual([]);
});

it("is judged too where its report or it alone is asked for", () => {
  const files = { [record]: asJson(aRecord({ rows: [aRow({ who: "gazete" })] })) };

  for (const asked of [record, "reports/alpha-report.json"]) {
    expect(check(files, [asked]).found).toEqual([
      expect.stringMatching(/record-names-what-exists .*Did you mean “gazette”/),
    ]);
  }
  expect(check(files, ["sources.json"]).found).toEqual([]);
});

it("stops the build with a field that it does not know, a word that is not of the list, and no address", () => {
  const { url, ...row } = aRow({ bears: [{ on: "alpha-toll", how: "bound differs" }] });
  const faulty = {
    ...aRecord(),
    rows: [{ ...row, bears: [{ on: "alpha-toll", how: "misquoted" }], verdict: "wrong" }],
  };

  expect(check({ [record]: asJson(faulty) }).found).toEqual([
    expect.stringMatching(/fields-fit-the-format “url” is missing/),
    expect.stringMatching(/fields-fit-the-format “how” is “misquoted”/),
    expect.stringMatching(/no-unknown-fields “verdict” is no field/),
  ]);
});

it("waits for its report where that cannot be read", () => {
  const { found, waiting } = check({ [record]: asJson(aRecord()), "reports/alpha-report.json": "{}" }, [record]);

  expect(found.filter((problem) => problem.startsWith("alpha-report.json:1 record"))).toEqual([]);
  expect(waiting.flatMap(({ rules }) => rules)).toContain("record-relations-are-borne-out");
});

it("stands beside a report, under its name", () => {
  expect(check({ "records/beta-report.json": asJson(aRecord()) }).found).toEqual([
    expect.stringMatching(/beta-report\.json:1 file-is-named-after-its-id There is no report/),
  ]);
});

it("once published, it stays", () => {
  expect(check({}, [], { [record]: asJson(aRecord()) }).found).toEqual([
    expect.stringMatching(/record-entries-never-vanish This record was published and is gone/),
  ]);
});

it("makes no figure of its own: words of ours that judge are refused", () => {
  const rows = [aRow({ note: "The page admits it." })];

  expect(check({ [record]: asJson(aRecord({ rows })) }).found).toEqual([expect.stringMatching(/“admits” judges/)]);
});
