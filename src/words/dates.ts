import {
  type DatePart,
  type DatePoint,
  type Dates,
  isClosed,
  type ReadDate,
  relatePeriods,
} from "../domain/date/period.ts";
import type { DateSlot } from "../domain/report/schema.ts";
import { dateWords, noted, periodWords } from "./language.ts";
import type { Phrase, Supplied } from "./phrasebook/phrase.ts";

/**
 * A date in words, as precise as its source: “June 2017”, “about 2014”, “1–3 June 2014”, “since 2014, end not stated”.
 */
export function formatDate(date: ReadDate): string {
  return date.kind === "point" ? formatPoint(date) : formatSpan(date);
}

/**
 * A date of a slot in words, what the transcriber supplied of it in brackets: “June [2017]”, “[10 July 2017]”. `lang`: the
 * language of the reason.
 */
export function datePhrase(slot: DateSlot, date: ReadDate, lang: string): Phrase {
  if (slot.basis === "stated") return [formatDate(date)];
  const supply = (supplied: string): Supplied => ({ supplied, lang: null, reason: slot.reason, reasonLang: lang });
  if (slot.supplied === undefined || date.kind !== "point" || !isPlain(date)) return [supply(formatDate(date))];
  const { supplied } = slot;
  const groups: { words: string; isSupplied: boolean }[] = [];
  for (const { part, words } of dateWords.inOrder(date)) {
    const last = groups.at(-1);
    const isSupplied = supplied.includes(part);
    if (last?.isSupplied === isSupplied) last.words += ` ${words}`;
    else groups.push({ words, isSupplied });
  }
  return groups.flatMap(({ words, isSupplied }, place) => [
    ...(place > 0 ? [" "] : []),
    isSupplied ? supply(words) : words,
  ]);
}

/** A date without what the transcriber supplied of it: “June”. All of it where nothing would be left. */
export function givenDate(slot: DateSlot, date: ReadDate): string {
  const supplied: readonly DatePart[] = (slot.basis === "inferred" && slot.supplied) || [];
  if (date.kind !== "point" || !isPlain(date)) return formatDate(date);
  const given = dateWords.inOrder(date).filter(({ part }) => !supplied.includes(part));
  return given.length === 0 ? formatDate(date) : given.map(({ words }) => words).join(" ");
}

/** A date as the time at which something happened: “in June 2017”, “on 3 March 2017”, “since 2014, end not stated”. */
export function whenPhrase(slot: DateSlot, date: ReadDate, lang: string): Phrase {
  const phrase = datePhrase(slot, date, lang);
  if (date.kind !== "point" || date.approximate || date.unknown) return phrase;
  return [`${date.day === undefined ? dateWords.inTime : dateWords.onDay} `, ...phrase];
}

function formatSpan(date: Exclude<ReadDate, { kind: "point" }>): string {
  switch (date.kind) {
    case "interval":
      return isPlain(date.start) && isPlain(date.end)
        ? dateWords.span(date.start, date.end)
        : dateWords.fromTo(formatPoint(date.start), formatPoint(date.end));
    case "since":
      return dateWords.since(formatPoint(date.start));
    case "until":
      return dateWords.until(formatPoint(date.end));
    case "on-or-after":
      return dateWords.onOrAfter(formatPoint(date.start));
    case "on-or-before":
      return dateWords.onOrBefore(formatPoint(date.end));
  }
}

/** A day of ours (YYYY-MM-DD) in words: “22 November 2026”. It never passes through the reader's timezone. */
export function formatDay(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return dateWords.plain({ year, month, day });
}

function formatPoint(point: DatePoint): string {
  const { unknown, approximate, uncertain } = point;
  return noted(
    approximate === "whole" ? dateWords.about(pointWords(point)) : pointWords(point),
    ...(unknown ? [dateWords.unknown[unknown]] : []),
    ...(approximate && approximate !== "whole" ? [dateWords.doubtful(approximate, "approximate")] : []),
    ...(uncertain ? [dateWords.doubtful(uncertain, "uncertain")] : []),
  );
}

function pointWords(point: DatePoint): string {
  const { year, season, quarter, unknown } = point;
  if (season) return dateWords.season(season, year);
  if (quarter) return dateWords.quarter(quarter, year);
  if (unknown === "year-of-decade") return dateWords.decade(year);
  return unknown === "year-of-century" ? dateWords.century(year) : dateWords.plain(point);
}

function isPlain({ season, quarter, unknown, approximate, uncertain }: DatePoint): boolean {
  return [season, quarter, unknown, approximate, uncertain].every((part) => part === undefined);
}

/** How two periods that are not known to be the same lie to each other, in one sentence; null where their words say it all. */
export function describePeriods(a: string | null, b: string | null, dates: Dates): string | null {
  const [first, second] = [dates[a ?? ""], dates[b ?? ""]];
  if (!first || !second) return null;
  const relation = relatePeriods(first, second);
  if (relation === "not-stated") return describeMissingEnd(first, second);
  return relation === "around"
    ? periodWords.pair.within(asSubject(second), asSubject(first))
    : periodWords.pair[relation](asSubject(first), asSubject(second));
}

function describeMissingEnd(a: ReadDate, b: ReadDate): string {
  const unended = [a, b].find((date) => !isClosed(date) && date.before === null);
  return unended
    ? periodWords.endNotStated(asSubject(unended))
    : periodWords.startNotStated(asSubject(a.from === null ? a : b));
}

/** A period as what a figure covers: “one month, June [2017]”, “the time since 2014, end not stated”. */
export function spanPhrase(slot: DateSlot, date: ReadDate, lang: string): Phrase {
  const phrase = datePhrase(slot, date, lang);
  const length = lengthOf(date);
  return length === null ? [periodWords.time, ...phrase] : [`${periodWords.length[length]}, `, ...phrase];
}

/** The length of a period, or where it has none the period itself, as the subject of a sentence. */
export function shortSpanOf(date: ReadDate): string {
  const length = lengthOf(date);
  return length === null ? asSubject(date) : periodWords.length[length];
}

function lengthOf(date: ReadDate): DatePart | null {
  if (date.kind !== "point" || date.season || date.quarter || date.approximate || date.unknown) return null;
  if (date.day !== undefined) return "day";
  return date.month === undefined ? "year" : "month";
}

/** “Since 2014” and “about 2014” cannot be the subject of a sentence; “the period since 2014” can. */
export function asSubject(date: ReadDate): string {
  if (date.kind === "since") return periodWords.since(formatPoint(date.start));
  if (date.kind === "until") return periodWords.until(formatPoint(date.end));
  const isAbout =
    (date.kind === "point" && date.approximate === "whole") ||
    (date.kind === "interval" && date.start.approximate === "whole");
  return isAbout ? periodWords.about(formatDate(date)) : formatDate(date);
}
