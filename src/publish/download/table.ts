import { claimIn, type Dossier } from "../../domain/dossier/dossier.ts";
import { mentionedClaims } from "../../domain/dossier/mentionedClaims.ts";
import type { SitePlace } from "../../domain/report/address.ts";
import type { Claim, ClaimId, Withdrawn } from "../../domain/report/schema.ts";
import { formatPortableLine, type PortableClaim, portableClaim } from "../../words/claims.ts";
import type { ColumnDescription, TableDescription } from "../../words/downloads.ts";

/** What a cell holds; null is written as an empty cell. */
export type Cell = string | number | null;

/** A column together with what it says of a row, so that no header can part from its cells. */
export type Column<Row> = ColumnDescription & { cell: (row: Row) => Cell };

/** What the tables of a report, or of a few of its claims, are made from. */
export type TableContents = { dossier: Dossier; place: SitePlace; claims: readonly ClaimRow[] };

export type ClaimRow = { claim: Claim; portable: PortableClaim; dossier: Dossier; place: SitePlace };

export type Table = TableDescription & { rows: (contents: TableContents) => Cell[][] };

type TableParts<Row> = Omit<TableDescription, "columns"> & {
  columns: readonly Column<Row>[];
  rowsOf: (contents: TableContents) => readonly Row[];
};

/** A table with its description and its rows, both from the same columns. */
export function defineTable<Row>({ rowsOf, ...table }: TableParts<Row>): Table {
  return {
    ...table,
    rows: (contents) => rowsOf(contents).map((row) => table.columns.map(({ cell }) => cell(row))),
  };
}

type Facets = Partial<Pick<ColumnDescription, "holds" | "absent" | "voice" | "term">>;

/** A column. Where its facets say nothing else, it quotes nobody and no cell of it is empty. */
export function column<Row>(
  name: string,
  explanation: string,
  cell: (row: Row) => Cell,
  { holds = "words", absent = "never", voice = null, term = null }: Facets = {},
): Column<Row> {
  return { name, explanation, cell, holds, absent, voice, term };
}

/** Some claims of a report, each with all that must travel with it. */
export function tableContents(claims: readonly Claim[], dossier: Dossier, place: SitePlace): TableContents {
  return {
    dossier,
    place,
    claims: claims.map((claim) => ({ claim, portable: portableClaim(claim, dossier), dossier, place })),
  };
}

/** A column that repeats the claim that a row belongs to, so that a row taken by itself says whose words it holds. */
export function claimInWords<Row>(
  name: string,
  whose: string,
  claimOf: (row: Row) => PortableClaim | null,
  absent: "never" | "empty" = "never",
): Column<Row> {
  const explanation = `${whose} in one cell that may be copied alone: who says what, through whom, the figure with its bound, the period and the place.`;
  const cell = (row: Row) => {
    const claim = claimOf(row);
    return claim && formatPortableLine(claim);
  };
  return column(name, explanation, cell, { voice: "viewer", absent });
}

/** An entry of the report beside its claims, and everything that its row is made from. */
export type EntryRow<Entry> = TableContents & { entry: Entry; number: number };

/** One row an entry, in the order of the report. */
export const rowsFrom =
  <Entry>(entriesOf: (contents: TableContents) => readonly Entry[]) =>
  (contents: TableContents): EntryRow<Entry>[] =>
    entriesOf(contents).map((entry, index) => ({ ...contents, entry, number: index + 1 }));

/** When and why an entry was withdrawn. */
export function withdrawnColumns<Entry extends { withdrawn?: Withdrawn | undefined }>(): Column<EntryRow<Entry>>[] {
  return [
    column("withdrawn_on", "The day on which it was withdrawn.", ({ entry }) => entry.withdrawn?.date ?? null, {
      holds: "day",
      absent: "empty",
    }),
    column("withdrawn_why", "Why it was withdrawn.", ({ entry }) => entry.withdrawn?.why ?? null, {
      absent: "empty",
      voice: "transcriber",
    }),
  ];
}

/** Words about something else may name a number, which must stand beside its source, its bound and its period. */
export function mentionColumn<Entry>(
  wordsOf: (entry: Entry) => string[],
  besideOf: (row: EntryRow<Entry>) => Claim[],
): Column<EntryRow<Entry>> {
  return column(
    "mentioned_in_words",
    "Every other claim whose number these words mention, with its source, its bound and its period.",
    (row) => {
      const mentioned = mentionedClaims(wordsOf(row.entry).join("\n"), besideOf(row), row.dossier);
      return mentioned.map((claim) => formatPortableLine(portableClaim(claim, row.dossier))).join(" ") || null;
    },
    { absent: "empty", voice: "viewer" },
  );
}

/** The claim of an id as a list, which is empty where there is none. */
export function claimsNamed(id: ClaimId | null, { dossier }: Pick<TableContents, "dossier">): Claim[] {
  return id === null ? [] : [claimIn(dossier, id)];
}

/** The claim of an id with all that must travel with it; null where there is none. */
export function findPortable(id: ClaimId | null, { dossier }: Pick<TableContents, "dossier">): PortableClaim | null {
  return id === null ? null : portableClaim(claimIn(dossier, id), dossier);
}
