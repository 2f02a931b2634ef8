import type { Dossier } from "../../domain/dossier/dossier.ts";
import { mentionedClaims } from "../../domain/dossier/mentionedClaims.ts";
import type { SitePlace } from "../../domain/report/address.ts";
import type { Claim, Withdrawn } from "../../domain/report/schema.ts";
import { formatPortableLine, type PortableClaim, portableClaim } from "../../words/claims.ts";
import type {
  Absence,
  ColumnContent,
  ColumnDescription,
  ColumnVoice,
  TableDescription,
} from "../../words/phrasebook/downloads.ts";

/** What a cell holds; null is written as an empty cell. */
export type Cell = string | number | null;

/** A column together with what it says of a row, so that no header can part from its cells. */
export type Column<Row> = ColumnDescription & { cell: (row: Row) => Cell };

/** What the tables of a report, or of a few of its claims, are made from. */
export type TableContents = { dossier: Dossier; place: SitePlace; claims: readonly ClaimRow[] };

export type ClaimRow = { claim: Claim; portable: PortableClaim; dossier: Dossier; place: SitePlace };

export type Table = TableDescription & { rows: (contents: TableContents) => Cell[][] };

type TableParts<Row> = Omit<TableDescription, "columns" | "references"> & {
  columns: readonly Column<Row>[];
  references?: TableDescription["references"];
  rowsOf: (contents: TableContents) => readonly Row[];
};

/** A table with its description and its rows, both from the same columns. */
export function defineTable<Row>({ rowsOf, references = [], ...table }: TableParts<Row>): Table {
  return {
    ...table,
    references,
    rows: (contents) => rowsOf(contents).map((row) => table.columns.map(({ cell }) => cell(row))),
  };
}

type MakeColumn = <Row>(
  name: string,
  explanation: string,
  find: (row: Row) => Cell | undefined,
  /** The address of the public term that means the same. */
  term?: string,
) => Column<Row>;

/** Every kind of column: of names, numbers and dates, which are nobody's words, or of somebody's. */
function columns(absent: Absence) {
  const make =
    (holds: ColumnContent, voice: ColumnVoice | null = null): MakeColumn =>
    (name, explanation, find, term) => {
      return { name, explanation, holds, absent, voice, term: term ?? null, cell: (row) => find(row) ?? null };
    };
  return {
    words: make("words"),
    id: make("id"),
    address: make("address"),
    language: make("language"),
    day: make("day"),
    edtf: make("edtf"),
    people: make("people"),
    percent: make("percent"),
    /** Numbers from 1. */
    count: make("count"),
    /** The only words that may stand there. */
    oneOf: (words: readonly string[]) => make(words),
    /** The article's words. */
    quoted: make("words", "article"),
    transcribed: make("words", "transcriber"),
    /** Words that this site puts together. */
    composed: make("words", "viewer"),
  };
}

/** Columns that are always filled. */
export const column = columns("never");

/** Columns whose cells may be empty. */
export const optional = columns("empty");

/** Columns whose cells may read “not stated”. */
export const orNotStated = columns("not-stated");
export const optionalOrNotStated = columns("empty-or-not-stated");

/** Some claims of a report, each with all that must travel with it. */
export function tableContents(claims: readonly Claim[], dossier: Dossier, place: SitePlace): TableContents {
  return {
    dossier,
    place,
    claims: claims.map((claim) => ({ claim, portable: portableClaim(claim, dossier), dossier, place })),
  };
}

/** A column that repeats the claim that a row belongs to, so that a row taken by itself says whose words it holds. */
export function claimInWords<Row extends { dossier: Dossier }>(
  name: string,
  whose: string,
  claimOf: (row: Row) => Claim | undefined,
  { composed } = column,
): Column<Row> {
  const explanation = `${whose} in one cell that may be copied alone: who says what, through whom, the figure with its bound, the period and the place.`;
  return composed(name, explanation, (row) => inWords(claimOf(row), row));
}

function inWords(claim: Claim | undefined, { dossier }: { dossier: Dossier }): string | undefined {
  return claim && formatPortableLine(portableClaim(claim, dossier));
}

/** An entry of the report beside its claims, and everything that its row is made from. */
export type EntryRow<Entry> = TableContents & { entry: Entry; number: number };

/** One row an entry, in the order of the report. */
export const rowsFrom =
  <Entry>(entriesOf: (contents: TableContents) => readonly Entry[]) =>
  (contents: TableContents): EntryRow<Entry>[] =>
    entriesOf(contents).map((entry, index) => ({ ...contents, entry, number: index + 1 }));

/** When and why a row's entry was withdrawn. */
export function withdrawnColumns<Row>(withdrawalOf: (row: Row) => Withdrawn | null | undefined): Column<Row>[] {
  return [
    optional.day("withdrawn_on", "The day on which it was withdrawn.", (row) => withdrawalOf(row)?.date),
    optional.transcribed("withdrawn_why", "Why it was withdrawn.", (row) => withdrawalOf(row)?.why),
  ];
}

/** Words about something else may name a number, which must stand beside its source, its bound and its period. */
export function mentionColumn<Entry>(
  wordsOf: (entry: Entry) => (string | null)[],
  besideOf: (row: EntryRow<Entry>) => (Claim | undefined)[],
): Column<EntryRow<Entry>> {
  return optional.composed(
    "mentioned_in_words",
    "Every other claim whose number these words mention, with its source, its bound and its period.",
    (row) => {
      const beside = besideOf(row).filter((claim) => claim !== undefined);
      const mentioned = mentionedClaims(wordsOf(row.entry).join("\n"), beside, row.dossier);
      return mentioned.map((claim) => inWords(claim, row)).join(" ") || null;
    },
  );
}
