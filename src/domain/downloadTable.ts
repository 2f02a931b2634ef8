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
export type ColumnReference = { column: string; file: string; named: string };

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

/** What a cell may hold, in words. */
export function contentWords(holds: ColumnContent): string {
  if (typeof holds !== "string") return `one of: ${holds.join(", ")}`;
  switch (holds) {
    case "words":
      return "words";
    case "id":
      return "an id";
    case "people":
      return "a number of people, 0 or more";
    case "count":
      return "a whole number, 1 or more";
    case "percent":
      return "a number, per cent";
    case "day":
      return "a day, YYYY-MM-DD";
    case "edtf":
      return "a date in EDTF (ISO 8601-2)";
    case "address":
      return "an address";
    case "language":
      return "a language tag (BCP 47)";
  }
}

/** What stands in a cell where there is nothing to say, in words. */
export function absenceWords(absent: Absence): string {
  switch (absent) {
    case "never":
      return "always filled";
    case "empty":
      return "may be empty";
    case "not-stated":
      return "may read “not stated”";
    case "empty-or-not-stated":
      return "may be empty or read “not stated”";
  }
}

/** Whose words a column holds, in words. */
export function voiceWords(voice: ColumnVoice): string {
  switch (voice) {
    case "article":
      return "the article’s words";
    case "transcriber":
      return "the transcriber’s words";
    case "viewer":
      return "this site’s words";
  }
}
