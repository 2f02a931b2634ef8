import { expect, it } from "vitest";
import { nounOf } from "../../src/words/english";
import { capitalise, formatCount, formatList, formatNumberOf } from "../../src/words/language";

it.each([
  [["Iraq"], "Iraq"],
  [["Iraq", "Syria"], "Iraq and Syria"],
  [["period", "place", "method"], "period, place and method"],
])("%j reads as in a sentence", (names, words) => {
  expect(formatList(names)).toBe(words);
});

it.each([
  [0, "no"],
  [1, "one"],
  [10, "ten"],
  [11, "11"],
  [21, "21"],
])("a count of %i is written “%s”", (count, words) => {
  expect(formatCount(count)).toBe(words);
});

it.each([
  [0, "no claims"],
  [1, "one claim"],
  [2, "two claims"],
  [21, "21 claims"],
])("%i with its noun is “%s”", (count, words) => {
  expect(formatNumberOf(count, "claim")).toBe(words);
});

it.each([
  [0, "addresses"],
  [1, "address"],
  [2, "addresses"],
])("after %i a noun stands in its own plural or singular: “%s”", (count, noun) => {
  expect(nounOf(count, "address", "addresses")).toBe(noun);
});

it("makes the first letter of a sentence a capital, and no other", () => {
  expect(capitalise("how a death is counted by Town Watch")).toBe("How a death is counted by Town Watch");
});
