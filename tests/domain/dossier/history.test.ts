import { describe, expect, it } from "vitest";
import { changeName, changesOf } from "../../../src/domain/dossier/history";
import { aClaim, anOmission, aRelation, aReport, aToll } from "../../support/builders";
import { aChangedReport, aDossier, firstRevision } from "../../support/changedReport";

const brief = (report = aChangedReport()) =>
  changesOf(aDossier(report)).map(({ date, kind, recorded }) => `${date} ${recorded} ${kind}`);

it("a report tells everything that happened to it, newest first and its arrival last", () => {
  expect(brief()).toEqual([
    "2020-07-03 alpha-toll revised",
    "2020-07-02 alpha-doubt withdrawn",
    "2020-07-02 alpha-event renamed",
    "2020-07-01 alpha-deaths revised",
    "2020-06-02 report new-report",
  ]);
});

it("a revision keeps the old value, the new one, the day and the reason", () => {
  const [newest] = changesOf(aDossier(aChangedReport()));

  expect(newest).toMatchObject({
    date: "2020-07-03",
    changed: "figure",
    from: "up to 12",
    to: "at least 12",
    why: "A floor was read as a ceiling.",
  });
});

it("what was revised under a former name is told of the claim that has another name today", () => {
  const revised = changesOf(aDossier(aChangedReport())).find(({ recorded }) => recorded === "alpha-deaths");

  expect(revised?.subject).toMatchObject({ kind: "claim", entry: { id: "alpha-event" } });
});

it("the first transcription and the report's arrival are one change", () => {
  const [arrival, ...others] = changesOf(aDossier(aReport()));

  expect(others).toEqual([]);
  expect(arrival).toMatchObject({ kind: "new-report", date: "2020-06-02", why: "New." });
});

it("a report whose revisions do not tell of its arrival has one all the same", () => {
  const title = { ...firstRevision, date: "2020-07-01", changed: "title", from: "Deaths", to: "Deaths in Alpha" };

  expect(brief(aReport({ revisions: [title] }))).toEqual(["2020-07-01 report revised", "2020-06-02 report new-report"]);
});

describe("a withdrawal is told once", () => {
  const withdrawn = { date: "2020-07-02", why: "It says otherwise." };
  const told = { date: "2020-07-02", subject: "alpha-toll", from: null, to: null, why: "It says otherwise." };

  it.each([
    ["where no revision tells of it", []],
    ["where a revision names it", [{ ...told, changed: "withdrawn", why: "See the article." }]],
    ["where a revision gives its reason", [{ ...told, changed: "status", from: "standing", to: "gone" }]],
    ["where a revision of that day changes no value", [{ ...told, changed: "entry", why: "See the article." }]],
  ])("%s", (_, revisions) => {
    const report = aReport({ claims: [aToll({ withdrawn })], revisions: [firstRevision, ...revisions] });

    expect(brief(report)).toEqual(["2020-07-02 alpha-toll withdrawn", "2020-06-02 report new-report"]);
  });

  it("and apart from what was revised on the same day", () => {
    const statement = { ...told, changed: "statement", from: "Twelve died.", to: "Twelve were killed.", why: "Exact." };
    const report = aReport({ claims: [aToll({ withdrawn })], revisions: [firstRevision, statement] });

    expect(brief(report)).toEqual([
      "2020-07-02 alpha-toll withdrawn",
      "2020-07-02 alpha-toll revised",
      "2020-06-02 report new-report",
    ]);
  });

  it("with both reasons, where the claim and the revision give different ones", () => {
    const revisions = [firstRevision, { ...told, changed: "withdrawn", why: "A reader wrote to us." }];

    const [newest] = changesOf(aDossier(aReport({ claims: [aToll({ withdrawn })], revisions })));

    expect(newest?.why).toBe("It says otherwise. A reader wrote to us.");
  });

  it("of a relation and of an omission as of a claim", () => {
    const report = aReport({
      claims: [aToll(), aClaim()],
      relations: [aRelation({ withdrawn })],
      omissions: [anOmission({ withdrawn })],
    });

    expect(brief(report)).toEqual([
      "2020-07-02 alpha-method-omitted withdrawn",
      "2020-07-02 alpha-relation withdrawn",
      "2020-06-02 report new-report",
    ]);
  });
});

describe("the name of a change", () => {
  it("belongs to no other change, though two revise the same part on the same day", () => {
    const revision = {
      date: "2020-07-01",
      subject: "alpha-toll",
      changed: "figure",
      from: "12",
      to: "13",
      why: "Typo.",
    };
    const report = aReport({ revisions: [firstRevision, revision, { ...revision, from: "13", to: "12" }] });

    const names = changesOf(aDossier(report)).map(changeName);

    expect(new Set(names).size).toBe(3);
  });

  it("stays when other changes come", () => {
    const before = changesOf(aDossier(aChangedReport())).map(changeName);
    const { revisions } = aChangedReport();
    const more = [...revisions, { ...firstRevision, date: "2020-08-01", changed: "title", from: "Old", to: "New" }];

    const after = changesOf(aDossier(aChangedReport({ revisions: more }))).map(changeName);

    expect(after.slice(1)).toEqual(before);
  });
});
