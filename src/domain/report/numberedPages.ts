/** How the address of a further page of a long list ends. No id holds an underscore, so none can ever meet it. */
export const furtherPage = "page_\\d+/";

/** The address of a page of the long list that begins at `path`. */
export function numberedPath(path: string, number: number): string {
  return number === 1 ? path : `${path}page_${number}/`;
}

/** A part of a long list, and which of how many it is. */
export type NumberedPart<Entry> = { entries: Entry[]; number: number; count: number };

/** A long list in parts of at most so many entries; one part at least, since an empty list has its page too. */
export function partIntoPages<Entry>(entries: readonly Entry[], most: number): NumberedPart<Entry>[] {
  const count = Math.max(1, Math.ceil(entries.length / most));
  return Array.from({ length: count }, (_, index) => ({
    entries: entries.slice(index * most, (index + 1) * most),
    number: index + 1,
    count,
  }));
}
