import { expect, it } from "vitest";
import { describeFirstDifference } from "../../../src/domain/article/firstDifference";

// Signs that nobody sees are written by their numbers, so that whoever reads this sees them.
it.each([
  ["a soft hyphen", "It hap\u00adpened", "It happened", "“p” with a soft hyphen (U+00AD) after it, where this has “p”"],
  ["a zero-width space", "the \u200bdead", "the dead", "a zero-width space (U+200B), where this has “d”"],
  [
    "a right-to-left mark",
    "قال\u200f 12",
    "قال 12",
    "“ل” with a right-to-left mark (U+200F) after it, where this has “ل”",
  ],
  [
    "an accent of its own",
    "the cafe\u0301 fell",
    "the café fell",
    "“e\u0301” (Latin, U+0065 U+0301), where this has “é” (Latin, U+00E9)",
  ],
  [
    "an accent in one",
    "the café fell",
    "the cafe\u0301 fell",
    "“é” (Latin, U+00E9), where this has “e\u0301” (Latin, U+0065 U+0301)",
  ],
  [
    "a Cyrillic letter",
    "a m\u0430ssive strike",
    "a massive strike",
    "“\u0430” (Cyrillic, U+0430), where this has “a” (Latin, U+0061)",
  ],
  ["a mark that has no name here", "the de\u2061ad", "the dead", "“e” with an invisible character (U+2061) after it"],
  [
    "two of them",
    "a bo\u00ad\u200bmb fell",
    "a bomb fell",
    "“o” with a soft hyphen (U+00AD) and a zero-width space (U+200B) after it",
  ],
  ["another quotation mark", "he said “no” now", 'he said "no" now', '“ (U+201C), where this has " (U+0022)'],
  ["another space", "of 12\u00a0000 dead", "of 12 000 dead", "the space U+00A0, where this has one space"],
  ["another word", "twelve were killed", "twelve were wounded", "there stands “killed”, where this has “wounded”"],
  ["its end", "twelve were", "twelve were killed", "the paragraph ends, where this has “ killed”"],
])("names what parts a quotation from its paragraph: %s", (_, paragraph, quote, told) => {
  expect(describeFirstDifference(quote, `Then ${paragraph}`)).toContain(told);
});

it("shows the words before it as they stand in the quotation", () => {
  expect(
    describeFirstDifference("The army said that it had not hap\u00adpened", "The army said that it had not happened"),
  ).toBe(
    "After “… said that it had not ha” there stands “p”, where this has “p” with a soft hyphen (U+00AD) after it.",
  );
});
