import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CheckOptions } from "../../../src/publish/check/checkReports";
import { anArticle, anOmission, aReport, aSection, aToll, someSources } from "../../support/builders";
import { checkWithReports } from "../../support/checkWithReports";
import { asJson, goodFiles, writeDataFolder } from "../../support/dataFolder";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "data-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function check(files: Record<string, string | Uint8Array> = {}, options: CheckOptions = {}) {
  writeDataFolder(folder, { ...goodFiles(), ...files });
  return checkWithReports(folder, { earlier: null, ...options });
}

/** What was found, as “file:line:column rule”, the file seen from the data folder. */
function found({ problems }: ReturnType<typeof check>) {
  const fileOf = (file: string) => relative(folder, join(process.cwd(), file));
  return problems.map(({ file, line, column, rule }) => `${fileOf(file)}:${line}:${column} ${rule}`);
}

const second = () =>
  aReport({
    id: "beta-report",
    claims: [aToll({ id: "beta-toll" })],
    sections: [aSection({ claims: ["beta-toll"] })],
  });

const historyRules = [
  ...["published-addresses-stay", "record-entries-never-vanish", "revisions-only-grow"],
  ...["changes-are-recorded", "ids-never-vanish"],
];

describe("data without a fault", () => {
  it("is handed on with what was counted", () => {
    const { reports, sources, problems, waiting, summary } = check();

    expect([problems, waiting]).toEqual([[], []]);
    expect(reports).toEqual([aReport()]);
    expect(sources).toEqual(someSources());
    expect(summary).toMatchObject({ reports: 1, claims: 1, quotations: 1 });
  });

  it("names apart the rules that compare versions where there is no earlier one", () => {
    const { summary } = check();

    expect(summary.notCompared.map(({ name }) => name)).toEqual(historyRules);
    expect(summary.rules.filter(({ name }) => historyRules.includes(name))).toEqual([]);
    expect(summary.rules.length).toBeGreaterThan(30);
  });

  it("counts the files that are asked for, and hands on no others", () => {
    const files = [join(folder, "reports/beta-report.json")];

    const { reports, summary } = check({ "reports/beta-report.json": asJson(second()) }, { files });

    expect(reports.map(({ id }) => id)).toEqual(["beta-report"]);
    expect(summary.reports).toBe(1);
  });
});

describe("files that are no data", () => {
  const report = "reports/alpha-report.json";

  it.each([
    ["broken JSON", '{"a": 1,\n}', `${report}:2:1 json-is-well-formed`, "The name of a field is expected here."],
    ["an empty file", "", `${report}:1:1 json-is-well-formed`, "The file is empty."],
    ["a list", "[]", `${report}:1:1 fields-fit-the-format`, "The file holds something other than one object."],
    ["an unknown format", '{"format": 7}', `${report}:1:12 format-is-known`, "The formats that are read: 1."],
    ["no format", "{}", `${report}:1:1 format-is-known`, "It does not name its format."],
    ["a byte order mark", "\ufeff{}", `${report}:1:1 file-can-be-read`, "byte order mark"],
    ["UTF-16", Buffer.from("{}", "utf16le"), `${report}:1:1 file-can-be-read`, "UTF-16"],
    ["Latin-1", Buffer.from('{\n"é"', "latin1"), `${report}:2:2 file-can-be-read`, "from line 2"],
    ["50 MB", Buffer.alloc(50_000_000), `${report}:1:1 file-can-be-read`, "The file has 50 MB; 2 MB is the limit."],
    ["deep nesting", "[".repeat(100_000), `${report}:1:65 json-is-well-formed`, "more than 64 deep"],
  ])("are refused in one sentence, with their place: %s", (_, content, place, says) => {
    const result = check({ [report]: content });

    expect(found(result)).toEqual([place]);
    expect(result.problems[0]?.says).toContain(says);
    expect(result.reports).toEqual([]);
  });

  it.each([
    ["is missing", "reports/gone.json", "There is no such file."],
    ["is a folder", "reports", "This is a folder, not a file."],
    ["leads back to itself", "loop.json", "The file cannot be read (ELOOP)."],
  ])("are refused where a file that is asked for %s", (_, file, says) => {
    symlinkSync(join(folder, "loop.json"), join(folder, "loop.json"));

    const { problems } = check({}, { files: [join(folder, file)] });

    expect(problems.map((problem) => problem.says)).toEqual([says]);
  });

  it("are refused where there is no data folder at all", () => {
    const { problems } = checkWithReports(join(folder, "elsewhere"), { earlier: null });

    expect(problems.map(({ file, says }) => `${basename(file)}: ${says}`)).toEqual([
      "reports: There is no such folder.",
      "site.json: There is no such file.",
      "sources.json: There is no such file.",
    ]);
  });

  it("are refused where there are no reports", () => {
    mkdirSync(join(folder, "reports"));
    const { "reports/alpha-report.json": _report, ...others } = goodFiles();
    writeDataFolder(folder, others);

    expect(found(checkWithReports(folder, { earlier: null }))).toEqual(["reports:1:1 file-can-be-read"]);
  });
});

