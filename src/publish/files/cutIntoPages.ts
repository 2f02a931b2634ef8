/** Some entries of a long list, and which part of it they are, counted from 1. */
export type ListPage<Entry> = { entries: Entry[]; number: number; count: number };

/** A list in parts of at most so many entries, so that what a reader fetches does not grow with it; one part at least. */
export function cutIntoPages<Entry>(entries: readonly Entry[], size: number): ListPage<Entry>[] {
  const count = Math.max(1, Math.ceil(entries.length / size));
  return Array.from({ length: count }, (_, index) => ({
    entries: entries.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
  }));
}
