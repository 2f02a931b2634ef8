import { expect, it } from "vitest";
import { isLikeId, namesInFragment } from "../../../src/domain/report/fragment";

it.each([
  ["#june-range", ["june-range"]],
  ["#june-range)", ["june-range)", "june-range"]],
  ["#June-Range.", ["June-Range.", "June-Range", "june-range"]],
  ["#%E2%80%9Cjune-range%E2%80%9D", ["“june-range”", "june-range"]],
  ["#june-range&fbclid=1", ["june-range&fbclid=1", "june-range"]],
  ["#june-range:~:text=529", ["june-range"]],
  ["#100%", ["100%", "100"]],
])("%s may name %j, the first the likeliest", (fragment, names) => {
  expect(namesInFragment(fragment)).toEqual(names);
});

it.each(["", "#", "#:~:text=Mosul", "#xtor=RSS-3", "#.WXyZ012", "#?utm_source=a", "#&gid=1", "#/", "#%E2%80%8B"])(
  "“%s” names no place",
  (fragment) => {
    expect(namesInFragment(fragment)).toEqual([]);
  },
);

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
