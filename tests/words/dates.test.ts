import { expect, it } from "vitest";
import { isEdtf, readDate } from "../../src/domain/date/edtf";
import { formatDate } from "../../src/words/dates";

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
  expect(formatDate(readDate(text))).toBe(words);
});
