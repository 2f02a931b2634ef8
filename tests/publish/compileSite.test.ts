import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PageData } from "../../src/pages/pageData";
import { checkWhole } from "../../src/publish/checkedData";
import { aClaim, aReport, aSection, aSource, aToll, someSources } from "../support/builders";
import { commitFolder, goodFiles, writeDataFolder } from "../support/dataFolder";
import { siteFiles } from "../support/openPage";

/** A report of its own ids, transcribed on that day of June. */
function aReportOf(name: string, day = 2) {
  return aReport({
    id: `${name}-report`,
    transcribed: `2020-06-${String(day).padStart(2, "0")}`,
    claims: [aToll({ id: `${name}-toll` }), aClaim({ id: `${name}-event`, claimant: "daily-paper" })],
    sections: [aSection({ claims: [`${name}-toll`, `${name}-event`] })],
  });
}
const manyReports = (count: number) =>
  Array.from({ length: count }, (_, index) => aReportOf(`r${index}`, (index % 28) + 1));

function find<Kind extends PageData["kind"]>(files: ReadonlyMap<string, PageData>, path: string, kind: Kind) {
  const data = files.get(path);
  if (!isOfKind(data, kind)) throw new Error(`${path} holds no ${kind}.`);
  return data;
}

function isOfKind<Kind extends PageData["kind"]>(
  data: PageData | undefined,
  kind: Kind,
): data is Extract<PageData, { kind: Kind }> {
  return data?.kind === kind;
}

const sizeOf = (data: PageData | undefined) => JSON.stringify(data).length;

it("gives a report's pages one file, and every other page one of its own", () => {
  expect([...siteFiles().keys()].sort()).toEqual([
    "/data.json",
    "/reports/alpha-report/data.json",
    "/sources/daily-paper/data.json",
    "/sources/data.json",
    "/sources/town-watch/data.json",
  ]);
});

describe("the home page", () => {
  it("holds a single report in full, and of several their heads alone", () => {
    const one = find(siteFiles(), "/data.json", "home");
    const two = find(siteFiles([aReportOf("a"), aReportOf("b")]), "/data.json", "home");

    expect([one.only?.report.id, one.reports]).toEqual(["alpha-report", []]);
    expect([two.only, two.reports.map(({ head }) => head.id)]).toEqual([null, ["a-report", "b-report"]]);
    expect(two.reports[0]).not.toHaveProperty("report");
  });

  it("lists the report last transcribed first, and those of one day by their ids", () => {
    const files = siteFiles([aReportOf("b", 3), aReportOf("c", 9), aReportOf("a", 3)]);

    const { reports } = find(files, "/data.json", "home");

    expect(reports.map(({ head }) => head.id)).toEqual(["c-report", "a-report", "b-report"]);
  });

  it.each([
    [20, ["/data.json"]],
    [21, ["/data.json", "/page_2/data.json"]],
    [45, ["/data.json", "/page_2/data.json", "/page_3/data.json"]],
  ])("of %i reports is spread over pages, none left out and none twice", (count, paths) => {
    const files = siteFiles(manyReports(count));

    const pages = paths.map((path) => find(files, path, "home"));

    expect(files.has(`/page_${paths.length + 1}/data.json`)).toBe(false);
    expect(pages.map(({ number, count: of }) => [number, of])).toEqual(
      paths.map((_, index) => [index + 1, paths.length]),
    );
    expect(new Set(pages.flatMap(({ reports }) => reports.map(({ head }) => head.id))).size).toBe(count);
  });
});

describe("a source", () => {
  const sources = [...someSources(), aSource({ id: "speaker", name: "A. Speaker", partOf: "town-watch" })];

  it("holds what it says in every report, with what its claims need around them and no more", () => {
    const files = siteFiles([aReportOf("a"), aReportOf("b")], sources);

    const { answer, appearances } = find(files, "/sources/daily-paper/data.json", "source");

    expect(answer.verdict).toBe("Two claims in two reports.");
    expect(appearances.map((appearance) => appearance.claims.map(({ id }) => id))).toEqual([["a-event"], ["b-event"]]);
    expect(appearances[0]?.setting.sources.map(({ id }) => id)).toEqual(["daily-paper"]);
    expect(Object.keys(appearances[0]?.setting.originals ?? {})).toEqual(["a-event"]);
  });

  it("gives an address on its page once, where claims of two reports are called alike", () => {
    const reports = [aReport({ id: "one-report" }), aReport({ id: "two-report" })];
    const { appearances } = find(siteFiles(reports), "/sources/town-watch/data.json", "source");

    expect(appearances.map(({ repeated }) => repeated)).toEqual([undefined, ["alpha-toll"]]);
  });

  it("knows whom it belongs to, and who belongs to it", () => {
    const files = siteFiles([aReport()], sources);

    expect(find(files, "/sources/speaker/data.json", "source").partOf?.id).toBe("town-watch");
    expect(find(files, "/sources/town-watch/data.json", "source").parts.map(({ id }) => id)).toEqual(["speaker"]);
  });

  it("has a page also where it says nothing itself", () => {
    expect(find(siteFiles(), "/sources/daily-paper/data.json", "source")).toMatchObject({
      appearances: [],
      answer: { rest: [] },
    });
  });

  it("is counted with its claims and reports in the list, in the order of names", () => {
    const files = siteFiles([aReportOf("a"), aReportOf("b")], sources);

    const listed = find(files, "/sources/data.json", "sources").sources;

    expect(listed.map(({ source, claims, reports }) => [source.name, claims, reports])).toEqual([
      ["A. Speaker", 0, 0],
      ["Daily Paper", 2, 2],
      ["Town Watch", 2, 2],
    ]);
  });
});

it("never asks a reader for more as the collection grows", () => {
  const largest = (count: number) => {
    const extra = Array.from({ length: count }, (_, index) =>
      aSource({ id: `source-${index}`, name: `Source ${index}` }),
    );
    return Math.max(...[...siteFiles(manyReports(count), [...someSources(), ...extra]).values()].map(sizeOf));
  };

  const [many, more] = [largest(100), largest(300)];

  // A hundredth: ids and counts have a digit more.
  expect(more).toBeLessThan(many * 1.01);
});

describe("what the page on the checks is handed", () => {
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "compiled-"));
    writeDataFolder(join(folder, "data"), goodFiles());
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const checkedIn = () =>
    checkWhole({
      dataFolder: join(folder, "data"),
      siteFolder: "",
      place: { address: null, basePath: "/" },
      name: "",
    }).checked;

  it("names apart the rules that compare versions where there is no git history", () => {
    const { rules, notCompared } = checkedIn();

    expect(notCompared.map(({ name }) => name)).toEqual([
      "published-addresses-stay",
      "record-entries-never-vanish",
      "revisions-only-grow",
      "changes-are-recorded",
      "ids-never-vanish",
    ]);
    expect(rules.filter(({ name }) => notCompared.some((rule) => rule.name === name))).toEqual([]);
  });

  it("counts them among the others where there is one", () => {
    const withoutHistory = checkedIn();
    commitFolder(folder);
    writeDataFolder(join(folder, "data"), { "permalinks.txt": "/\n" });

    const { rules, notCompared } = checkedIn();

    expect(notCompared).toEqual([]);
    expect(rules).toHaveLength(withoutHistory.rules.length + withoutHistory.notCompared.length);
  });
});
