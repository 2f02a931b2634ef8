import { expect, it } from "vitest";
import { relationTraits } from "../../src/domain/compare/relation";
import { keysOf } from "../../src/domain/report/json";
import { relationKinds } from "../../src/domain/report/schema";
import { cardWords, relationKindWords } from "../../src/words/language";

it.each([
  ["contradicts", "contradicts", "contradicts"],
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
