import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { DataPath } from "../../domain/report/problem.ts";
import { createPositionFinder, type Finding, fileStart, type Position } from "./placedProblem.ts";

/** A JSON file's value, with its tree so that every place in it can be found again. */
export type JsonDocument = { root: Node; value: unknown; positionAt: PositionFinder };

type PositionFinder = (offset: number) => Position;

/** The document, with the names that stand twice in one object; or null, with what keeps the text from being read at all. */
export type Opened = { document: JsonDocument | null; problems: Finding[] };

const deepestNesting = 64;

// A file that is no JSON at all is wrong at every letter.
const mostErrors = 50;

/** Reads a text as JSON: no comments, no trailing commas, and each field of an object once. */
export function openJson(text: string): Opened {
  if (text.trim() === "") {
    return refuse("The file is empty.", "Write the report into it, or delete it.", fileStart);
  }
  const positionAt = createPositionFinder(text);
  const tooDeep = findTooDeep(text, positionAt);
  if (tooDeep !== undefined) {
    const says = `Lists and objects stand more than ${deepestNesting} deep within each other.`;
    return refuse(says, "No report needs that; look for brackets that are never closed.", tooDeep);
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (root === undefined || errors.length > 0) return { document: null, problems: explainAll(errors, positionAt) };
  try {
    const value: unknown = JSON.parse(text);
    return { document: { root, value, positionAt }, problems: findRepeatedNames(root, positionAt) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refuse(`The file is not JSON: ${why}.`, "Mend it there.", fileStart);
  }
}

function refuse(says: string, mend: string, position: Position): Opened {
  return { document: null, problems: [{ says, mend, ...position }] };
}

function explainAll(found: readonly ParseError[], positionAt: PositionFinder): Finding[] {
  // The parser may say two things of one place, of which the first is the cause.
  const errors = found.filter(({ offset }, index) => found[index - 1]?.offset !== offset);
  const problems = errors.slice(0, mostErrors).map(({ error, offset }) => {
    const [says, mend] = sentences[printParseErrorCode(error)] ?? ["This is not JSON.", "Mend or remove it."];
    return { says, mend, ...positionAt(offset) };
  });
  const [next] = errors.slice(mostErrors);
  if (next === undefined) return problems;
  const says = `From here on ${errors.length - mostErrors} more places are not JSON.`;
  return [...problems, { says, mend: "Mend the first ones and check again.", ...positionAt(next.offset) }];
}

const sentences: Record<string, [says: string, mend: string]> = {
  InvalidSymbol: [
    "This word is not JSON.",
    "Put text in straight quotation marks; without them only numbers, true, false and null may stand.",
  ],
  InvalidNumberFormat: ["This is not a number.", "Write digits, with a point for decimals and no separators."],
  PropertyNameExpected: [
    "The name of a field is expected here.",
    "Write it in straight quotation marks; after the last field no comma may stand.",
  ],
  ValueExpected: ["A value is expected here.", "Write the value; after the last entry of a list no comma may stand."],
  ColonExpected: ["A colon is expected here, between the name of a field and its value.", "Put the colon in."],
  CommaExpected: ["A comma is expected here.", "Put a comma between the two; look at the line before, too."],
  CloseBraceExpected: ["An object is not closed.", "Put in the missing “}”, or the comma before this field."],
  CloseBracketExpected: ["A list is not closed.", "Put in the missing “]”, or the comma before this entry."],
  EndOfFileExpected: ["The file goes on after its end.", "Remove what follows the last closing bracket."],
  InvalidCommentToken: ["A comment stands here, and JSON has none.", "Remove it."],
  UnexpectedEndOfComment: ["A comment stands here, and JSON has none.", "Remove it."],
  UnexpectedEndOfString: [
    "This text is not closed on its line.",
    'Close it with a straight quotation mark; one within the text is written \\", and a new line \\n.',
  ],
  UnexpectedEndOfNumber: ["This number breaks off.", "Write the missing digits."],
  InvalidUnicode: ["This is not a character’s code.", "Write \\u and four hexadecimal digits."],
  InvalidEscapeCharacter: ["This backslash starts nothing that JSON knows.", "Write two backslashes for one."],
  InvalidCharacter: [
    "A control character stands here, perhaps a tab or the end of a line within a text.",
    "Remove it; text stays on one line.",
  ],
};

// jsonc-parser reads by recursion, and a stack that overflows says nothing to a transcriber.
function findTooDeep(text: string, positionAt: PositionFinder): Position | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token = scanner.scan(); scanner.getTokenLength() > 0; token = scanner.scan()) {
    const bracket = token <= closingBracket ? text[scanner.getTokenOffset()] : "";
    if (bracket === "{" || bracket === "[") depth++;
    if (bracket === "}" || bracket === "]") depth--;
    if (depth > deepestNesting) return positionAt(scanner.getTokenOffset());
  }
  return undefined;
}

// The scanner numbers the four brackets from 1 to 4; its enum is not there when types are stripped file by file.
const closingBracket = 4;

function findRepeatedNames(node: Node, positionAt: PositionFinder): Finding[] {
  const children = node.children ?? [];
  const names = node.type === "object" ? children.flatMap((property) => property.children?.[0] ?? []) : [];
  const firsts = new Map<unknown, Node>();
  const here = names.flatMap((name): Finding[] => {
    const first = firsts.get(name.value);
    if (first === undefined) {
      firsts.set(name.value, name);
      return [];
    }
    const says = `“${String(name.value)}” stands twice in one object: first on line ${positionAt(first.offset).line}.`;
    return [{ says, mend: "Keep one of them; a reader of JSON sees the last one only.", ...positionAt(name.offset) }];
  });
  return [...here, ...children.flatMap((child) => findRepeatedNames(child, positionAt))];
}

/**
 * The line and column at which a value, or the name of its field, starts. For what is missing, those of the object or
 * list that should hold it.
 */
export function positionIn({ root, positionAt }: JsonDocument, at: DataPath, onName: boolean): Position {
  let node = root;
  let name = root;
  for (const step of at) {
    const next = childAt(node, step);
    if (next === undefined) return positionAt(node.offset);
    ({ node, name } = next);
  }
  return positionAt(onName ? name.offset : node.offset);
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
