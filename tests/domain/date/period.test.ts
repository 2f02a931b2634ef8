import { expect, it } from "vitest";
import { dayNumber, startOfDay } from "../../../src/domain/date/period";

it.each([
  ["the first and the last moment of a day", Date.UTC(2017, 5, 12), Date.UTC(2017, 5, 13) - 1, 17_329],
  ["a day before the counting starts", Date.UTC(1969, 11, 31), Date.UTC(1970, 0, 1) - 1, -1],
])("counts %s alike", (_, first, last, day) => {
  expect([dayNumber(first), dayNumber(last)]).toEqual([day, day]);
  expect(startOfDay(day).getTime()).toBe(first);
});
