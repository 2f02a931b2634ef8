import { expect, it } from "vitest";
import { nearestIds } from "../../../src/domain/report/nearest";

const known = ["june-range", "june-increase", "at-least-744", "us-military-603", "baseless", "mosul-fell"];

it.each([
  ["june-rnage", "june-range"],
  ["JUNE-RANGE", "june-range"],
  ["at-least-74", "at-least-744"],
  ["744-at-least", "at-least-744"],
  ["military-603", "us-military-603"],
  ["baselss", "baseless"],
  ["mosul_fell", "mosul-fell"],
])("%s is likeliest meant for %s", (wanted, id) => {
  expect(nearestIds(wanted, known, 3)[0]).toBe(id);
});

it("offers the likest first and no more than asked for", () => {
  expect(nearestIds("june-rang", known, 5)).toEqual(["june-range", "june-increase"]);
  expect(nearestIds("june-rang", known, 1)).toEqual(["june-range"]);
});

it.each(["xyzzy", "", "%%%"])("offers nothing that is not alike: “%s”", (wanted) => {
  expect(nearestIds(wanted, known, 5)).toEqual([]);
});
