/** The keys of a record, in its order: what it holds is the list of all that there is. */
export function keysOf<Shape extends object>(record: Shape): Extract<keyof Shape, string>[] {
  const keys: Extract<keyof Shape, string>[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
