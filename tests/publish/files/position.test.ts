import { parseTree } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { createPositionFinder, findOffset } from "../../../src/publish/files/position";

describe("a position", () => {
  it.each([
    ["at the start", "abc", 0, { line: 1, column: 1 }],
    ["after a Unix line end", "a\nbc", 3, { line: 2, column: 2 }],
    ["after a Windows line end", "a\r\nbc", 4, { line: 2, column: 2 }],
    ["after an old Mac line end", "a\rbc", 3, { line: 2, column: 2 }],
    ["after a character of two units", "a👩b", 3, { line: 1, column: 3 }],
    ["at the end", "a\n", 2, { line: 2, column: 1 }],
    ["beyond the end", "a", 9, { line: 1, column: 2 }],
  ])("is counted from 1 in lines and characters: %s", (_, text, offset, expected) => {
    expect(createPositionFinder(text)(offset)).toEqual(expected);
  });
});

describe("the offset of a value", () => {
  const text = '{"a": [{"b": 1}], "a": [{"b": 2}]}';
  const root = parseTree(text);

  it.each([
    ["of the value itself, in the last field of that name", ["a", 0, "b"], false, "2}]}"],
    ["of the name of its field", ["a", 0, "b"], true, '"b": 2}]}'],
    ["of the object that should hold it, where it is missing", ["a", 0, "c"], false, '{"b": 2}]}'],
    ["of the list that should hold it, where it is missing", ["a", 7], false, '[{"b": 2}]}'],
  ])("is that %s", (_, path, onName, rest) => {
    expect(root && text.slice(findOffset(root, path, onName))).toBe(rest);
  });
});
