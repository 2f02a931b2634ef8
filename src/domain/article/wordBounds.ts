import { segmentsOf } from "./segments.ts";

/**
 * Where words may begin and end in a text, as offsets. A place is `sure` where every browser parts words, `possible`
 * where some do, and a `cut` where one word ends and the next begins with nothing between them, as in Chinese.
 */
export type WordBounds = {
  sure: ReadonlySet<number>;
  possible: ReadonlySet<number>;
  cuts: ReadonlySet<number>;
};

// These are written without spaces and parted by a dictionary, and no two browsers have the same: of their runs only the
// edges are sure, and every character within may be an edge.
const byDictionary = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const ofWords = /[\p{L}\p{M}\p{N}]/u;

/** The edges of the words of a text in this language, by Unicode's rules (UAX 29), none within what is read as one character. */
export function findWordBounds(text: string, lang: string): WordBounds {
  const bounds = { sure: new Set([0]), possible: new Set([0]), cuts: new Set<number>() };
  const edges = new Map<number, boolean>();
  let isAfterWord = false;
  for (const { index, isWordLike = false } of segmentsOf(text, "word", lang)) {
    edges.set(index, isAfterWord && isWordLike);
    isAfterWord = isWordLike;
  }
  edges.set(text.length, false);

  for (const { index, segment } of segmentsOf(text, "grapheme", lang)) {
    const end = index + segment.length;
    const isCut = edges.get(end);
    if (isWithinRun(segment, text.slice(end, end + 2))) bounds.possible.add(end);
    else if (isCut !== undefined) {
      bounds.sure.add(end);
      bounds.possible.add(end);
      if (isCut) bounds.cuts.add(end);
    }
  }
  return bounds;
}

function isWithinRun(before: string, after: string): boolean {
  const [first = ""] = after;
  return ofWords.test(before) && ofWords.test(first) && byDictionary.test(before + first);
}
