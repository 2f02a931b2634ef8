import { claimPath, downloadsPath, reportPath, type SitePlace } from "../../domain/address.ts";
import type { DownloadableFile } from "../../domain/claimShare.ts";
import type { Dossier } from "../../domain/dossier.ts";
import { capitalise, formatNumberOf } from "../../domain/list.ts";
import { type Claim, publishedSchemas } from "../../domain/schema.ts";
import { type FinishedFile, formatJson } from "../files/finishedFile.ts";
import { claimExcerpt } from "./claimExcerpt.ts";
import { claimsTable } from "./claimsTable.ts";
import { claimTables } from "./claimTables.ts";
import { describeSingleTable, describeTables } from "./csvMetadata.ts";
import { omissionsTable, relationsTable, revisionsTable, sourcesTable } from "./entryTables.ts";
import { type Table, tableContents } from "./table.ts";
import { writeCsv } from "./writeCsv.ts";

/** Files to take away, and what a page says of each. */
export type Downloads = { files: FinishedFile[]; offered: DownloadableFile[] };

/** What the files are made from. */
type Material = {
  dossier: Dossier;
  /** The JSON-LD of the report or the claim, as it is to be written. */
  jsonLd: string;
  place: SitePlace;
  siteName: string;
};

/** Every file of a report's folder. `reportText` is the data file as it stands in data/, to the byte. */
export function reportDownloads({
  reportText,
  ...material
}: Material & { reportText: string | Uint8Array }): Downloads {
  const { dossier, jsonLd, place } = material;
  const { id, claims } = dossier.report;
  const contents = tableContents(claims, dossier, place);
  const at = (name: string) => `${downloadsPath(id)}${name}`;
  const tables = reportTables.map((table) => {
    const rows = capitalise(formatNumberOf(table.rows(contents).length, "row"));
    return offer(at(table.file), "CSV", `${table.explanation} ${rows}.`, writeCsv(table, contents));
  });
  const schemas = publishedSchemas();
  return gather([
    offer(
      at("report.json"),
      "JSON",
      "The report as it was transcribed: the data file itself, to the byte.",
      reportText,
    ),
    offer(
      at("sources.json"),
      "JSON",
      "The sources that it names, as they stand in the sources’ own file.",
      sourcesJson(dossier),
    ),
    ...tables,
    offer(
      at("csv-metadata.json"),
      "CSV on the Web (JSON)",
      "What each column of the CSV files holds, for machines; a reader of CSV on the Web finds it by its name.",
      describeTables(reportTables, material),
    ),
    offer(at("report.jsonld"), "JSON-LD", "The report as linked data, in the terms of schema.org.", jsonLd),
    // Where the field “$schema” of the data file leads.
    offer(
      `${reportPath(id)}report.schema.json`,
      "JSON Schema",
      "What report.json may hold, and what each of its fields means.",
      formatJson(schemas.report),
    ),
    offer(
      `${reportPath(id)}sources.schema.json`,
      "JSON Schema",
      "What sources.json may hold, and what each of its fields means.",
      formatJson(schemas.sources),
    ),
  ]);
}

/** The files of one claim, which stand beside its page. */
export function claimDownloads({ claim, ...material }: Material & { claim: Claim }): Downloads {
  const { dossier, jsonLd, place } = material;
  const at = (name: string) => `${claimPath(dossier.report.id, claim.id)}${name}`;
  const contents = tableContents([claim], dossier, place);
  return gather([
    offer(
      at("claim.json"),
      "JSON",
      "The claim as it was transcribed, with its sources, relations, omissions, revisions and caveats.",
      claimExcerpt(claim, dossier, place),
    ),
    offer(
      at("claim.csv"),
      "CSV",
      "One row with the claim’s source, bound, figure, period, place and caveat.",
      writeCsv(claimsTable, contents),
    ),
    offer(
      at("claim.csv-metadata.json"),
      "CSV on the Web (JSON)",
      "What each column of the CSV file holds.",
      describeSingleTable(claimsTable, "claim.csv", claim.statement, material),
    ),
    offer(at("claim.jsonld"), "JSON-LD", "The claim as linked data, in the terms of schema.org.", jsonLd),
  ]);
}

type Offer = { file: FinishedFile; described: DownloadableFile };

function offer(path: string, format: string, explanation: string, body: string | Uint8Array): Offer {
  const bytes = typeof body === "string" ? Buffer.byteLength(body) : body.byteLength;
  return { file: { path, body }, described: { path, format, explanation, bytes } };
}

function gather(offers: readonly Offer[]): Downloads {
  return { files: offers.map(({ file }) => file), offered: offers.map(({ described }) => described) };
}

function sourcesJson({ sources }: Dossier): string {
  return formatJson({ $schema: "../sources.schema.json", sources: Object.values(sources) });
}

/** Every table of a report's folder, in the order in which a reader may want them. */
export const reportTables: readonly Table[] = [
  claimsTable,
  ...claimTables,
  relationsTable,
  omissionsTable,
  revisionsTable,
  sourcesTable,
];
