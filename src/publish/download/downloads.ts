import { join } from "node:path/posix";
import type { Dossier } from "../../domain/dossier/dossier.ts";
import { claimPath, claimsPath, downloadsPath, homePath, type SitePlace } from "../../domain/report/address.ts";
import { publishedSchemas } from "../../domain/report/publishedSchemas.ts";
import type { Claim } from "../../domain/report/schema.ts";
import type { DownloadableFile } from "../../words/claimShare.ts";
import { capitalise, formatNumberOf } from "../../words/phrasebook/english.ts";
import { type FileFormat, type FinishedFile, fileFormats, formatJson } from "../files/finishedFile.ts";
import { claimExcerpt } from "./claimExcerpt.ts";
import { claimsTable } from "./claimsTable.ts";
import { claimTables } from "./claimTables.ts";
import { describeClaimFiles, describeTables } from "./csvMetadata.ts";
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
/** With what the tables are made from. */
type WithTables<From> = From & { contents: TableContents };

/** A file that is offered: its name, seen from the folder, what it is and holds, and how it is made. */
export type Download<From> = {
  file: string;
  format: FileFormat;
  explanation: string | ((from: From) => string);
  body: (from: From) => string | Uint8Array;
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
export const reportFiles: readonly Download<WithTables<ReportMaterial>>[] = [
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
    explanation: ({ contents }: { contents: TableContents }) => {
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
];

/** The files of which the site has the schema. */
type SchemaName = "report" | "sources" | "record";

/** Where the field “$schema” of report.json leads, which is the data file itself: to the schema that the whole site has. */
export function schemaLink(name: SchemaName): { file: string; body: string } {
  const $ref = `../../${name}.schema.json`;
  return {
    file: `../${name}.schema.json`,
    body: formatJson({ $schema: "http://json-schema.org/draft-07/schema#", $ref }),
  };
}

const schemaLinks = [schemaLink("report"), schemaLink("sources")];

const claimTable = "claim.csv";

/** Every file that stands beside a claim's page to be taken away. */
const claimFiles: readonly Download<WithTables<ClaimMaterial>>[] = [
  {
    file: "claim.json",
    format: fileFormats.json,
    explanation: "The claim as it was transcribed, with its sources, relations, omissions, revisions and caveats.",
    body: ({ claim, dossier, place }) => claimExcerpt(claim, dossier, place),
  },
  {
    file: claimTable,
    format: fileFormats.csv,
    explanation: "One row with the claim’s source, bound, figure, period, place and caveat.",
    body: ({ contents }) => writeCsv(claimsTable, contents),
  },
  {
    file: "claim.jsonld",
    format: fileFormats.jsonLd,
    explanation: "The claim as linked data, in the terms of schema.org.",
    body: ({ jsonLd }) => jsonLd,
  },
];

/** Every file of a report's folder, with the schemas of the site. `reportText` is the data file as it stands in data/, to the byte. */
export function reportDownloads(material: ReportMaterial): Downloads {
  const { dossier, place } = material;
  const { id, claims } = dossier.report;
  const folder = downloadsPath(id);
  const { files, offered } = makeDownloads(reportFiles, folder, {
    ...material,
    contents: tableContents(claims, dossier, place),
  });
  return {
    files: [...files, ...schemaLinks.map(({ file, body }) => ({ path: join(folder, file), body }))],
    offered: [...offered, ...reportSchemas()],
  };
}

/** The files that a site has once, for all of its reports: what the data may hold. */
export function siteDownloads(): Downloads {
  schemas ??= makeDownloads(schemaFiles, homePath, {});
  return schemas;
}

/** The schemas of a report’s own files, as they are offered beside them. */
function reportSchemas(): DownloadableFile[] {
  return siteDownloads().offered.filter(({ path }) => !path.endsWith("record.schema.json"));
}

let schemas: Downloads | undefined;

const schemaFiles: readonly Download<object>[] = (["report", "sources", "record"] as const).map((name) => ({
  file: `${name}.schema.json`,
  format: fileFormats.jsonSchema,
  explanation: `What ${name}.json may hold, and what each of its fields means.`,
  body: () => formatJson(publishedSchemas()[name]),
}));

/** What the tables of a report’s claims hold, told once for all of them: it stands in the folder above theirs. */
export function claimsDescription(material: Omit<Material, "jsonLd">): Downloads {
  const described: Download<typeof material> = {
    file: "csv-metadata.json",
    format: fileFormats.csvMetadata,
    explanation: "What each column of the CSV file holds; the same for every claim of the report.",
    body: (from) => describeClaimFiles(claimsTable, claimTable, from),
  };
  return makeDownloads([described], claimsPath(material.dossier.report.id), material);
}

/** The files of one claim, which stand beside its page. */
export function claimDownloads(material: ClaimMaterial): Downloads {
  const { claim, dossier, place } = material;
  const folder = claimPath(dossier.report.id, claim.id);
  return makeDownloads(claimFiles, folder, { ...material, contents: tableContents([claim], dossier, place) });
}

/** Makes files for a folder, and says what each of them is. */
export function makeDownloads<From>(downloads: readonly Download<From>[], folder: string, material: From): Downloads {
  const made = downloads.map(({ file, format, explanation, body }) => ({
    path: join(folder, file),
    format: format.name,
    explanation: typeof explanation === "string" ? explanation : explanation(material),
    body: body(material),
  }));
  return {
    files: made.map(({ path, body }) => ({ path, body })),
    offered: made.map(({ body, ...described }) => ({ ...described, bytes: Buffer.byteLength(body) })),
  };
}

function sourcesJson({ sources }: Dossier): string {
  return formatJson({ $schema: "../../../sources.schema.json", sources });
}
