import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { describeClaimFiles, describeTables } from "../../../src/publish/download/csvMetadata";
import { reportTables } from "../../../src/publish/download/downloads";
import { readingNotes } from "../../../src/words/language";
import { hardDossier, longUrl } from "./hardReport";

const set = {
  dossier: hardDossier(),
  place: { address: "https://site.example/", basePath: "/" },
  siteName: "A viewer",
};
const group = JSON.parse(describeTables(reportTables, set));

it("says whose the files are, what they were made from and when", () => {
  expect(group).toMatchObject({
    "dc:title": { "@value": expect.stringContaining("Deaths in Alpha in May 2020"), "@language": "en" },
    "dc:source": { "@id": longUrl },
    "dc:publisher": "A viewer",
    "dc:isPartOf": { "@id": "https://site.example/reports/alpha-report/" },
    "dc:created": { "@value": "2020-06-02" },
    "dc:modified": { "@value": "2020-06-03" },
  });
});

it("states no licence that nobody gave", () => {
  expect(group["dc:license"]).toBeUndefined();
  expect(group["dc:rights"].join(" ")).toContain("belong to its outlet, Daily Paper");
  expect(group["dc:rights"].join(" ")).toContain("no licence of its own is stated");
});

it("carries every note on how the cells are read, the one on the bound and the one on apostrophes included", () => {
  expect(group.notes).toEqual(
    readingNotes().map(({ subject, text }) => ({ "dc:subject": subject, "dc:description": text })),
  );
  expect(readingNotes().map(({ subject }) => subject)).toEqual(expect.arrayContaining(["The bound", "The apostrophe"]));
});

it("tells the languages of the article's words and of the transcriber's apart", () => {
  const { report } = set.dossier;
  const dossier = { ...set.dossier, report: { ...report, lang: "fr", article: { ...report.article, lang: "ar" } } };

  const { tables } = JSON.parse(describeTables(reportTables, { ...set, dossier }));
  const languages = Object.fromEntries(
    tables[0].tableSchema.columns.map(({ name, lang }: { name: string; lang?: string }) => [name, lang]),
  );

  expect(languages).toMatchObject({ statement: "fr", quotation: "ar", caveat: "en", figure_low: undefined });
});

it("says of tables that stand alone where the others are", () => {
  const [claims] = reportTables;
  const described = JSON.parse(claims ? describeClaimFiles(claims, "claim.csv", set) : "{}");

  expect(described.tableSchema.foreignKeys).toBeUndefined();
  expect(JSON.stringify(described.notes)).toContain("https://site.example/reports/alpha-report/data/");
});

it("uses only terms that exist", () => {
  const vocabularies = ["schema/schema.nq", "oa/oa.nq"].map((file) =>
    readFileSync(`node_modules/@vocabulary/${file}`, "utf8"),
  );
  const terms = reportTables.flatMap(({ columns }) => columns.flatMap(({ term }) => term ?? []));

  expect(terms).not.toEqual([]);
  expect(terms.filter((term) => !vocabularies.some((text) => text.includes(`\n<${term}> <`)))).toEqual([]);
});
