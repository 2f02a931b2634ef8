import { expect, it } from "vitest";
import { claimKinds } from "../../src/domain/report/schema";
import { claimKindWords } from "../../src/words/language";

it("has a word of its own for every kind of claim", () => {
  expect(new Set(claimKinds.map((kind) => claimKindWords[kind])).size).toBe(claimKinds.length);
});
