import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import type { Dossier } from "../../../src/domain/dossier/dossier";
import {
  claimDownloads,
  claimsDescription,
  reportDownloads,
  reportFiles,
  reportTables,
  siteDownloads,
} from "../../../src/publish/download/downloads";
import { tableContents } from "../../../src/publish/download/table";
import { writeCsv } from "../../../src/publish/download/writeCsv";
import { contentType } from "../../../src/publish/files/finishedFile";
import { portableClaim } from "../../../src/words/claims";
import { checkWithReports } from "../../support/checkWithReports";
import { findFaults, readRows, sharedTables, tableGroup } from "./csvOnTheWeb";
import { hardDossier } from "./hardReport";

const place = { address: "https://site.example/c/", basePath: "/c/" };
const siteName = "A viewer";
const { reports, sources } = checkWithReports("data");
const dossiers: [string, Dossier][] = [
  ...reports.map((report): [string, Dossier] => [`data/reports/${report.id}.json`, compileDossier(report, sources)]),
  ["a report of hard words", hardDossier()],
];

const filesOf = (dossier: Dossier, reportText: string | Uint8Array = "{}") =>
  reportDownloads({ dossier, reportText, jsonLd: '{"@context":"https://schema.org"}', place, siteName });
const textIn = ({ files }: ReturnType<typeof filesOf>, path: string): string => {
  const found = files.find((file) => file.path === path || file.path.endsWith(`/${path}`));
  if (found === undefined) throw new Error(`There is no ${path}.`);
  return Buffer.from(found.body).toString();
};

const isSchemaLink = (path: string) => /^\/reports\/.*schema\.json$/.test(path);

it("hands on a report's data file to the byte", () => {
  const bytes = readFileSync("data/reports/ansarpress-7518.json");

  const { files } = filesOf(hardDossier(), bytes);

  expect(files.find(({ path }) => path === "/reports/alpha-report/data/report.json")?.body).toBe(bytes);
});

it("hands on the JSON-LD as it is given", () => {
  expect(textIn(filesOf(hardDossier()), "report.jsonld")).toBe('{"@context":"https://schema.org"}');
});

it("tells of every file where it stands, what it holds and how many bytes it has", () => {
  const { files, offered } = filesOf(hardDossier());

  const schemas = siteDownloads().files.filter(({ path }) => path !== "/record.schema.json");
  const standing = [...files, ...schemas].filter(({ path }) => !isSchemaLink(path));
  expect(offered.map(({ path, bytes }) => [path, bytes])).toEqual(
    standing.map(({ path, body }) => [path, Buffer.from(body).length]),
  );
  expect(offered.filter(({ explanation, format }) => explanation === "" || format === "")).toEqual([]);
});

it("tells no claim without its caveats, but in the data file and in tables whose every row leads to claims.csv", () => {
  const [[, dossier] = ["", hardDossier()]] = dossiers;
  const claims = dossier.report.claims.map((claim) => portableClaim(claim, dossier));
  const leading = ["report.json", ...reportTables.map(({ file }) => file).filter((file) => file !== "claims.csv")];

  const silent = filesOf(dossier).files.filter(({ body }) => {
    const text = Buffer.from(body).toString().replaceAll('""', '"');
    const tellsClaims = claims.every(({ statement }) => text.includes(statement));
    return tellsClaims && !claims.every(({ caveats }) => caveats.every((caveat) => text.includes(caveat)));
  });

  expect(silent.map(({ path }) => path).filter((path) => !leading.some((file) => path.endsWith(`/${file}`)))).toEqual(
    [],
  );
});

it("sends every file as what its format is, by the ending of its name", () => {
  for (const { file, format } of reportFiles) {
    expect(file.endsWith(format.ending)).toBe(true);
    expect(contentType(file)).toBe(`${format.type}; charset=utf-8`);
  }
});

it("puts a way to the JSON Schemas, which the site has once, where the field “$schema” of the files leads", () => {
  const downloads = filesOf(hardDossier());
  const { $schema } = JSON.parse(textIn(downloads, "sources.json"));
  const folder = "https://x.example/reports/alpha-report/data/";

  expect(readFileSync("data/reports/ansarpress-7518.json", "utf8")).toContain('"$schema": "../report.schema.json"');
  for (const name of ["report", "sources"]) {
    const link = new URL(`../${name}.schema.json`, folder);
    const { $ref } = JSON.parse(textIn(downloads, link.pathname));
    const [schema] = siteDownloads().files.filter(({ path }) => path === new URL($ref, link).pathname);
    expect(schema?.body).toBe(readFileSync(`data/${name}.schema.json`, "utf8"));
  }
  expect(siteDownloads().files.map(({ path }) => path)).toContain(new URL($schema, folder).pathname);
});

