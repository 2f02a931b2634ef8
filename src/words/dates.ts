import {
  type DatePart,
  type DatePoint,
  type Dates,
  isClosed,
  type ReadDate,
  relatePeriods,
} from "../domain/date/period.ts";
import { capitalise } from "./english.ts";

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const quarterNames = { 1: "first", 2: "second", 3: "third", 4: "fourth" } as const;

/** A month, counted from 1, in words. */
export function formatMonth(month: number): string {
  return monthNames[month - 1] ?? "";
}

/** A date in words, as precise as its source: “June 2017”, “about 2014”, “1–3 June 2014”, “since 2014, end not stated”. */
export function formatDate(date: ReadDate): string {
  switch (date.kind) {
    case "point":
      return formatPoint(date);
    case "interval":
      return isPlain(date.start) && isPlain(date.end)
        ? plainSpan(date.start, date.end)
        : `${formatPoint(date.start)} to ${formatPoint(date.end)}`;
    case "since":
      return `since ${formatPoint(date.start)}, end not stated`;
    case "until":
      return `until ${formatPoint(date.end)}, start not stated`;
  }
}

/** How periods that are not known to be the same lie to each other, in one sentence; null where their words say it all. */
export function describePeriods(periods: readonly string[], dates: Dates): string | null {
  const found = periods.flatMap((period) => dates[period] ?? []);
  const [first, second] = found;
  if (!first || !second) return null;
  return found.length === 2 ? describeTwo(first, second) : describeMany(found);
}

function formatPoint(point: DatePoint): string {
  const approximated = qualify(point.approximate, "approximate", plainWords(point), (words) => `about ${words}`);
  return qualify(point.uncertain, "uncertain", approximated, (words) => `${words} (uncertain)`);
}

function plainWords({ year, month, day, season, quarter, unknown }: DatePoint): string {
  if (season) return `${season} ${year}`;
  if (quarter) return `${quarterNames[quarter]} quarter of ${year}`;
  const given = [day, monthName({ month }), year].filter((part) => part !== undefined).join(" ");
  if (unknown === undefined) return given;
  switch (unknown) {
    case "year-of-decade":
      return `${year}s (year unknown)`;
    case "year-of-century":
      return `${year}–${year + 99} (year unknown)`;
    case "month":
    case "day":
      return `${given} (${unknown} unknown)`;
    case "month-and-day":
      return `${given} (month and day unknown)`;
  }
}

function qualify(
  doubtful: DatePoint["approximate"],
  how: string,
  words: string,
  ofWhole: (words: string) => string,
): string {
  if (doubtful === undefined) return words;
  return doubtful === "whole" ? ofWhole(words) : `${words} (${doubtful.join(" and ")} ${how})`;
}

/** What both ends share is said once: “1–3 June 2014”, “June–August 2014”. */
function plainSpan(start: DatePoint, end: DatePoint): string {
  const [first, last] = [formatPoint(start), formatPoint(end)];
  if (first === last) return first;
  const isSameYear = start.year === end.year;
  const precisions = [precision(start), precision(end)].join("–");
  if (precisions === "year–year") return `${start.year}–${end.year}`;
  if (precisions === "month–month" && isSameYear) return `${monthName(start)}–${last}`;
  if (precisions === "day–day" && isSameYear) {
    return start.month === end.month ? `${start.day}–${last}` : `${start.day} ${monthName(start)} to ${last}`;
  }
  return `${first} to ${last}`;
}

function isPlain({ season, quarter, unknown, approximate, uncertain }: DatePoint): boolean {
  return [season, quarter, unknown, approximate, uncertain].every((part) => part === undefined);
}

function precision({ month, day }: DatePoint): DatePart {
  if (month === undefined) return "year";
  return day === undefined ? "month" : "day";
}

function monthName({ month }: { month?: number | undefined }): string | undefined {
  return month === undefined ? undefined : formatMonth(month);
}

function describeTwo(a: ReadDate, b: ReadDate): string {
  const [wordsA, wordsB] = [asSubject(a), asSubject(b)];
  switch (relatePeriods(a, b)) {
    case "apart":
      return capitalise(`${wordsA} and ${wordsB} do not overlap.`);
    case "alike":
      return "The dates are not exact enough to tell whether they are the same.";
    case "within":
      return capitalise(`${wordsA} lies within ${wordsB}, which is longer.`);
    case "around":
      return capitalise(`${wordsB} lies within ${wordsA}, which is longer.`);
    case "overlapping":
      return capitalise(`${wordsA} and ${wordsB} overlap, and neither lies within the other.`);
    case "not-stated":
      return `The article does not say ${missingEnd(a, b)}, so how far the two periods overlap is not stated.`;
  }
}

function missingEnd(a: ReadDate, b: ReadDate): string {
  const unended = [a, b].find((date) => date.before === null);
  return unended ? `when ${asSubject(unended)} ends` : `when ${asSubject(a.from === null ? a : b)} begins`;
}

function describeMany(dates: readonly ReadDate[]): string {
  const pairs = dates.flatMap((a, position) => dates.slice(position + 1).map((b) => relatePeriods(a, b)));
  if (pairs.every((relation) => relation === "apart")) return "No two of these periods overlap.";
  if (!dates.every(isClosed)) {
    return "The article does not say when every period begins and ends, so how far they overlap is not stated.";
  }
  return pairs.includes("apart")
    ? "Some of these periods overlap and some do not."
    : "All of these periods overlap, and they are not all the same.";
}

/** “Since 2014” and “about 2014” cannot be the subject of a sentence; “the period since 2014” can. */
function asSubject(date: ReadDate): string {
  switch (date.kind) {
    case "since":
      return `the period since ${formatPoint(date.start)}`;
    case "until":
      return `the period until ${formatPoint(date.end)}`;
    case "point":
      return beginsWithAbout(date) ? `the period ${formatDate(date)}` : formatDate(date);
    case "interval":
      return beginsWithAbout(date.start) ? `the period ${formatDate(date)}` : formatDate(date);
  }
}

function beginsWithAbout({ approximate }: DatePoint): boolean {
  return approximate === "whole";
}

/** A day of ours (YYYY-MM-DD) in words: “22 November 2026”. It never passes through the reader's timezone. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${formatMonth(month ?? 1)} ${year}`;
}
