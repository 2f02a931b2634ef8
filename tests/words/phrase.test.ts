import { expect, it } from "vitest";
import { withoutFullStop } from "../../src/domain/article/sentences";
import { formatPhrase } from "../../src/words/phrase";

it("a phrase is its words in their order, whosever they are", () => {
  const phrase = [
    "Changed: ",
    { own: "statement", lang: "en" },
    ". Now: ",
    { own: "قُتلوا", lang: "ar", mark: "ins" as const },
  ];

  expect(formatPhrase(phrase)).toBe("Changed: statement. Now: قُتلوا");
});

it.each([
  ["Homes were shelled.", "Homes were shelled"],
  ["Homes were shelled. Two burned.", "Homes were shelled. Two burned"],
  ["What was shelled?", "What was shelled?"],
  ["12 were killed", "12 were killed"],
])("a sentence within another keeps all but its full stop: %s", (sentence, within) => {
  expect(withoutFullStop(sentence)).toBe(within);
});
