import { expect, it } from "vitest";
import { partIntoPages } from "../../../src/domain/report/addressTemplate";

it("parts a long list into pages, none lost and each knowing which of how many it is", () => {
  expect(partIntoPages(["a", "b", "c", "d", "e"], 2)).toEqual([
    { entries: ["a", "b"], number: 1, count: 3 },
    { entries: ["c", "d"], number: 2, count: 3 },
    { entries: ["e"], number: 3, count: 3 },
  ]);
});

it("has one page for a list that is empty, and one for a list that just fits", () => {
  expect(partIntoPages([], 2)).toEqual([{ entries: [], number: 1, count: 1 }]);
  expect(partIntoPages(["a", "b"], 2)).toHaveLength(1);
});
