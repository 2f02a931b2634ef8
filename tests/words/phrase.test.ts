import { describe, expect, it } from "vitest";
import { withoutFullStop } from "../../src/domain/article/sentences";
import { formatPhrase, withFullStop } from "../../src/words/phrase";

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

describe("a sentence of somebody else's among others", () => {
  it.each([
    ["gets a full stop where it ends without any", "The figure is high", "The figure is high."],
    ["keeps the one that it has", "The figure is high.", "The figure is high."],
    ["gets one after quoted words, which end no sentence", "The report is “baseless”", "The report is “baseless”."],
    ["keeps the one that quoted words end with", "He said: “It is baseless.”", "He said: “It is baseless.”"],
    ["keeps its question mark", "Is it so?", "Is it so?"],
  ])("%s", (_, words, whole) => {
    expect(withFullStop(words)).toBe(whole);
  });
});
