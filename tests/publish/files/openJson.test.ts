import { describe, expect, it } from "vitest";
import { openJson, positionIn } from "../../../src/publish/files/openJson";

function problemsOf(text: string) {
  return openJson(text).problems.map(({ says, line, column }) => `${line}:${column} ${says}`);
}

describe("JSON without a fault", () => {
  it("is opened with its value and the place of everything in it", () => {
    const { document } = openJson('{\n  "a": [1,\n "x"]\n}');

    expect(document?.value).toEqual({ a: [1, "x"] });
    expect(document && positionIn(document, ["a", 1], false)).toEqual({ line: 3, column: 2 });
  });
});

describe("broken JSON", () => {
  it.each([
    ["a trailing comma in a list", "[1,\n2,]", "2:3 A value is expected here."],
    ["a trailing comma in an object", '{"a":1,\n}', "2:1 The name of a field is expected here."],
    ["a comment", "[1] // so", "1:5 A comment stands here, and JSON has none."],
    ["a missing comma", '{"a":1\n"b":2}', "2:1 A comma is expected here."],
    ["a text that goes over the line", '["a\nb"]', "1:2 This text is not closed on its line."],
    ["a tab within a text", '["a\tb"]', "1:2 A control character stands here"],
    ["a lonely backslash", '["\\x"]', "1:2 This backslash starts nothing that JSON knows."],
    ["two values", "{} {}", "1:4 The file goes on after its end."],
    ["an object that never ends", '{"a": 1', "1:8 An object is not closed."],
    ["a word", "[NaN]", "1:2 This word is not JSON."],
    ["nothing", "", "1:1 The file is empty."],
    ["white space alone", " \n ", "1:1 The file is empty."],
  ])("is refused with its place: %s", (_, text, expected) => {
    expect(problemsOf(text)[0]).toContain(expected);
  });

  it("is refused at every fault", () => {
    expect(problemsOf('{"a": 1,, "b": ["x",]}')).toHaveLength(2);
  });

  it("is refused with a limit where all of it is broken", () => {
    const problems = problemsOf("x ".repeat(5000));

    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toContain("more places are not JSON");
  });

  it("is refused where it nests too deep for any reader", () => {
    expect(problemsOf("[".repeat(500_000))).toEqual([
      "1:65 Lists and objects stand more than 64 deep within each other.",
    ]);
  });
});

describe("fields that stand twice", () => {
  it("are found in every object, and told from fields of other objects", () => {
    expect(problemsOf('{"a": {"b": 1, "b": 2}, "c": {"b": 1},\n"a": 3}')).toEqual([
      "2:1 “a” stands twice in one object: first on line 1.",
      "1:16 “b” stands twice in one object: first on line 1.",
    ]);
  });
});

describe("the place of a value", () => {
  const text = '{"a": [{"b": 1}], "a": [{"b": 2}]}';
  const { document } = openJson(text);

  it.each([
    ["of the value itself, in the last field of that name", ["a", 0, "b"], false, "2}]}"],
    ["of the name of its field", ["a", 0, "b"], true, '"b": 2}]}'],
    ["of the object that should hold it, where it is missing", ["a", 0, "c"], false, '{"b": 2}]}'],
    ["of the list that should hold it, where it is missing", ["a", 7], false, '[{"b": 2}]}'],
  ])("is that %s", (_, path, onName, rest) => {
    expect(document && text.slice(positionIn(document, path, onName).column - 1)).toBe(rest);
  });
});
