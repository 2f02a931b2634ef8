import { expect, it } from "vitest";
import { isEdtf, readDate } from "../../../src/domain/date/edtf";

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

it.each([
  ["2017", { year: 2017 }],
  ["2017-06", { year: 2017, month: 6 }],
  ["2017-07-12", { year: 2017, month: 7, day: 12 }],
  ["2017-07-12?", { year: 2017, month: 7, day: 12, uncertain: "whole" }],
  ["2014-06~", { year: 2014, month: 6, approximate: "whole" }],
  ["2014%", { year: 2014, approximate: "whole", uncertain: "whole" }],
  ["2017-06?-12", { year: 2017, month: 6, day: 12, uncertain: ["year", "month"] }],
  ["2017-06-~12", { year: 2017, month: 6, day: 12, approximate: ["day"] }],
  ["201X", { year: 2010, unknown: "year-of-decade" }],
  ["20XX", { year: 2000, unknown: "year-of-century" }],
  ["2014-XX", { year: 2014, unknown: "month" }],
  ["2014-06-XX", { year: 2014, month: 6, unknown: "day" }],
  ["2014-XX-XX", { year: 2014, unknown: "month-and-day" }],
  ["2014-22", { year: 2014, season: "summer" }],
  ["2014-33", { year: 2014, quarter: 1 }],
])("%s says no more of a date than what is given: %j", (text, facts) => {
  const { from, before, fromIsVague, beforeIsVague, ...given } = readDate(text);

  expect(given).toEqual({ kind: "point", ...facts });
});

it.each([
  ["2014/2016", { kind: "interval", start: { year: 2014 }, end: { year: 2016 } }],
  ["2014/..", { kind: "since", start: { year: 2014 }, end: "open" }],
  ["2014/", { kind: "since", start: { year: 2014 }, end: "unknown" }],
  ["../2014", { kind: "until", start: "open", end: { year: 2014 } }],
  ["/2014", { kind: "until", start: "unknown", end: { year: 2014 } }],
])("%s tells an end that is open from one that is not known", (text, ends) => {
  expect(readDate(text)).toMatchObject(ends);
});

it.each([
  "",
  "June 2017",
  "2017-6",
  "2017-13",
  "2015-02-29",
  "2014-06-31",
  "2016/2014",
  "2017-06-12/2017-06-11",
  "2014/2015/2016",
  "/",
  "../..",
  "2014-1X",
  "XXXX",
  "201X-06",
  "-0044",
  "2017-06-12T10:00:00Z",
  "2017-06-12T10:00:00.000Z",
  "1497225600000",
  "[2014,2015]",
  "Y170000002",
])("“%s” is no date that a report may hold", (text) => {
  expect(isEdtf(text)).toBe(false);
  expect(() => readDate(text)).toThrow("is not a date");
});

it.each([
  ["2017-06", "2017-06-01", "2017-07-01"],
  ["2017-07-12", "2017-07-12", "2017-07-13"],
  ["2017", "2017-01-01", "2018-01-01"],
  ["2016-02", "2016-02-01", "2016-03-01"],
  ["2014/2017-06", "2014-01-01", "2017-07-01"],
  ["2014-22", "2014-01-01", "2015-01-01"],
  ["2014-34", "2014-04-01", "2014-07-01"],
  ["2014-06-XX", "2014-06-01", "2014-07-01"],
  ["201X", "2010-01-01", "2020-01-01"],
  ["1968-03-16", "1968-03-16", "1968-03-17"],
])("%s lasts from %s until before %s", (text, from, before) => {
  expect(readDate(text)).toMatchObject({ from: day(from), before: day(before) });
});

it.each([
  ["2014/..", day("2014-01-01"), null],
  ["2014/", day("2014-01-01"), null],
  ["../2014", null, day("2015-01-01")],
  ["/2014", null, day("2015-01-01")],
])("%s has one end that is not known", (text, from, before) => {
  expect(readDate(text)).toMatchObject({ from, before });
});

it.each([
  ["2017-06", false, false],
  ["2014/2017-07-12", true, false],
  ["2014-01-05/2017", false, true],
  ["2014/..", true, false],
  ["2014-XX", true, true],
  ["2014~", true, true],
  ["2014-21", true, true],
  ["2017-07-12?", false, false],
])(
  "the ends of %s are drawn faded where they are less exact than a day: %s, %s",
  (text, fromIsVague, beforeIsVague) => {
    const date = readDate(text);

    expect([date.fromIsVague ?? false, date.beforeIsVague ?? false]).toEqual([fromIsVague, beforeIsVague]);
  },
);

it.each(["Pacific/Kiritimati", "Pacific/Pago_Pago"])("a day stays the same day in %s", (zone) => {
  const before = process.env.TZ;
  process.env.TZ = zone;

  const date = readDate("2017-07-12");

  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  expect(date).toMatchObject({ year: 2017, month: 7, day: 12, from: day("2017-07-12"), before: day("2017-07-13") });
});