describe.each(dossiers)("the files of %s", (_, dossier) => {
  const downloads = filesOf(dossier);
  const text = (file: string) => textIn(downloads, file);
  const rows = (file: string) => readRows(text(file));
  const metadata = tableGroup.parse(JSON.parse(text("csv-metadata.json")));

  it("hold every claim in a row of its own, with its bound, source, period and caveat", () => {
    const claims = rows("claims.csv");

    expect(claims.map(({ claim }) => claim)).toEqual(dossier.report.claims.map(({ id }) => id));
    for (const [index, claim] of dossier.report.claims.entries()) {
      const portable = portableClaim(claim, dossier);
      expect(claims[index]).toMatchObject({
        claimant: claim.claimant,
        outlet: dossier.report.article.outlet,
        figure_bound: portable.figure?.bound ?? "",
        bound_in_words: portable.figure?.boundWords ?? "",
        period_words: portable.period.words,
        place_words: portable.places.words,
        address: `https://site.example/c${portable.path}`,
        reported_not_verified: "Reported, not verified here.",
      });
      for (const caveat of portable.caveats) expect(claims[index]?.caveat).toContain(caveat);
      expect(claims[index]?.caveat).toMatch(/Reported, not verified here\.$/);
    }
  });

  it("are as CSV on the Web describes them: columns in their order, cells, keys and references", () => {
    expect(findFaults(metadata.tables, text)).toEqual([]);
  });

  it("describe every table, and no other", () => {
    const written = downloads.files.map(({ path }) => path.split("/").at(-1)).filter((file) => file?.endsWith(".csv"));

    expect(metadata.tables.map(({ url }) => url)).toEqual(written);
  });

  it("hold the entries of every list one a row", () => {
    const { claims, relations, omissions, revisions } = dossier.report;
    const count = (lists: readonly (readonly unknown[])[]) => lists.reduce((sum, list) => sum + list.length, 0);

    expect(rows("quotes.csv")).toHaveLength(count(claims.map(({ quotes }) => quotes)));
    expect(rows("chain.csv")).toHaveLength(count(claims.map(({ chain }) => chain)));
    expect(rows("aliases.csv")).toHaveLength(count(claims.map(({ aliases }) => aliases)));
    expect(rows("caveats.csv")).toHaveLength(count(claims.map((claim) => portableClaim(claim, dossier).caveats)));
    expect(rows("relations.csv")).toHaveLength(relations.length);
    expect(rows("omissions.csv")).toHaveLength(omissions.length);
    expect(rows("revisions.csv")).toHaveLength(revisions.length);
    expect(rows("sources.csv")).toHaveLength(Object.keys(dossier.sources).length);
  });

  it("say in every row about a claim who makes it, through whom, with which bound and over which period", () => {
    for (const file of ["claims.csv", "quotes.csv", "caveats.csv", "places.csv", "chain.csv", "aliases.csv"]) {
      for (const row of rows(file)) {
        const claim = dossier.report.claims.find(({ id }) => id === row.claim);
        const portable = claim && portableClaim(claim, dossier);
        expect(row.claim_in_words).toContain(portable?.claimant.name);
        expect(row.claim_in_words).toContain(portable?.outlet.name);
        expect(row.claim_in_words).toContain(`Period: ${portable?.period.words}.`);
        if (portable?.figure) expect(row.claim_in_words).toContain(portable.figure.boundWords);
      }
    }
  });

  it("hold the sources in the shape of the sources' own file", () => {
    expect(JSON.parse(text("sources.json")).sources).toEqual(Object.values(dossier.sources));
  });
});

describe.each(dossiers)("the files of each claim of %s", (_, dossier) => {
  const rowsOfReport = readRows(textIn(filesOf(dossier), "claims.csv"));
  const described = claimsDescription({ dossier, place, siteName });
  const metadata = sharedTables.parse(JSON.parse(textIn(described, "csv-metadata.json")));

  it("are described once for all, in the folder above theirs", () => {
    const { id, claims } = dossier.report;
    const path = `/reports/${id}/claims/csv-metadata.json`;

    expect(described.offered.map(({ path }) => path)).toEqual([path]);
    expect(described.files.map(({ path }) => path)).toEqual([path]);
    expect(metadata.tables.map(({ url }) => url)).toEqual(claims.map((claim) => `${claim.id}/claim.csv`));
  });

  it.each(dossier.report.claims.map((claim) => [claim.id, claim] as const))("%s stand on their own", (id, claim) => {
    const downloads = claimDownloads({ claim, dossier, jsonLd: "{}", place, siteName });
    const folder = `/reports/${dossier.report.id}/claims/${id}/`;

    expect(downloads.files.map(({ path }) => path)).toEqual(
      ["claim.json", "claim.csv", "claim.jsonld"].map((name) => `${folder}${name}`),
    );
    expect(JSON.parse(textIn(downloads, "claim.json"))).toMatchObject({
      excerptOf: `https://site.example/c/reports/${dossier.report.id}/data/report.json`,
      claim,
    });
    const [row, ...others] = readRows(textIn(downloads, "claim.csv"));
    expect(row).toEqual(rowsOfReport.find((candidate) => candidate.claim === id));
    expect(others).toEqual([]);
    const described = metadata.tables.find(({ url }) => url === `${id}/claim.csv`);
    expect(described?.["dc:title"]["@value"]).toBe(claim.statement);
    const table = { url: "claim.csv", "dc:description": "-", tableSchema: metadata.tableSchema };
    expect(findFaults([table], () => textIn(downloads, "claim.csv"))).toEqual([]);
  });
});

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
    "Figure: between 1,529 and 1,744 civilians killed (bound: “between”, a floor and a ceiling). Period: [since 2014, end not stated].",
  );
});

it("omissions.csv gives a number that it mentions with its source, its bound and its period", () => {
  const omission = rowsOf("omissions.csv").find(({ section }) => section === "tolls");

  expect(omission?.text).toContain("1,529");
  expect(omission?.mentioned_in_words).toContain("Town Watch (monitor)");
  expect(omission?.mentioned_in_words).toContain("between 1,529 and 1,744 civilians killed");
  expect(omission?.mentioned_in_words).toContain("Period: [since 2014, end not stated]");
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
