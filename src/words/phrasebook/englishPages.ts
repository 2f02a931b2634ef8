import { formatNumberOf } from "./english.ts";
import type { Phrasebook } from "./phrasebook.ts";

// What the pages are called in English, and what is said of them.

export const tabWords: Phrasebook["tabWords"] = {
  overview: "Overview",
  record: "Outside",
  claims: "Claims",
  article: "Article",
  data: "Data",
  revisions: "Revisions",
};

const kinds = {
  toll: "a toll",
  change: "a change",
  comparison: "a comparison",
  allegation: "an allegation",
  response: "a response",
  assessment: "an assessment",
  event: "an event",
};

export const pageKickers: Phrasebook["pageKickers"] = {
  claim: (kind) => `Claim, ${kinds[kind]}.`,
  revisions: (count) => (count === 0 ? "Revisions: none" : count === 1 ? "revision" : "revisions"),
};

export const pageWords: Phrasebook["pageWords"] = {
  claims: (article) => `All claims in ${article}`,
  article: "The article, word for word",
  renamed: (formerId) => `Renamed from ${formerId}`,
  sources: "Sources",
  about: "How to read this",
  notFound: "There is no page at this address",
  numbered: (title, number) => `${title}, page ${number}`,
};

export const plainPageWords: Phrasebook["plainPageWords"] = {
  changes: "Changes",
  downloads: "Data to take away",
  embed: "To embed",
  renamed: "Renamed",
};

export const descriptionWords: Phrasebook["descriptionWords"] = {
  site: "Who says how many civilians were killed, in which words, covering what.",
  claims: (count) => `${formatNumberOf(count, "claim")}, each with its source and the article’s words.`,
  article: "The whole article with every claim’s words marked.",
  sources: "Everyone who is said to have said something in a report.",
  about: "The voices, the rules, the words, and what was checked.",
  notFound: "The way onward.",
  changes: "New reports, and what was revised or withdrawn: the old value, the new one, when and why.",
  downloads: "Every claim with its source, bound, period and caveat, as JSON, CSV and JSON-LD.",
  revisions: "What was revised or withdrawn since the article was transcribed, when and why.",
  relation: (article) => `As reported by ${article}.`,
};
