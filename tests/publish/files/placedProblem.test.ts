import { describe, expect, it } from "vitest";
import { createPositionFinder } from "../../../src/publish/files/placedProblem";

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