describe("all problems at once", () => {
  it("are found in several files, in the order of files and places", () => {
    const alpha = { ...aReport(), title: "Only deaths", lang: "" };
    const sources = { $schema: "./sources.schema.json", sources: someSources().slice(0, 1), caveat: "none" };

    const result = check({
      "reports/alpha-report.json": asJson(alpha),
      "reports/beta-report.json": "{",
      "sources.json": asJson(sources),
    });

    expect(found(result)).toEqual([
      "reports/alpha-report.json:5:11 fields-fit-the-format",
      "reports/alpha-report.json:6:12 words-do-not-judge",
      "reports/alpha-report.json:10:15 every-source-named-is-known",
      expect.stringMatching(/^reports\/alpha-report\.json:\d+:\d+ every-source-named-is-known$/),
      "reports/beta-report.json:1:2 json-is-well-formed",
      expect.stringMatching(/^sources\.json:\d+:3 no-unknown-fields$/),
    ]);
  });

  it("are found on one line in the order in which they stand there", () => {
    const { lang: _lang, ...rest } = aReport();
    const line = JSON.stringify({ ...rest, title: "Only deaths", lang: "" });

    const columns = check({ "reports/alpha-report.json": line }).problems.map(({ column, rule }) => ({ column, rule }));

    expect(columns.map(({ rule }) => rule)).toEqual(["words-do-not-judge", "fields-fit-the-format"]);
    expect(columns.map(({ column }) => column)).toEqual([
      line.indexOf('"Only deaths"') + 1,
      line.lastIndexOf('""') + 1,
    ]);
  });

  it("does not let a broken claim hide what is wrong with the others, nor be reported as missing", () => {
    const broken = { ...aToll({ id: "broken-toll" }), voice: "loud" };
    const judging = aToll({ statement: "Only at least 12 civilians were killed." });
    const sections = [aSection({ claims: ["broken-toll", "alpha-toll"] })];
    const text = asJson({ ...aReport(), sections, claims: [broken, judging] });

    const { problems } = check({ "reports/alpha-report.json": text });

    expect(problems.map(({ rule }) => rule)).toEqual(["fields-fit-the-format", "words-do-not-judge"]);
    expect(problems.map(({ line }) => text.split("\n")[line - 1]?.trim())).toEqual([
      '"voice": "loud",',
      '"statement": "Only at least 12 civilians were killed.",',
    ]);
  });

  it("says which rules wait for what cannot be read", () => {
    const report = { ...aReport(), article: { ...anArticle(), paragraphs: "none" } };

    const { waiting } = check({ "reports/alpha-report.json": asJson(report) });
    const rules = waiting.find(({ file }) => file.endsWith("alpha-report.json"))?.rules;

    expect(rules).toEqual(expect.arrayContaining(["quotes-stand-in-article", "every-sentence-is-accounted-for"]));
    expect(rules).not.toContain("words-do-not-judge");
  });

  it("places a problem of a field that stands twice at the one that counts", () => {
    const text = asJson(aReport())
      .replace('"title"', '"title": "Deaths",\n  "title"')
      .replace("Deaths in Alpha", "Only Alpha");

    expect(found(check({ "reports/alpha-report.json": text }))).toEqual([
      "reports/alpha-report.json:7:3 fields-stand-once",
      "reports/alpha-report.json:7:12 words-do-not-judge",
    ]);
  });
});

