import { boundNames } from "../domain/compare/figure.ts";
import { type ClaimSetting, sourceIn } from "../domain/dossier/dossier.ts";
import { boundWords } from "./figures.ts";

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

const boundMeanings = boundNames.map((bound) => `“${bound}” ${boundWords[bound].inNotes}`).join(", ");

/** How the cells of every table are to be read. */
export const readingNotes: readonly { subject: string; text: string }[] = [
  {
    subject: "The bound",
    text: `A number of people never stands alone. figure_bound says what it limits: ${boundMeanings}. Do not copy a number without its bound, its source and its period; claim_in_words holds all of them in one cell.`,
  },
  {
    subject: "Empty, “not stated” and 0",
    text: "They are three different things. An empty cell means that the column does not apply to this row: a claim without a figure, or the end of a figure that its bound leaves open. “not stated” means that it applies and the article does not say. 0 means none: nobody.",
  },
  {
    subject: "The caveat",
    text: "The column caveat holds, as sentences, everything that the claim must not be quoted without: what was inferred and why, what the article does not say, who disputes it. caveats.csv holds the same sentences one a row. Nothing was verified here: each claim is what a source is reported to have said.",
  },
  {
    subject: "Inferred",
    text: "A column that ends in _basis says whether the article states a thing or the transcriber inferred it; the column that ends in _reason says why.",
  },
  {
    subject: "The apostrophe",
    text: "A text that a spreadsheet might run as a formula has an apostrophe (') before it: one that begins with =, +, - or @, with their full-width forms, with a tab or a line break, with one of these after blanks, or with an apostrophe before any of these. To have the text as it was, take one apostrophe away. The JSON files have none added.",
  },
  {
    subject: "Dates",
    text: "A spreadsheet may show “2017-06” as a day. The columns that end in _words say the same date so that it cannot be misread, and those that end in _edtf are as exact as the source was and no more.",
  },
  {
    subject: "The form of the CSV files",
    text: "RFC 4180: commas, quotation marks around every text, CRLF at the end of a line, a header row. UTF-8 with a byte order mark, so that spreadsheets read every script.",
  },
];

/** Whose the words in a report's files are and under which licence, as far as it is known; each a whole sentence. */
export function describeRights(setting: ClaimSetting): string[] {
  const outlet = sourceIn(setting, setting.head.article.outlet).name;
  return [
    `The words of the article belong to its outlet, ${outlet}. They are quoted here for study and criticism, with their source.`,
    "The code of this site is under the MIT licence, which speaks of “this software and associated documentation files”.",
    "For the transcription (the paraphrases, the readings of period and place, the relations, the omissions) no licence of its own is stated.",
  ];
}
