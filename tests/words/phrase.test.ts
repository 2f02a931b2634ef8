import { describe, expect, it } from "vitest";
import { withoutFullStop } from "../../src/domain/article/sentences";
import { formatPhrase, shortenWords, withFullStop } from "../../src/words/phrasebook/phrase";

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

it.each([
  ["a text that fits", "Twelve were killed.", 40, "Twelve were killed."],
  ["a longer one at the edge of a word", "Twelve civilians were killed in Alpha.", 20, "Twelve civilians…"],
  ["one with a number before that", "The toll stands at 1,204 civilians in Alpha.", 35, "The toll stands at…"],
  ["one without spaces between letters", "字".repeat(50), 10, `${"字".repeat(10)}…`],
  ["one that would end with a comma without it", "In Alpha, twelve were killed.", 10, "In Alpha…"],
])("shortens %s", (_, text, most, short) => {
  expect(shortenWords(text, most)).toBe(short);
});
