import { formatList, nounOf } from "./english.ts";
import type { RecordPhrasebook } from "./recordPhrasebook.ts";

export const provenanceWords: RecordPhrasebook["provenanceWords"] = {
  received: (from, day) => `The text reached the transcriber on ${day}: ${from}`,
  whole: {
    yes: "It is the whole article.",
    no: "It is a part of the article.",
    "not-known": "Whether it is the whole article is not known.",
  },
  handled: {
    transcribed: (name, day) => `Transcribed on ${day} by ${name ?? "someone who is not named"}.`,
    "read-again": (name, day) => `Read a second time on ${day} by ${name ?? "someone who is not named"}.`,
  },
  notSaid: {
    received: "The report does not say how the text reached the transcriber.",
    readAgain: "The report does not say that anyone read it a second time.",
    address: "The site does not know its own address, so what leaves it does not say where it came from.",
    operator: "The site does not say who runs it, or how to reach them.",
    licence: "The site names no licence for its data.",
    archived: "No archived copy of the article is known.",
  },
};

export const recordWords: RecordPhrasebook["recordWords"] = {
  kicker: "Outside the article.",
  title: "Outside the article",
  all: (count) => `All ${count} rows`,
  waiting: (count) => `Outside the article: ${count} ${nounOf(count, "row")}`,
  ifTheSame: {
    apart: ({ figure, who, time, period }) =>
      `If the article’s ${figure} is that of ${who}, ${time} is not in it: it covers ${period}.`,
    within: ({ figure, who, time, period }) =>
      `If the article’s ${figure} is that of ${who}, ${time} is in it: it covers ${period}.`,
  },
  undated: "undated",
  totals: "totals",
  archived: "archived copy",
  note: "Note",
  article: "Article",
  sightings: {
    "at the source": () => "at the source",
    "in a copy of the source": () => "in a copy",
    "the relay’s own wording": () => "relay’s wording",
    "only through another": (through) => `only through ${through}`,
  },
  of: (name) => `, of ${name}`,
  unordered: "Order unknown:",
  places: (places) => `in ${formatList(places)}`,
  responsible: (whose, means) => (means === undefined ? `by ${whose}` : `by ${whose}, ${means}`),
  figures: (counted) => `Figures: ${counted}.`,
  marked: (figure) => `the article: ${figure}`,
};
