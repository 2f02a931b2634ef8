import { expect, it } from "vitest";
import { isEdtf, readDate } from "../../src/domain/edtf";

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

it.each([
  ["2017", "2017"],
  ["2017-06", "June 2017"],
  ["2017-07-12", "12 July 2017"],
  ["2016-02-29", "29 February 2016"],
  ["2017-07-12?", "12 July 2017 (uncertain)"],
  ["2014~", "about 2014"],
  ["2014-06~", "about June 2014"],
  ["2014%", "about 2014 (uncertain)"],
  ["2017?-06", "June 2017 (year uncertain)"],
  ["2017-?06", "June 2017 (month uncertain)"],
  ["2017?-06-12", "12 June 2017 (year uncertain)"],
  ["2017-06?-12", "12 June 2017 (year and month uncertain)"],
  ["2017-06-~12", "12 June 2017 (day approximate)"],
  ["201X", "2010s (year unknown)"],
  ["20XX", "2000–2099 (year unknown)"],
  ["2014-XX", "2014 (month unknown)"],
  ["2014-06-XX", "June 2014 (day unknown)"],
  ["2014-XX-XX", "2014 (month and day unknown)"],
  ["2014-22", "summer 2014"],
  ["2014-33", "first quarter of 2014"],
  ["2014/..", "since 2014, end not stated"],
  ["2014-06/..", "since June 2014, end not stated"],
  ["2014~/..", "since about 2014, end not stated"],
  ["2014/", "since 2014, end not stated"],
  ["../2017-06", "until June 2017, start not stated"],
  ["/2017-07-10", "until 10 July 2017, start not stated"],
  ["2014/2016", "2014–2016"],
  ["2014/2014", "2014"],
  ["2014-06/2014-08", "June–August 2014"],
  ["2014-06/2016-03", "June 2014 to March 2016"],
  ["2014-06-01/2014-06-03", "1–3 June 2014"],
  ["2014-06-01/2014-06-01", "1 June 2014"],
  ["2014-06-30/2014-07-02", "30 June to 2 July 2014"],
  ["2014-12-30/2015-01-02", "30 December 2014 to 2 January 2015"],
  ["2014/2017-07-12", "2014 to 12 July 2017"],
  ["2014~/2016?", "about 2014 to 2016 (uncertain)"],
  ["2014-21/2014-23", "spring 2014 to autumn 2014"],
])("%s reads “%s”, as precise as the source and no more", (text, words) => {
  expect(isEdtf(text)).toBe(true);
  expect(readDate(text).words).toBe(words);
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
    expect(readDate(text)).toMatchObject({ fromIsVague, beforeIsVague });
  },
);

it.each(["Pacific/Kiritimati", "Pacific/Pago_Pago"])("a day stays the same day in %s", (zone) => {
  const before = process.env.TZ;
  process.env.TZ = zone;

  const date = readDate("2017-07-12");

  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  expect(date).toMatchObject({ words: "12 July 2017", from: day("2017-07-12"), before: day("2017-07-13") });
});
