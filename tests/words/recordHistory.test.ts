import { describe, expect, it } from "vitest";
import { compileDossier } from "../../src/domain/dossier/compileDossier";
import type { ReportRecord } from "../../src/domain/report/recordSchema";
import { tellRecordChanges } from "../../src/words/recordHistory";
import { aReport, someSources } from "../support/builders";
import { aRecord, aRow } from "../support/recordBuilders";

const tell = (record: ReportRecord) => tellRecordChanges(record, compileDossier(aReport(), someSources(), true));
const page = "/reports/alpha-report/record/";
const begun = { date: "2020-06-10", subject: "record", changed: "first record", from: null, to: null, why: "Begun." };
const revision = {
  date: "2020-06-12",
  subject: "watch-page",
  changed: "words",
  from: "to 12",
  to: "up to 12",
  why: "Whole.",
};

describe("what happened to a record", () => {
  it("is told newest first: that it came, and what was revised, at the row that it is about", () => {
    const changes = tell(
      aRecord({ revisions: [begun, revision, { ...revision, subject: "record", changed: "answer" }] }),
    );

    expect(changes.map(({ happened, path, changed, from, to }) => [happened, path, changed, from, to])).toEqual([
      ["Record outside the article revised", page, "answer", "to 12", "up to 12"],
      ["Row outside the article revised", `${page}#watch-page`, "words", "to 12", "up to 12"],
      ["New record outside the article", page, null, null, null],
    ]);
  });

  it("is told of a withdrawn row once, whether a revision tells of it or not", () => {
    const rows = [aRow(), aRow({ id: "gone", withdrawn: { date: "2020-06-12", why: "Seen twice." } })];
    const told = { ...revision, subject: "gone", changed: "withdrawn", from: null, to: null, why: "Seen twice." };

    for (const revisions of [[begun], [begun, told]]) {
      expect(tell(aRecord({ rows, revisions })).map(({ kind, path, why }) => [kind, path, why])).toEqual([
        ["withdrawn", `${page}#gone`, "Seen twice."],
        ["new-record", page, "Begun."],
      ]);
    }
  });

  it("has a name of its own for each, which stays when others come", () => {
    const twice = [begun, revision, { ...revision, from: "12", to: "to 12" }];
    const names = (revisions: typeof twice) => tell(aRecord({ revisions })).map(({ name }) => name);

    expect(new Set(names(twice)).size).toBe(3);
    expect(names([...twice, { ...revision, date: "2020-07-01" }]).slice(1)).toEqual(names(twice));
  });

  it("names the article, and no claim: no figure of the article stands for one of the record", () => {
    const [change] = tell(aRecord());

    expect(change?.title).toBe(
      "New record outside the article: Deaths in Alpha in May 2020 (Daily Paper, article 1, published [1 June 2020])",
    );
    expect(change).toMatchObject({ about: [], mentioned: [], words: [] });
  });
});
