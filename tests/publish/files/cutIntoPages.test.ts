import { expect, it } from "vitest";
import { cutIntoPages } from "../../../src/publish/files/cutIntoPages";

it.each([
  [0, [[]]],
  [2, [[0, 1]]],
  [3, [[0, 1], [2]]],
])("puts each of %i entries on one page, in their order, and says which of how many it is", (count, pages) => {
  const entries = Array.from({ length: count }, (_, index) => index);

  expect(cutIntoPages(entries, 2)).toEqual(
    pages.map((page, index) => ({ entries: page, number: index + 1, count: pages.length })),
  );
});
