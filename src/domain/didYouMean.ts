import { nearestIds } from "./nearest.ts";

/** “ Did you mean “x”?”, to stand after a sentence on a word that is not known; empty where no known word is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const [nearest] = nearestIds(word, [...known], 1);
  return nearest === undefined ? "" : ` Did you mean “${nearest}”?`;
}
