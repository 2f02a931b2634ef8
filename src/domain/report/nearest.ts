/** The known ids most similar to one that does not exist, by the words they share and by their spelling; the nearest first. */
export function nearestIds<Id extends string>(wanted: string, known: readonly Id[], limit: number): Id[] {
  return known
    .map((id) => ({ id, likeness: likeness(wanted.toLowerCase(), id) }))
    .filter((candidate) => candidate.likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map((candidate) => candidate.id);
}

/** “ Did you mean “x”?”, to stand after a sentence on a word that is not known; empty where no known word is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const [nearest] = nearestIds(word, [...known], 1);
  return nearest === undefined ? "" : ` Did you mean “${nearest}”?`;
}

// Below this, two ids have neither a word nor most of their letters in common, and a guess would mislead.
const leastLikeness = 0.5;

/** From 0, nothing in common, to 2, the same. */
function likeness(wanted: string, id: string): number {
  const spelling = 1 - editDistance(wanted, id) / Math.max(wanted.length, id.length, 1);
  const wantedParts = wordParts(wanted);
  const parts = wordParts(id);
  const shared = wantedParts.filter((part) => parts.includes(part)).length;
  return spelling + (2 * shared) / Math.max(wantedParts.length + parts.length, 1);
}

function wordParts(id: string): string[] {
  return [...new Set(id.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== ""))];
}

/** How many letters must be put in, taken out or changed to turn one text into the other. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const swapped = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(swapped, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
