/** One table of a download, so that its file, its description for machines and the page about it say the same. */
export type TableDescription = {
  /** The name of its file: “claims.csv”. */
  file: string;
  /** What one row is, in one sentence. */
  explanation: string;
  columns: readonly ColumnDescription[];
  /** The columns that tell its rows apart. */
  key: readonly string[];
  /** The columns that name a row of another table. */
  references: readonly ColumnReference[];
};

/** A column that holds what another table's column holds. */
type ColumnReference = { column: string; file: string; named: string };

export type ColumnDescription = {
  /** As it stands in the header row. */
  name: string;
  explanation: string;
  holds: ColumnContent;
  absent: Absence;
  /** Whose words it holds; null for names, numbers and dates, which are nobody's words. */
  voice: ColumnVoice | null;
  /** The address of the public term that means the same, where there is one. */
  term: string | null;
};

/** What a cell may hold; a list is of the only words that may stand there. */
export type ColumnContent =
  | "words"
  | "id"
  | "people"
  | "count"
  | "percent"
  | "day"
  | "edtf"
  | "address"
  | "language"
  | readonly string[];

export type ColumnVoice = "article" | "transcriber" | "viewer";

/** What stands where there is nothing: a cell is always filled, may be empty, may read “not stated”, or either. */
export type Absence = "never" | "empty" | "not-stated" | "empty-or-not-stated";
