import { expect, it } from "vitest";
import { isLikeId } from "../../../src/domain/report/fragment";

it.each([
  ["june-range", true],
  ["part_share", true],
  ["744", true],
  ["", false],
  ["june range", false],
  ["june-range.", false],
  ["\u202Ejune", false],
  ["jüne", false],
  ["-", false],
  ["a".repeat(81), false],
])("“%s” looks like an id: %s", (text, isOne) => {
  expect(isLikeId(text)).toBe(isOne);
});
