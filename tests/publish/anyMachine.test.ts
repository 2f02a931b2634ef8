import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { compileDossier } from "../../src/domain/dossier/compileDossier";
import { sourcesTable } from "../../src/publish/download/entryTables";
import { tableContents } from "../../src/publish/download/table";
import { writeCsv } from "../../src/publish/download/writeCsv";
import { aReport, aSource, aToll, someSources } from "../support/builders";

/** What a module of this test's own prints in a process of the locale. */
function printedIn(locale: string, code: string): string {
  const env = { ...process.env, LC_ALL: locale, LANG: locale };
  const module = ["--import", "tsx", "--input-type=module", "--eval", code];
  return execFileSync(process.execPath, module, { env, encoding: "utf8" }).trim();
}

describe("the same data and code give the same bytes in any locale", () => {
  it("orders reports of one day by the code units of their ids, also where “aa” comes after “z”", () => {
    const code = `
      import { compileSite } from "./src/publish/compileSite.ts";
      import { aReport, someSources } from "./tests/support/builders.ts";
      const reports = ["z-report", "aa-report"].map((id) => aReport({ id }));
      console.log([...compileSite(reports, someSources()).files.keys()].filter((path) => path.startsWith("/reports/")).join());`;

    expect(printedIn("da_DK.UTF-8", code)).toBe("/reports/aa-report/data.json,/reports/z-report/data.json");
  });

  it("parts sentences of a language that nobody knows as in English, also where “;” asks a question", () => {
    const code = `
      import { sentencesOf } from "./src/domain/article/sentenceParts.ts";
      console.log(sentencesOf("One; two. Three.", "qaa").length);`;

    expect(printedIn("el_GR.UTF-8", code)).toBe("2");
  });
});

it("keeps the order of the file of sources, also of one whose id is a number", () => {
  const report = aReport({ claims: [aToll({ claimant: "10" })] });
  const sources = [...someSources(), aSource({ id: "10", name: "Unit Ten" })];
  const dossier = compileDossier(report, sources);
  const place = { address: null, basePath: "/" };

  const rows = String(writeCsv(sourcesTable, tableContents(report.claims, dossier, place)))
    .trim()
    .split("\n");
  expect(rows.at(-1)).toContain("Unit Ten");
});
