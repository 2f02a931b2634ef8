import { expect, it } from "vitest";
import { asSeen } from "../../../src/domain/article/asSeen";

it.each([
  ["a soft hyphen", "mas\u00adsive", "massive"],
  ["a Cyrillic letter", "m\u0430ssive", "massive"],
  ["a Greek letter", "c\u03bfunt", "count"],
  ["an accent of its own", "cafe\u0301", "café"],
  ["letters of full width", "\uff4f\uff4e\uff4c\uff59", "only"],
  ["words of another script whose letters look like none", "жилище", "жилище"],
])("is read as the eye takes it: %s", (_, written, seen) => {
  expect(asSeen(written)).toBe(seen);
});
