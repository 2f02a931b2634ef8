/** Does the same with all entries, a few at a time, and gives the results in the entries' order. */
export async function inParallel<Entry, Result>(
  entries: readonly Entry[],
  work: (entry: Entry) => Promise<Result>,
  atOnce = 4,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...entries.entries()];
  async function workOn() {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await work(next[1]);
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, entries.length) }, workOn));
  return results;
}
