import type { Node } from "jsonc-parser";
import type { DataPath } from "../../domain/report/problem.ts";

/** A place in a file, both counted from 1; columns in characters. */
export type Position = { line: number; column: number };

/** Finds the line and column of any offset into a text. It is read once, since a broken file may hold many problems. */
export function createPositionFinder(text: string): (offset: number) => Position {
  const lines = new Uint32Array(text.length + 1);
  const columns = new Uint32Array(text.length + 1);
  let line = 1;
  let column = 1;
  for (let offset = 0; offset <= text.length; offset++) {
    lines[offset] = line;
    columns[offset] = column;
    const unit = text[offset];
    const isLineEnd = unit === "\n" || (unit === "\r" && text[offset + 1] !== "\n");
    if (isLineEnd) line++;
    if (isLineEnd) column = 1;
    // The two halves of one character count once.
    else if (!/[\uD800-\uDBFF]/.test(unit ?? "")) column++;
  }
  return (offset) => {
    const within = Math.min(offset, text.length);
    return { line: lines[within] ?? line, column: columns[within] ?? column };
  };
}

/**
 * The offset at which a value, or the name of its field, starts. For what is missing, that of the object or list that
 * should hold it.
 */
export function findOffset(root: Node, at: DataPath, onName: boolean): number {
  let node = root;
  let name = root;
  for (const step of at) {
    const next = childAt(node, step);
    if (next === undefined) return node.offset;
    ({ node, name } = next);
  }
  return onName ? name.offset : node.offset;
}

function childAt(node: Node, step: string | number): { node: Node; name: Node } | undefined {
  if (typeof step === "number") {
    const entry = node.type === "array" ? node.children?.[step] : undefined;
    return entry && { node: entry, name: entry };
  }
  const property = node.type === "object" ? fieldsOf(node).get(step) : undefined;
  const [name, value] = property?.children ?? [];
  return name && value && { node: value, name };
}

// Looking through an object for each of its unknown fields would take minutes where a file holds nothing else.
const fieldsByObject = new WeakMap<Node, Map<unknown, Node>>();

/** An object’s fields by name; where a name stands twice the last of them, as every reader of JSON takes it. */
function fieldsOf(object: Node): Map<unknown, Node> {
  const known = fieldsByObject.get(object);
  if (known !== undefined) return known;
  const fields = new Map(object.children?.map((property) => [property.children?.[0]?.value, property]));
  fieldsByObject.set(object, fields);
  return fields;
}
