import { boundWords } from "./boundWords.ts";
import { boundNames } from "./figure.ts";

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