describe("across the collection", () => {
  it("lets two reports name a claim alike: ids are a report’s own", () => {
    const beta = { ...second(), claims: [aToll()], sections: [aSection()] };

    expect(check({ "reports/beta-report.json": asJson(beta) }).problems).toEqual([]);
  });

  it("refuses two files that name one report", () => {
    const result = check({ "reports/beta-report.json": asJson(aReport()) });

    expect(result.problems.map(({ file, rule }) => [basename(file), rule])).toEqual([
      ["alpha-report.json", "ids-are-used-once"],
      ["beta-report.json", "file-is-named-after-its-id"],
      ["beta-report.json", "ids-are-used-once"],
    ]);
  });

  it("refuses a file that is not named after its report", () => {
    const { problems } = check({ "reports/beta.json": asJson(second()) });

    expect(problems.map(({ rule, says }) => [rule, says])).toEqual([
      ["file-is-named-after-its-id", "The report “beta-report” stands in a file called beta.json."],
    ]);
  });
});

describe("files that are asked for", () => {
  it("are judged in the light of the others, whose own problems are not printed", () => {
    const about = { claim: "beta-toll" };
    const beta = { ...second(), omissions: [anOmission({ about }), anOmission({ about })] };
    const files = [join(folder, "reports/beta-report.json")];

    const result = check(
      {
        "reports/alpha-report.json": asJson({ ...aReport(), title: "Only deaths" }),
        "reports/beta-report.json": asJson(beta),
      },
      { files },
    );

    expect(result.problems.map(({ rule }) => rule)).toEqual(["ids-are-used-once"]);
  });

  it("are printed with what keeps the others from being read", () => {
    const files = [join(folder, "reports/alpha-report.json")];

    expect(found(check({ "sources.json": "{" }, { files }))).toEqual(["sources.json:1:2 json-is-well-formed"]);
  });

  it("stand in for the report of their name, so that a draft can be kept elsewhere", () => {
    writeDataFolder(join(folder, "drafts"), { "alpha-report.json": asJson({ ...aReport(), title: "Only deaths" }) });

    const result = check({}, { files: [join(folder, "drafts/alpha-report.json")] });

    expect(result.problems.map(({ rule }) => rule)).toEqual(["words-do-not-judge"]);
  });
});

describe("against what was published before", () => {
  const published = (files: Record<string, string>) => ({
    name: "1234567, the version last committed",
    files: new Map(Object.entries({ ...goodFiles(), ...files })),
  });
  const earlier = published({
    "reports/gone-report.json": asJson(second()),
    "permalinks.txt": "/reports/alpha-report/\n/reports/gone-report/\n",
  });

  it("refuses what is gone or was changed in silence", () => {
    const report = aReport({ claims: [aToll({ scope: {} })] });

    const result = check(
      { "reports/alpha-report.json": asJson(report), "permalinks.txt": "/reports/alpha-report/\n" },
      { earlier },
    );

    expect(result.problems.map(({ rule, says }) => [rule, says])).toEqual([
      ["published-addresses-stay", "The published address /reports/gone-report/ is gone from the list."],
      ["changes-are-recorded", "“scope” of “alpha-toll” is not as it was published, and no new revision says so."],
      ["ids-never-vanish", "This report was published and is gone."],
    ]);
    expect(result.summary.notCompared).toEqual([]);
    expect(result.summary.comparedWith).toBe("1234567, the version last committed");
    expect(result.summary.rules.map(({ name }) => name)).toEqual(expect.arrayContaining(historyRules));
  });

  it("misses nothing in what stands as it was, also where it was published broken", () => {
    const broken = published({ "reports/alpha-report.json": "{" });

    expect(check({}, { earlier: broken }).problems).toEqual([]);
  });
});

it.each(["reports/beta-report.JSON", "reports/2024/beta-report.json", "records/notes.txt"])(
  "what stands in the folder of reports or records and is read by nobody is told, and not passed over: %s",
  (path) => {
    expect(found(check({ [path]: "{}" }))).toEqual([`${path.split("/").slice(0, 2).join("/")}:1:1 file-can-be-read`]);
  },
);
