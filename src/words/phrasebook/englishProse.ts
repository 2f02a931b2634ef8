import { boundNames } from "../../domain/compare/figure.ts";
import type { ColumnContent } from "./downloads.ts";
import { boundWords } from "./english.ts";
import { answerWords } from "./englishComparing.ts";
import type { Phrasebook } from "./phrasebook.ts";

// What the site explains at length, in English.

const boundsInOrder = Object.values(boundWords).map(({ name, limits }) => `${name} (${limits})`);

export const glossary: Phrasebook["glossary"] = [
  {
    term: "Claim",
    meaning:
      "Something said on some day by someone, not a fact; none was verified here. Each keeps its own lasting address.",
  },
  {
    term: "Civilian",
    meaning:
      "A person who is not a member of armed forces or an armed group. Who counts as one is each counter’s decision; where the article does not say how it was made, the page says “not stated”.",
  },
  {
    term: "Killed",
    meaning:
      "The dead alone. “Casualties” often means the dead and the injured together; where a page counts the dead it says “killed”.",
  },
  { term: "Toll", meaning: "A number of people killed, injured or missing, as somebody is said to have given it." },
  {
    term: "Range",
    meaning:
      "Two numbers from one count, usually the fewest deaths that its reports support and the most. Not a margin of error, and its middle is no estimate.",
  },
  {
    term: "Bound",
    meaning: `What a number says of its own limits: ${boundsInOrder.join(", ")}.`,
  },
  {
    term: "Relayed",
    meaning:
      "Reaching us through others. The chain on each claim names every step that the article shows, with its verb.",
  },
  {
    term: "Inferred",
    meaning:
      "Not written in the article, but worked out from it, or from a named fact outside it, by the transcriber. It stands in brackets, “June [2017]”, with the reason one press away.",
  },
  { term: "Not stated", meaning: "The article does not say. That is neither zero nor unknown to everybody." },
  { term: "Monitor", meaning: "An organisation that records harm to civilians and is no party to the conflict." },
  {
    term: "Party to the conflict",
    meaning:
      "One of those fighting. Who speaks for one is said to do so. That is shown beside a figure and changes no answer on it.",
  },
  { term: "NGO", meaning: "A non-governmental organisation: neither a state’s body nor a business." },
];

export const explainedVoices: Phrasebook["explainedVoices"] = [
  {
    term: "The paraphrase",
    meaning:
      "is the transcriber’s neutral sentence for a claim, in upright type; the tag beside it says who is said to have made the claim, and words within quotation marks are the article’s.",
  },
  {
    term: "The article’s words",
    meaning: "stand letter by letter, in slanted type, with their paragraph: ¶5.",
  },
  {
    term: "A viewer’s note",
    meaning:
      "stands behind a line and is named: this site computed it, or its transcriber noted it; no source says it. What the transcriber supplies stands in [brackets], with the reason one press away.",
  },
  {
    term: "Outside the article",
    meaning:
      "is what a source published itself, on a ground of its own; it enters no figure and no comparison of the article’s.",
  },
];

export const explainedAnswers: Phrasebook["explainedAnswers"] = [
  {
    term: answerWords.verdict.no,
    meaning:
      "By the article’s own words they differ in whom they count or what happened to them, in period, place, who did it, method or breakdown.",
  },
  {
    term: answerWords.verdict["not-as-read"],
    meaning: "They differ, but only as the transcriber reads the article.",
  },
  { term: answerWords.verdict["not-enough"], meaning: "Nothing differs, and something is not stated." },
  { term: answerWords.verdict.yes, meaning: "Nothing differs, and nothing is missing." },
];

export const readingNotes: Phrasebook["readingNotes"] = () => [
  {
    subject: "The bound",
    text: `A number of people never stands alone. figure_bound says what it limits: ${boundNames.map((bound) => `“${bound}” (${boundWords[bound].limits})`).join(", ")}. A floor stands in figure_low, a ceiling in figure_high. Do not copy a number without its bound, its source and its period; claim_in_words holds all of them in one cell.`,
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

export const slotMeanings: Phrasebook["slotMeanings"] = {
  period: "When the deaths or the events happened",
  places: "Where; places.csv has each place in a row of its own",
  responsible: "Whose action is said to have caused the harm",
  victims: "More on who was harmed than the figure’s own words say",
  method: "How a death is counted, and how as a civilian’s",
  breakdown: "How the figure is broken down",
};

export const formatRights: Phrasebook["formatRights"] = (outlet) => [
  `The words of the article belong to its outlet, ${outlet}. They are quoted here for study and criticism, with their source.`,
  "The code of this site is under the MIT licence, which speaks of “this software and associated documentation files”.",
  "For the transcription (the paraphrases, the readings of period and place, the relations, the omissions) no licence of its own is stated.",
];

const contents: Record<Extract<ColumnContent, string>, string> = {
  words: "words",
  id: "an id",
  people: "a number of people, 0 or more",
  count: "a whole number, 1 or more",
  percent: "a number, per cent",
  day: "a day, YYYY-MM-DD",
  edtf: "a date in EDTF (ISO 8601-2)",
  address: "an address",
  language: "a language tag (BCP 47)",
};

export const formatContent: Phrasebook["formatContent"] = (holds) =>
  typeof holds === "string" ? contents[holds] : `one of: ${holds.join(", ")}`;

export const absenceWords: Phrasebook["absenceWords"] = {
  never: "always filled",
  empty: "may be empty",
  "not-stated": "may read “not stated”",
  "empty-or-not-stated": "may be empty or read “not stated”",
};

export const columnVoiceWords: Phrasebook["columnVoiceWords"] = {
  article: "the article’s words",
  transcriber: "the transcriber’s words",
  viewer: "this site’s words",
};
