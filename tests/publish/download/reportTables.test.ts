import { describe, expect, it } from "vitest";
import { reportTables } from "../../../src/publish/download/downloads";
import { tableContents } from "../../../src/publish/download/table";
import { writeCsv } from "../../../src/publish/download/writeCsv";
import { readRows } from "./csvOnTheWeb";
import { hardDossier } from "./hardReport";

const dossier = hardDossier();
const contents = tableContents(dossier.report.claims, dossier, { address: null, basePath: "/" });

function rowsOf(file: string) {
  const table = reportTables.find((candidate) => candidate.file === file);
  if (table === undefined) throw new Error(`There is no ${file}.`);
  return readRows(writeCsv(table, contents));
}

describe("places.csv", () => {
  const placesOf = (id: string) => rowsOf("places.csv").filter(({ claim }) => claim === id);

  it("has a row for each place of a claim", () => {
    expect(placesOf("alpha-range")).toMatchObject([
      { number: "1", place: "Alpha", as_written: "", basis: "inferred", reason: "'+Read so, too." },
      { number: "2", place: "Beta", as_written: "", basis: "inferred" },
    ]);
  });

  it("keeps a place that is named and not delimited apart from none", () => {
    expect(placesOf("alpha-event")).toMatchObject([{ place: "not stated", as_written: "the region", basis: "stated" }]);
    expect(placesOf("at-most-30")).toEqual([]);
  });
});

it("relations.csv says of both claims who makes them, with bound and period", () => {
  const [relation] = rowsOf("relations.csv");

  expect(relation).toMatchObject({ from: "alpha-event", to: "alpha-range", drawn_by: "viewer" });
  expect(relation?.from_in_words).toMatch(/^Withdrawn\. /);
  expect(relation?.to_in_words).toContain(
    "Figure: between 1,529 and 1,744 civilians killed (bound: “between”, a floor and a ceiling). Period: since 2014, end not stated (inferred).",
  );
});

it("omissions.csv gives a number that it mentions with its source, its bound and its period", () => {
  const omission = rowsOf("omissions.csv").find(({ section }) => section === "tolls");

  expect(omission?.text).toContain("1,529");
  expect(omission?.mentioned_in_words).toContain("Town Watch (monitor)");
  expect(omission?.mentioned_in_words).toContain("between 1,529 and 1,744 civilians killed");
  expect(omission?.mentioned_in_words).toContain("Period: since 2014");
});

it("revisions.csv names a renamed claim by the id that it has now", () => {
  expect(rowsOf("revisions.csv")).toMatchObject([
    { number: "1", subject_kind: "report", subject: "alpha-report", claim_in_words: "" },
    {
      number: "2",
      subject_kind: "claim",
      subject: "alpha-range",
      from: "'=old",
      to: "one\r\ntwo\nthree\n\n=four",
      claim_in_words: expect.stringContaining("between 1,529 and 1,744"),
    },
  ]);
});

it("aliases.csv keeps the address of every former id", () => {
  expect(rowsOf("aliases.csv")).toMatchObject([
    {
      claim: "alpha-range",
      former_id: "former-range",
      former_address: "/reports/alpha-report/claims/former-range/",
    },
  ]);
});

it("chain.csv has a row for each step, in their order", () => {
  const steps = rowsOf("chain.csv").filter(({ claim }) => claim === "at-most-30");

  expect(steps.map(({ number, role, actor_name: name, verb }) => [number, role, name, verb])).toEqual([
    ["1", "counted", "Town Watch", ""],
    ["2", "stated", "Town Watch", "said"],
    ["3", "reported", "Daily Paper", ""],
  ]);
});

it("sources.csv names whom a source belongs to, though that one says nothing", () => {
  const rows = rowsOf("sources.csv");

  expect(rows.map(({ source }) => source)).toContain("an-army");
  expect(rows.find(({ source }) => source === "a-colonel")).toMatchObject({
    name: "'=Colonel",
    part_of: "an-army",
    part_of_name: "An army",
    position: "'+Spokesman",
  });
});
