import { join } from "node:path/posix";
import type { Dossier } from "../../domain/dossier/dossier.ts";
import { claimPath, downloadsPath, type SitePlace } from "../../domain/report/address.ts";
import { type Claim, publishedSchemas } from "../../domain/report/schema.ts";
import type { DownloadableFile } from "../../words/claimShare.ts";
import { capitalise, formatNumberOf } from "../../words/english.ts";
import { type FileFormat, type FinishedFile, fileFormats, formatJson } from "../files/finishedFile.ts";
import { claimExcerpt } from "./claimExcerpt.ts";
import { claimsTable } from "./claimsTable.ts";
import { claimTables } from "./claimTables.ts";
import { describeSingleTable, describeTables } from "./csvMetadata.ts";
import { omissionsTable, relationsTable, revisionsTable, sourcesTable } from "./entryTables.ts";
import { type Table, type TableContents, tableContents } from "./table.ts";
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
type ReportMaterial = Material & { reportText: string | Uint8Array };
type ClaimMaterial = Material & { claim: Claim };

/** A file that is offered: its name, seen from the folder, what it is and holds, and how it is made. */
type Download<From> = {
  file: string;
  format: FileFormat;
  explanation: string | ((contents: TableContents) => string);
  body: (from: From & { contents: TableContents }) => string | Uint8Array;
  /** What the report's linked data call it; of a file without such a name they do not tell. */
  nameInLinkedData?: string;
};

/** Every table of a report's folder, in the order in which a reader may want them. */
export const reportTables: readonly Table[] = [
  claimsTable,
  ...claimTables,
  relationsTable,
  omissionsTable,
  revisionsTable,
  sourcesTable,
];

/** Every file of a report's folder; what is to be offered besides needs an entry here and nothing else. */
export const reportFiles: readonly Download<ReportMaterial>[] = [
  {
    file: "report.json",
    format: fileFormats.json,
    explanation: "The report as it was transcribed: the data file itself, to the byte.",
    body: ({ reportText }) => reportText,
    nameInLinkedData: "The report as transcribed",
  },
  {
    file: "sources.json",
    format: fileFormats.json,
    explanation: "The sources that it names, as they stand in the sources’ own file.",
    body: ({ dossier }) => sourcesJson(dossier),
  },
  ...reportTables.map((table) => ({
    file: table.file,
    format: fileFormats.csv,
    explanation: (contents: TableContents) => {
      return `${table.explanation} ${capitalise(formatNumberOf(table.rows(contents).length, "row"))}.`;
    },
    body: ({ contents }: { contents: TableContents }) => writeCsv(table, contents),
    ...(table === claimsTable && { nameInLinkedData: "Its claims, one a row" }),
  })),
  {
    file: "csv-metadata.json",
    format: fileFormats.csvMetadata,
    explanation:
      "What each column of the CSV files holds, for machines; a reader of CSV on the Web finds it by its name.",
    body: (material) => describeTables(reportTables, material),
  },
  {
    file: "report.jsonld",
    format: fileFormats.jsonLd,
    explanation: "The report as linked data, in the terms of schema.org.",
    body: ({ jsonLd }) => jsonLd,
    nameInLinkedData: "The report as linked data",
  },
  // Where the field “$schema” of the data files leads.
  {
    file: "../report.schema.json",
    format: fileFormats.jsonSchema,
    explanation: "What report.json may hold, and what each of its fields means.",
    body: () => formatJson(publishedSchemas().report),
  },
  {
    file: "../sources.schema.json",
    format: fileFormats.jsonSchema,
    explanation: "What sources.json may hold, and what each of its fields means.",
    body: () => formatJson(publishedSchemas().sources),
  },
];

/** Every file that stands beside a claim's page to be taken away. */
const claimFiles: readonly Download<ClaimMaterial>[] = [
  {
    file: "claim.json",
    format: fileFormats.json,
    explanation: "The claim as it was transcribed, with its sources, relations, omissions, revisions and caveats.",
    body: ({ claim, dossier, place }) => claimExcerpt(claim, dossier, place),
  },
  {
    file: "claim.csv",
    format: fileFormats.csv,
    explanation: "One row with the claim’s source, bound, figure, period, place and caveat.",
    body: ({ contents }) => writeCsv(claimsTable, contents),
  },
  {
    file: "claim.csv-metadata.json",
    format: fileFormats.csvMetadata,
    explanation: "What each column of the CSV file holds.",
    body: ({ claim, ...material }) => describeSingleTable(claimsTable, "claim.csv", claim.statement, material),
  },
  {
    file: "claim.jsonld",
    format: fileFormats.jsonLd,
    explanation: "The claim as linked data, in the terms of schema.org.",
    body: ({ jsonLd }) => jsonLd,
  },
];

/** Every file of a report's folder. `reportText` is the data file as it stands in data/, to the byte. */
export function reportDownloads(material: ReportMaterial): Downloads {
  const { dossier, place } = material;
  const { id, claims } = dossier.report;
  return make(reportFiles, downloadsPath(id), { ...material, contents: tableContents(claims, dossier, place) });
}

/** The files of one claim, which stand beside its page. */
export function claimDownloads(material: ClaimMaterial): Downloads {
  const { claim, dossier, place } = material;
  const folder = claimPath(dossier.report.id, claim.id);
  return make(claimFiles, folder, { ...material, contents: tableContents([claim], dossier, place) });
}

function make<From>(
  downloads: readonly Download<From>[],
  folder: string,
  material: From & { contents: TableContents },
): Downloads {
  const made = downloads.map(({ file, format, explanation, body }) => ({
    path: join(folder, file),
    format: format.name,
    explanation: typeof explanation === "string" ? explanation : explanation(material.contents),
    body: body(material),
  }));
  return {
    files: made.map(({ path, body }) => ({ path, body })),
    offered: made.map(({ body, ...described }) => ({ ...described, bytes: Buffer.byteLength(body) })),
  };
}

function sourcesJson({ sources }: Dossier): string {
  return formatJson({ $schema: "../sources.schema.json", sources });
}
