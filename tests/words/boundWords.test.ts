import { expect, it } from "vitest";
import { boundNames } from "../../src/domain/compare/figure";
import { boundWords } from "../../src/words/language";

it("gives every bound a name and a meaning of its own", () => {
  expect(new Set(boundNames.map((bound) => boundWords[bound].name)).size).toBe(boundNames.length);
  expect(new Set(boundNames.map((bound) => boundWords[bound].limits)).size).toBe(boundNames.length);
});
