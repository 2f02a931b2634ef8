import { describe, expect, it } from "vitest";
import { countTicks, percentBetween, wholeYears, yearTicks } from "../../../src/ui/compare/axis";

const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

it.each([
  [0, 0, 800, 0],
  [744, 0, 800, 93],
  [800, 0, 800, 100],
  [1, 0, 3, 33.33],
  [15, 10, 20, 50],
])("%i between %i and %i stands at %f per cent", (value, start, end, percent) => {
  expect(percentBetween(value, start, end)).toBe(percent);
});

describe("the scale of people", () => {
  it.each([
    [744, [0, 200, 400, 600, 800]],
    [603, [0, 200, 400, 600, 800]],
    [1000, [0, 250, 500, 750, 1000, 1250]],
    [70, [0, 20, 40, 60, 80]],
    [30, [0, 10, 20, 30, 40]],
    [100, [0, 25, 50, 75, 100, 125]],
    [12, [0, 5, 10, 15]],
    [9, [0, 5, 10]],
    [1, [0, 1, 2]],
    [0, [0, 1]],
  ])("for at most %i people has round marks", (highest, ticks) => {
    expect(countTicks(highest)).toEqual(ticks);
  });

  it("marks whole people alone, however few there are", () => {
    const fractions = Array.from({ length: 300 }, (_, highest) => countTicks(highest)).filter(
      (ticks) => !ticks.every(Number.isInteger),
    );

    expect(fractions).toEqual([]);
  });

  it.each([0, 1, 3, 9, 20, 199, 200, 744, 1_000, 1_204, 99_999, 1_000_000])(
    "begins at nought and goes beyond %i, with six marks at most, so that an open end has room",
    (highest) => {
      const ticks = countTicks(highest);

      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeGreaterThan(highest);
      expect(ticks.length).toBeLessThanOrEqual(6);
    },
  );
});

describe("the time line", () => {
  it("runs over whole years", () => {
    expect(wholeYears(day("2014-08-01"), day("2017-07-13"))).toEqual({
      start: day("2014-01-01"),
      end: day("2018-01-01"),
    });
  });

  it("does not go on for a year that only begins where the last day ends", () => {
    expect(wholeYears(day("2016-01-01"), day("2017-01-01"))).toEqual({
      start: day("2016-01-01"),
      end: day("2017-01-01"),
    });
  });

  it("marks every year of a short time, each at its first day", () => {
    expect(yearTicks(day("2014-01-01"), day("2018-01-01"))).toEqual(
      [2014, 2015, 2016, 2017].map((year) => ({ day: day(`${year}-01-01`), label: String(year) })),
    );
  });

  it.each([
    ["1990-01-01", "2018-01-01"],
    ["1914-01-01", "2025-01-01"],
    ["1960-01-01", "1972-01-01"],
  ])("marks no more than five years from %s to %s, however long it is", (from, before) => {
    const ticks = yearTicks(day(from), day(before));

    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.length).toBeLessThanOrEqual(5);
    expect(ticks[0]?.label).toBe(from.slice(0, 4));
  });
});
