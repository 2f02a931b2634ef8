import { expect, it } from "vitest";
import { shortenWords } from "../../src/words/phrase";

it.each([
  ["a text that fits", "Twelve were killed.", 40, "Twelve were killed."],
  ["a longer one at the edge of a word", "Twelve civilians were killed in Alpha.", 20, "Twelve civilians…"],
  ["one with a number before that", "The toll stands at 1,204 civilians in Alpha.", 35, "The toll stands at…"],
  ["one without spaces between letters", "字".repeat(50), 10, `${"字".repeat(10)}…`],
  ["one that would end with a comma without it", "In Alpha, twelve were killed.", 10, "In Alpha…"],
])("shortens %s", (_, text, most, short) => {
  expect(shortenWords(text, most)).toBe(short);
});
