import { expect, it } from "vitest";
import { claimKindWords } from "../../src/domain/claimWords";
import { claimKinds } from "../../src/domain/schema";

it("has a word of its own for every kind of claim", () => {
  expect(new Set(claimKinds.map((kind) => claimKindWords[kind])).size).toBe(claimKinds.length);
});
