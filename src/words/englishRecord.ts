import { formatList, nounOf } from "./english.ts";
import type { RecordPhrasebook } from "./recordPhrasebook.ts";

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
  archived: "archived copy",
  note: "Note",
  article: "Article",
  sightings: {
    "at the source": "at the source",
    "in a copy of the source": "in a copy",
    "the relay’s own wording": "the relay’s own wording",
    "only through another": "only through another",
  },
  places: (places) => `in ${formatList(places)}`,
  responsible: (whose) => `by ${whose}`,
  figures: (counted) => `Figures: ${counted}.`,
  marked: (figure) => `the article: ${figure}`,
  seenAt: (place, how) => `${place}, ${how}`,
};
