import { type Dossier, sourceIn } from "../../domain/dossier/dossier.ts";
import { downloadsPath, publicUrl, reportPath, type SitePlace } from "../../domain/report/address.ts";
import type { Report } from "../../domain/report/schema.ts";
import { formatRights, readingNotes, siteLanguage } from "../../words/language.ts";
import type { Absence, ColumnContent, ColumnDescription, TableDescription } from "../../words/phrasebook/downloads.ts";
import { formatJson } from "../files/finishedFile.ts";

type Json = string | number | boolean | readonly Json[] | { [name: string]: Json };

export type DescribedSet = { dossier: Dossier; place: SitePlace; siteName: string };

/** “CSV on the Web” (W3C) for all tables of a report's folder: what each column holds, and how the tables hang together. */
export function describeTables(tables: readonly TableDescription[], set: DescribedSet): string {
  const { report } = set.dossier;
  return formatJson({
    ...head(set, `${report.title}: every claim, with its source, bound and caveat`),
    dialect,
    tables: tables.map((table) => describeTable(table, report)),
  });
}

/**
 * “CSV on the Web” for the tables that stand alone beside each claim, of which all have the same columns: said once for all of
 * them. It stands in the folder above; the tables that its columns speak of are in the report's own.
 */
export function describeClaimFiles(table: TableDescription, file: string, set: DescribedSet): string {
  const { report } = set.dossier;
  const { notes, ...about } = head(set, `${report.title}: each claim, in a file of its own`);
  const folder = publicUrl(downloadsPath(report.id), set.place);
  const others = note(
    "The other tables",
    `The other tables that the columns speak of stand in the report’s folder: ${folder}`,
  );
  return formatJson({
    ...about,
    notes: [...notes, others],
    dialect,
    // As the default of every table of the group.
    tableSchema: describeColumns({ ...table, references: [] }, report),
    tables: report.claims.map(({ id, statement }) => ({
      url: `${id}/${file}`,
      "dc:title": inLanguage(statement, report.lang),
    })),
  });
}

// The byte order mark is not described here: whoever reads UTF-8 by the standard skips it.
const dialect = { encoding: "utf-8", header: true, delimiter: ",", quoteChar: '"', doubleQuote: true, trim: false };

function head({ dossier, place, siteName }: DescribedSet, title: string) {
  const { report } = dossier;
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": siteLanguage }] as const,
    "dc:title": inLanguage(title, report.lang),
    "dc:description": inLanguage(report.summary, report.lang),
    "dc:source": { "@id": report.article.url },
    "dc:publisher": siteName,
    "dc:isPartOf": { "@id": publicUrl(reportPath(report.id), place) },
    "dc:created": day(report.transcribed),
    "dc:modified": day(report.revisions.at(-1)?.date ?? report.transcribed),
    "dc:rights": formatRights(sourceIn(dossier, report.article.outlet).name),
    notes: readingNotes().map(({ subject, text }) => note(subject, text)),
  };
}

function note(subject: string, text: string) {
  return { "dc:subject": subject, "dc:description": text };
}

function describeTable(table: TableDescription, report: Report) {
  return { url: table.file, "dc:description": table.explanation, tableSchema: describeColumns(table, report) };
}

function describeColumns({ columns, key, references }: TableDescription, report: Report) {
  return {
    columns: columns.map((column) => describeColumn(column, report)),
    primaryKey: key,
    // Every cell of such a row speaks of what its address names.
    ...(columns.some(({ name }) => name === "address") && { aboutUrl: "{+address}" }),
    ...(references.length > 0 && {
      foreignKeys: references.map((reference) => ({
        columnReference: reference.column,
        reference: { resource: reference.file, columnReference: reference.named },
      })),
    }),
    textDirection: "auto",
  };
}

function describeColumn({ name, explanation, holds, absent, voice, term }: ColumnDescription, report: Report) {
  const languages = { article: report.article.lang, transcriber: report.lang, viewer: siteLanguage };
  return {
    name,
    titles: name,
    "dc:description": explanation,
    datatype: typeof holds === "string" ? datatypes[holds] : { base: "string", format: `^(${holds.join("|")})$` },
    required: absent === "never",
    ...(absent !== "never" && { null: nullWords[absent] }),
    ...(voice && { lang: languages[voice] }),
    ...(term && { propertyUrl: term }),
  };
}

const nullWords: Readonly<Record<Exclude<Absence, "never">, Json>> = {
  empty: "",
  "not-stated": "not stated",
  "empty-or-not-stated": ["", "not stated"],
};

const datatypes: Readonly<Record<Exclude<ColumnContent, readonly string[]>, Json>> = {
  words: "string",
  id: { base: "string", format: "^[a-z0-9]+(-[a-z0-9]+)*$" },
  people: { base: "integer", minimum: 0 },
  count: { base: "integer", minimum: 1 },
  percent: { base: "decimal", minExclusive: 0 },
  day: { base: "date", format: "yyyy-MM-dd" },
  edtf: { "@id": "http://id.loc.gov/datatypes/edtf/EDTF", base: "string" },
  address: "anyURI",
  language: "language",
};

function inLanguage(text: string, language: string) {
  return { "@value": text, "@language": language };
}

function day(date: string) {
  return { "@value": date, "@type": "xsd:date" };
}
