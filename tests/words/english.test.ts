import { expect, it } from "vitest";
import { relationTraits } from "../../src/domain/compare/relation";
import { keysOf } from "../../src/domain/report/json";
import { relationKinds } from "../../src/domain/report/schema";
import {
  capitalise,
  cardWords,
  formatCount,
  formatFileSize,
  formatList,
  formatNumberOf,
  relationKindWords,
} from "../../src/words/language";
import { nounOf } from "../../src/words/phrasebook/english";

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

it.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [999, "999 bytes"],
  [1000, "1.0 kB"],
  [56_234, "56.2 kB"],
  [999_960, "1.0 MB"],
  [2_345_678, "2.3 MB"],
])("writes %i bytes as “%s”", (bytes, words) => {
  expect(formatFileSize(bytes)).toBe(words);
});

it.each([
  ["contradicts", "gives another bound than", "gives another bound than"],
  ["answers", "answers", "is answered by"],
  ["disputes", "disputes", "is disputed by"],
  ["supports", "supports", "is supported by"],
  ["qualifies", "qualifies", "is qualified by"],
  ["restates", "restates", "is restated by"],
  ["compares", "compares", "is compared in"],
  ["supersedes", "replaces", "is replaced by"],
  ["shares-origin-with", "shares its origin with", "shares its origin with"],
] as const)("a relation of the kind “%s” reads “%s” from its start and “%s” from its end", (kind, from, to) => {
  expect(relationKindWords[kind].from).toBe(from);
  expect(relationKindWords[kind].to).toBe(to);
});

it.each(relationKinds)("a relation of the kind “%s” has words in both directions", (kind) => {
  expect(relationKindWords[kind].from).not.toBe("");
  expect(relationKindWords[kind].to).not.toBe("");
});

it("has a mark for pictures exactly where it contests a claim", () => {
  const contesting = keysOf(relationTraits).filter((kind) => relationTraits[kind].contests !== null);

  expect(relationKinds.filter((kind) => cardWords.contested[kind] !== null)).toEqual(contesting);
});
