/** Whether a JSON value is an object: neither a list nor null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a JSON value is a list. */
export function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

/** What stands one step into a JSON value, an entry of a list or a field of an object; undefined where nothing does. */
export function childOf(value: unknown, step: PropertyKey): unknown {
  if (isList(value)) return typeof step === "number" ? value[step] : undefined;
  // What every object inherits, such as “constructor”, is not in the file.
  return isObject(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined;
}

/** What stands at the end of a path into a JSON value; undefined where the path leads nowhere. */
export function valueAt(json: unknown, at: readonly PropertyKey[]): unknown {
  return at.reduce<unknown>(childOf, json);
}

/** Whether two JSON values say the same. The order of an object's fields says nothing. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((entry, index) => isSameJson(entry, b[index]));
  if (isObject(a) && isObject(b)) {
    const names = Object.keys(a);
    return (
      names.length === Object.keys(b).length &&
      names.every((name) => Object.hasOwn(b, name) && isSameJson(a[name], b[name]))
    );
  }
  return a === b;
}

/** The keys of a record in their order, each as a key: a list that is made so cannot leave one out. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  const isKey = (name: string): name is Key => Object.hasOwn(record, name);
  return Object.keys(record).filter(isKey);
}
