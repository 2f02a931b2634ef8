import { type DatePoint, type Dates, isClosed, type ReadDate, relatePeriods } from "../domain/date/period.ts";
import { dateWords, knowledgeWords, noted, periodWords } from "./language.ts";

/**
 * A date in words, as precise as its source: “June 2017”, “about 2014”, “1–3 June 2014”, “since 2014, end not stated”; where
 * it was inferred and `isInferred` is given, in a note with all others: “12 July 2017 (uncertain, inferred)”.
 */
export function formatDate(date: ReadDate, isInferred = false): string {
  const notes = isInferred ? [knowledgeWords.inferred] : [];
  return date.kind === "point" ? formatPoint(date, notes) : noted(formatSpan(date), ...notes);
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
  }
}

/** A day of ours (YYYY-MM-DD) in words: “22 November 2026”. It never passes through the reader's timezone. */
export function formatDay(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return dateWords.plain({ year, month, day });
}

function formatPoint(point: DatePoint, furtherNotes: readonly string[] = []): string {
  const { unknown, approximate, uncertain } = point;
  return noted(
    approximate === "whole" ? dateWords.about(pointWords(point)) : pointWords(point),
    ...(unknown ? [dateWords.unknown[unknown]] : []),
    ...(approximate && approximate !== "whole" ? [dateWords.doubtful(approximate, "approximate")] : []),
    ...(uncertain ? [dateWords.doubtful(uncertain, "uncertain")] : []),
    ...furtherNotes,
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

/** How periods that are not known to be the same lie to each other, in one sentence; null where their words say it all. */
export function describePeriods(periods: readonly string[], dates: Dates): string | null {
  const found = periods.flatMap((period) => dates[period] ?? []);
  const [first, second] = found;
  if (!first || !second) return null;
  return found.length === 2 ? describeTwo(first, second) : describeMany(found);
}

function describeTwo(a: ReadDate, b: ReadDate): string {
  const relation = relatePeriods(a, b);
  if (relation === "not-stated") return describeMissingEnd(a, b);
  return relation === "around"
    ? periodWords.pair.within(asSubject(b), asSubject(a))
    : periodWords.pair[relation](asSubject(a), asSubject(b));
}

function describeMissingEnd(a: ReadDate, b: ReadDate): string {
  const unended = [a, b].find((date) => date.before === null);
  return unended
    ? periodWords.endNotStated(asSubject(unended))
    : periodWords.startNotStated(asSubject(a.from === null ? a : b));
}

function describeMany(dates: readonly ReadDate[]): string {
  const pairs = dates.flatMap((a, position) => dates.slice(position + 1).map((b) => relatePeriods(a, b)));
  if (pairs.every((relation) => relation === "apart")) return periodWords.many.apart;
  if (!dates.every(isClosed)) return periodWords.many["not-stated"];
  return pairs.includes("apart") ? periodWords.many.some : periodWords.many.all;
}

/** “Since 2014” and “about 2014” cannot be the subject of a sentence; “the period since 2014” can. */
function asSubject(date: ReadDate): string {
  if (date.kind === "since") return periodWords.since(formatPoint(date.start));
  if (date.kind === "until") return periodWords.until(formatPoint(date.end));
  const { approximate } = date.kind === "point" ? date : date.start;
  return approximate === "whole" ? periodWords.about(formatDate(date)) : formatDate(date);
}
