import { expect, it } from "vitest";
import { sentencesOf } from "../../../src/domain/article/sentences";

it.each([
  ["plain ones", "It fell. "],
  ["ones with an abbreviation before a small letter", "It fell, e.g. here, at 5 p.m. that day. "],
  ["ones with a number after the stop", "It fell in no. 10 of the street. "],
  ["ones in marks", "“It fell.” He said so. "],
  ["ones without capitals", "سقط المبنى. قتل مدنيون. "],
])("parts a long paragraph as it parts a short one: %s", (_, words) => {
  const once = sentencesOf(words, "en");
  const many = 8_000 / words.length;
  const long = words.repeat(many);

  const sentences = sentencesOf(long, "en");

  expect(sentences).toHaveLength(once.length * Math.floor(many));
  expect(sentences.map(({ start, end }) => long.slice(start, end))).toEqual(sentences.map(({ text }) => text));
});
