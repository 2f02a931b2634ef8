import { expect, it } from "vitest";
import { textHoldsNothingHidden } from "../../../../src/domain/rules/words/textHoldsNothingHidden";

it("accepts letters of every script, and the joiners that some of them need", () => {
  expect(textHoldsNothingHidden.ofJson({ text: "موصل می‌رود 👩‍⚕️ “Raqqah”" })).toEqual([]);
});

it.each([
  ["a null character", "a\u0000b", "U+0000"],
  ["the end of a line", "a\nb", "U+000A"],
  ["an escape character", "\u001b[31m", "U+001B"],
  ["a bidirectional override", "a\u202eb", "U+202E"],
  ["a bidirectional isolate", "a\u2067b", "U+2067"],
  ["half a character", "a\ud800b", "U+D800"],
])("refuses %s anywhere, also in fields that nobody knows", (_, text, code) => {
  const problems = textHoldsNothingHidden.ofJson({ list: [{ unknown: text }] });

  expect(problems.map(({ at }) => at)).toEqual([["list", 0, "unknown"]]);
  expect(problems[0]?.says).toContain(code);
});

it("refuses them in the name of a field", () => {
  expect(textHoldsNothingHidden.ofJson({ "a\u202eb": 1 })).toMatchObject([{ at: ["a\u202eb"], onName: true }]);
});
