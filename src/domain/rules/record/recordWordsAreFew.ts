import { knowsBounds } from "../../article/boundWords.ts";
import { among, findNumbers, numberOf } from "../../article/numbers.ts";
import type { Problem, Rule } from "../../report/problem.ts";
import type { RecordRow } from "../../report/recordSchema.ts";
import { boundFault } from "../figures/boundsAreTheArticles.ts";

// A few words are quoted, never a sentence: enough to see what differs, and nobody else’s text taken over.
const most = 10;

/** English bound words are read; elsewhere that is left to the transcriber’s eye. */
export const recordWordsAreFew = {
  name: "record-words-are-few",
  sentence:
    "Of what stands outside the article a few words are quoted, never a sentence; a figure stands in them, with its bound.",
  needs: ["record"],
  ofRecord({ rows, lang }) {
    return rows.flatMap((row, index) =>
      judge(row, lang).map((problem) => ({ at: ["rows", index, "words"], ...problem })),
    );
  },
} satisfies Rule;

function judge({ words, figure }: RecordRow, lang: string): Pick<Problem, "says" | "mend">[] {
  if (words === undefined) {
    const mend = "Quote the few words in which it was given.";
    return figure ? [{ says: "A figure is given without the words in which it was published.", mend }] : [];
  }
  const count = words.split(/\s+/u).length;
  if (count > most || /[.!?]$/u.test(words)) {
    return [
      { says: `“${words}” is more than a few words.`, mend: `Quote at most ${most} words and no whole sentence.` },
    ];
  }
  if (!figure) return [];
  const isThere = among(findNumbers(words, lang));
  const missing = [figure.low, figure.high].find((number) => number !== null && !isThere(numberOf(number)));
  if (missing !== undefined && missing !== null) {
    return [{ says: `“${words}” does not hold the figure’s ${missing}.`, mend: "Quote the words that hold it." }];
  }
  const fault = knowsBounds(lang) ? boundFault(figure, { asWritten: words, quotations: [], lang }) : undefined;
  return fault ? [fault] : [];
}
