import { describe, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import { compileRecord } from "../../../src/domain/dossier/compileRecord";
import type { ReportRecord } from "../../../src/domain/report/recordSchema";
import { checkReports } from "../../../src/publish/check/checkReports";
import { briefRecord, recordGraph } from "../../../src/publish/linkedData/recordNodes";
import { aReport, someSources } from "../../support/builders";
import { aRecord, aRow, type RowInput } from "../../support/recordBuilders";
import { settings } from "./aRichReport";
import { graphFaults } from "./graphFaults";
import { allOfType } from "./readGraph";

/** What is in data/, each report that has a record with it. */
function published() {
  const found: ReturnType<typeof around>[] = [];
  checkReports("data", {
    visit: ({ report, record, sources }) => {
      if (!record) return;
      found.push({ dossier: compileDossier(report, sources, true), compiled: compileRecord(record.content) });
    },
  });
  return found;
}

const page = "https://site.example/reports/reports/alpha-report/record/";
const around = (record: ReportRecord) => ({
  compiled: compileRecord(record),
  dossier: compileDossier(aReport(), someSources(), true),
});
const graphOf = (record: ReportRecord) => recordGraph(around(record), settings);
const rowOf = (overrides: RowInput) => allOfType(graphOf(aRecord({ rows: [aRow(overrides)] })), "Claim")[0];
const series = {
  ...{ id: "totals", title: "Totals", explanation: "Counted since 2019.", who: "town-watch" },
  ...{ counting: "civilians-killed" as const, bound: "at-least" as const },
  points: [1, 2].map((month) => ({
    ...{ asOf: `2020-0${month}`, published: `2020-0${month + 1}-01`, number: 10 * month },
    ...{ url: `https://watch.example/${month}`, through: null, seen: "at the source" as const },
  })),
};

describe("a row as linked data", () => {
  it("says who published it, where it was seen and how, and keeps the bound", () => {
    expect(rowOf({})).toMatchObject({
      "@id": `${page}#_watch-page`,
      url: `${page}#watch-page`,
      author: { "@id": "https://site.example/reports/sources/town-watch/#_source" },
      text: "up to 12",
      about: {
        name: "civilians killed",
        maxValue: 12,
        description: expect.stringMatching(/^up to 12\. Town Watch, at the source\./),
      },
      temporalCoverage: "2020-05",
      datePublished: "2020-06-01",
      appearance: { url: "https://watch.example/may", description: "at the source" },
      isPartOf: { "@id": `${page}#_record` },
    });
    expect(rowOf({})?.about).not.toHaveProperty("minValue");
  });

  it("names the claim beside which it stands, and how it bears on it in the words of the closed list", () => {
    const row = rowOf({});

    expect(row?.mentions).toEqual([
      { "@id": "https://site.example/reports/reports/alpha-report/claims/alpha-toll/#_claim" },
    ]);
    expect(row?.description).toBe("alpha-toll: bound differs");
  });

  it("tells a relay from whom it speaks of", () => {
    const row = rowOf({ through: "gazette", seen: "only through another", at: "a copy" });

    expect(row?.author).toEqual({ "@id": "https://site.example/reports/sources/town-watch/#_source" });
    expect(row?.appearance).toMatchObject({
      publisher: { "@id": `${page}#_publisher_gazette` },
      description: "only through Gazette: a copy",
    });
  });

  it("says what was withdrawn, gives a bare number no end, and an unsure day no date", () => {
    const withdrawn = { date: "2020-06-12", why: "Seen twice." };
    const figure = { bound: "unqualified" as const, low: 12, high: 12, counting: "civilians-killed" as const };
    const row = rowOf({ withdrawn, figure, words: "12", published: "2020-06?" });

    expect(row).toMatchObject({
      creativeWorkStatus: "Withdrawn from this collection",
      about: { value: 12, description: expect.stringMatching(/^12, no bound word given\. /) },
    });
    expect(row?.about).not.toHaveProperty("minValue");
    expect(row?.about).not.toHaveProperty("maxValue");
    expect(row?.datePublished).toBeUndefined();
  });
});

describe("a record as linked data", () => {
  it("holds every total of a series, each with its bound, its day and its address", () => {
    const totals = allOfType(graphOf(aRecord({ series: [series] })), "PropertyValue").filter(({ url }) => url);

    expect(totals.map(({ minValue, maxValue, url }) => [minValue, maxValue, url])).toEqual([
      [10, undefined, "https://watch.example/1"],
      [20, undefined, "https://watch.example/2"],
    ]);
    expect(totals[0]?.description).toMatch(
      /^at least 10, as of 2020-01\. Town Watch, published 2020-02-01, at the source\./,
    );
  });

  it.each([
    ["alpha-report", around(aRecord({ series: [series] }))] as const,
    ...published().map((recorded) => [recorded.dossier.report.id, recorded] as const),
  ])("beside %s uses only terms that exist, where they belong, and loses none", async (_, recorded) => {
    const graph = recordGraph(recorded, settings);

    expect(await graphFaults(graph)).toEqual([]);
    expect(JSON.stringify(graph)).not.toMatch(/Review|Rating|cito:/);
    const ids = graph["@graph"].map((node) => node["@id"]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says on its page where its files are", () => {
    const file = { path: "/reports/alpha-report/record/rows.csv", format: "CSV", explanation: "Rows.", bytes: 1 };

    expect(briefRecord({ ...around(aRecord()), files: [file] }, settings).distribution).toEqual([
      { "@type": "DataDownload", name: "Rows.", contentUrl: `${page}rows.csv` },
    ]);
  });
});
