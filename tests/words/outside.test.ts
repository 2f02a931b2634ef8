import { describe, expect, it } from "vitest";
import { compileDossier } from "../../src/domain/dossier/compileDossier";
import { compileRecord } from "../../src/domain/dossier/compileRecord";
import type { RecordRow } from "../../src/domain/report/recordSchema";
import { outsideOfClaim, outsideOfSection } from "../../src/words/outside";
import { aDateSlot, anOmission, aReport, aSection, aSource, aToll, someSources } from "../support/builders";
import { aRecord, aRow } from "../support/recordBuilders";

const open = aToll({
  id: "open-toll",
  claimant: "army",
  scope: { period: aDateSlot("2019/..") },
  figure: { bound: "unqualified", low: 40, high: 40, counting: "civilians-killed", asWritten: "40" },
});
const report = aReport({
  claims: [aToll(), open],
  sections: [aSection({ kind: "tolls", claims: ["alpha-toll", "open-toll"] })],
  omissions: [anOmission({ id: "until-when", about: { claim: "open-toll" } })],
});
const dossier = compileDossier(
  report,
  [...someSources(), aSource({ id: "army", name: "Army", kind: "military" })],
  true,
);

const compiled = (rows: readonly RecordRow[]) => compileRecord(aRecord({ rows: [...rows] }));
const of = (claim: typeof open, rows: readonly RecordRow[]) => outsideOfClaim(claim, compiled(rows), dossier);
const ids = (outside: ReturnType<typeof of>) => outside?.rows.map(({ row }) => row.id);

describe("what stands outside the article beside a claim", () => {
  it("bears on it or on what is left out about it, and on nothing else", () => {
    const rows = [
      aRow({ id: "of-claim", bears: [{ on: "open-toll", how: "bound differs" }] }),
      aRow({ id: "of-omission", who: "gazette", bears: [{ on: "until-when", how: "answers it" }] }),
      aRow({ id: "of-other" }),
    ];

    expect(ids(of(open, rows))).toEqual(["of-claim", "of-omission"]);
    expect(of(open, [aRow()])).toBeNull();
  });

  it("is one row of each publisher, what bears on the figure first, and says how many there are", () => {
    const on = "open-toll";
    const rows = [
      aRow({ id: "words", who: "gazette", bears: [{ on, how: "same words" }] }),
      aRow({ id: "later", bears: [{ on, how: "gives a figure" }] }),
      aRow({ id: "bound", bears: [{ on, how: "bound differs" }] }),
    ];

    expect(ids(of(open, rows))).toEqual(["bound"]);
    expect(of(open, rows)?.count).toBe(3);
    expect(of(open, rows.slice(0, 1))).toBeNull();
    const alike = aRow({ id: "alike", words: "were killed", figure: undefined, bears: [{ on, how: "same words" }] });
    expect(ids(of(open, [alike]))).toEqual(["alike"]);
  });

  it("is set off by how it bears on the claim, not by what it does to another", () => {
    const bears = [
      { on: "open-toll", how: "gives a figure" as const },
      { on: "alpha-toll", how: "day differs" as const },
    ];
    const row = aRow({ bears });
    const setOff = (claim: typeof open) => of(claim, [row])?.rows.map(({ date }) => date.isSetOff);

    expect(setOff(open)).toEqual([false]);
    expect(setOff(aToll())).toEqual([true]);
  });

  it("is told in a note where it has no words, or where the note says what differs", () => {
    const noteOf = (row: Parameters<typeof aRow>[0]) =>
      of(open, [aRow({ note: "Of May alone.", ...row })])?.rows[0]?.note;
    const bearing = (how: "words differ" | "bound differs") => [{ on: "open-toll", how }];

    expect(noteOf({ words: undefined, figure: undefined, bears: bearing("words differ") })).toBe("Of May alone.");
    expect(noteOf({ words: "slain", figure: undefined, bears: bearing("words differ") })).toBe("Of May alone.");
    expect(noteOf({ bears: bearing("bound differs") })).toBeNull();
  });

  it("is told of a section by all that stands in it", () => {
    const [section] = report.sections;
    const rows = [aRow(), aRow({ id: "other", who: "gazette", bears: [{ on: "until-when", how: "answers it" }] })];

    expect(section && outsideOfSection(section, compiled(rows), dossier)?.count).toBe(2);
  });
});

describe("a period that the article leaves open", () => {
  const given = (period: string, low = 40) =>
    aRow({
      ...{ id: "total", period, words: `at least ${low}` },
      figure: { bound: "at-least", low, high: null, counting: "civilians-killed" },
      bears: [
        { on: "open-toll", how: "bound differs" },
        { on: "until-when", how: "gives the period" },
      ],
    });

  it("is held against the time of the other figure, on condition that the two are the same", () => {
    expect(of(open, [given("2019-01/2020-04")])?.notes).toEqual([
      "If the article’s 40 is that of Town Watch, May 2020 is not in it: it covers January 2019 to April 2020.",
    ]);
    expect(of(open, [given("2019-01/2020-06")])?.notes).toEqual([
      "If the article’s 40 is that of Town Watch, May 2020 is in it: it covers January 2019 to June 2020.",
    ]);
  });

  it("is left open where the figures are not the same, the periods overlap, or the article gives it", () => {
    expect(of(open, [given("2019-01/2020-04", 41)])?.notes).toEqual([]);
    expect(of(open, [given("2019-01/2020-05-10")])?.notes).toEqual([]);
    expect(of(aToll(), [aRow()])?.notes).toEqual([]);
  });
});
