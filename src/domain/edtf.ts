import edtf from "edtf";
import { type DateEnd, type DatePoint, formatInterval, isPoint, monthNames } from "./dateSpan.ts";
import type { ReadableDate } from "./period.ts";

const dayLength = 86_400_000;
const seasons: Record<number, string> = {
  21: "spring",
  22: "summer",
  23: "autumn",
  24: "winter",
  33: "first quarter of",
  34: "second quarter of",
  35: "third quarter of",
  36: "fourth quarter of",
};

// Marks of the edtf package, one bit a digit of YYYYMMDD.
const yearDigits = 0b1111;
const monthDigits = 0b11_0000;
const dayDigits = 0b1100_0000;
const unknownYearOfDecade = 0b1000;
const unknownYearOfCentury = 0b1100;

type Reading = { kind: "point"; point: DatePoint } | { kind: "interval"; start: DateEnd; end: DateEnd };

/**
 * Whether a text is a date that this site can put into words: EDTF years, months, days, seasons and quarters, digits
 * left unspecified from the right (201X, 2014-XX), qualifiers, and intervals with at least one known end.
 */
export function isEdtf(text: string): boolean {
  return findReading(text) !== undefined;
}

/** A date in English words, as precise as the source and no more. Days are counted in UTC. Throws on what is no date. */
export function readDate(text: string): ReadableDate {
  const reading = findReading(text);
  if (!reading) throw new Error(`“${text}” is not a date in EDTF.`);
  if (reading.kind === "point") {
    const { words, from, before, isVague } = reading.point;
    return { words, from, before, fromIsVague: isVague, beforeIsVague: isVague };
  }
  const { start, end } = reading;
  return {
    words: formatInterval(start, end),
    from: isPoint(start) ? start.from : null,
    before: isPoint(end) ? end.before : null,
    fromIsVague: isPoint(start) && (start.isVague || start.day === undefined),
    beforeIsVague: isPoint(end) && (end.isVague || end.day === undefined),
  };
}

function findReading(text: string): Reading | undefined {
  const [first, last, ...rest] = text.split("/");
  if (first === undefined || rest.length > 0) return undefined;
  const start = findEnd(first);
  if (last === undefined) return start && isPoint(start) ? { kind: "point", point: start } : undefined;
  const end = findEnd(last);
  if (!start || !end || !(isPoint(start) || isPoint(end))) return undefined;
  if (isPoint(start) && isPoint(end) && start.from >= end.before) return undefined;
  return { kind: "interval", start, end };
}

function findEnd(text: string): DateEnd | undefined {
  if (text === "..") return "open";
  return text === "" ? "unknown" : findPoint(text);
}

function findPoint(text: string): DatePoint | undefined {
  const date = parseOrUndefined(text);
  if (date?.type !== "Date" && date?.type !== "Season") return undefined;
  // The library turns 29 February of a common year into 1 March: what it writes back differs from what it was given.
  // It also reads times of day and years before our era, which no report needs.
  if (withoutQualifiers(date.edtf) !== withoutQualifiers(text) || date.values.length > 3 || !/^\d/.test(text))
    return undefined;
  const [year = 0, second, third] = date.values;
  if (date.type === "Season") return second === undefined ? undefined : findSeason(year, second, date.min, date.max);

  const { unspecified, uncertain, approximate } = date;
  const hasUnknown = (digits: number) => (unspecified.value & digits) !== 0;
  const month = hasUnknown(monthDigits) ? undefined : second;
  const day = hasUnknown(dayDigits) ? undefined : third;
  const plain = findPlainWords(year, month, day, unspecified.value, date.values.length);
  if (plain === undefined) return undefined;
  return {
    year,
    month,
    day,
    words: qualify(plain, approximate.value, uncertain.value, date.values.length),
    from: Math.floor(date.min / dayLength),
    before: Math.floor(date.max / dayLength) + 1,
    isPlain: unspecified.value === 0 && approximate.value === 0 && uncertain.value === 0,
    isVague: unspecified.value !== 0 || approximate.value !== 0,
  };
}

function parseOrUndefined(text: string) {
  try {
    return edtf(text);
  } catch {
    return undefined;
  }
}

function withoutQualifiers(text: string): string {
  return text.replace(/[?~%]/g, "");
}

// Spring to winter say nothing of the hemisphere, so their months are unknown and the whole year is drawn, faded.
function findSeason(year: number, season: number, min: number, max: number): DatePoint | undefined {
  const name = seasons[season];
  if (name === undefined) return undefined;
  const isQuarter = season >= 33;
  return {
    year,
    month: undefined,
    day: undefined,
    words: `${name} ${year}`,
    from: (isQuarter ? min : Date.UTC(year, 0)) / dayLength,
    before: isQuarter ? Math.floor(max / dayLength) + 1 : Date.UTC(year + 1, 0) / dayLength,
    isPlain: false,
    isVague: !isQuarter,
  };
}

function findPlainWords(
  year: number,
  month: number | undefined,
  day: number | undefined,
  unspecified: number,
  parts: number,
): string | undefined {
  switch (unspecified) {
    case 0:
      return [day, month === undefined ? undefined : monthNames[month], year]
        .filter((part) => part !== undefined)
        .join(" ");
    case unknownYearOfDecade:
      return parts === 1 ? `${year}s (year unknown)` : undefined;
    case unknownYearOfCentury:
      return parts === 1 ? `${year}–${year + 99} (year unknown)` : undefined;
    case monthDigits:
      return parts === 2 ? `${year} (month unknown)` : undefined;
    case dayDigits:
      return month === undefined ? undefined : `${monthNames[month]} ${year} (day unknown)`;
    case monthDigits | dayDigits:
      return `${year} (month and day unknown)`;
    default:
      return undefined;
  }
}

function qualify(words: string, approximate: number, uncertain: number, parts: number): string {
  const approximated = isWhole(approximate, parts) ? `about ${words}` : mark(words, approximate, "approximate");
  return isWhole(uncertain, parts) ? `${approximated} (uncertain)` : mark(approximated, uncertain, "uncertain");
}

function isWhole(marks: number, parts: number): boolean {
  const given = [yearDigits, monthDigits, dayDigits].slice(0, parts);
  return given.every((digits) => (marks & digits) !== 0);
}

function mark(words: string, marks: number, how: string): string {
  const names = [marks & yearDigits && "year", marks & monthDigits && "month", marks & dayDigits && "day"];
  return marks === 0 ? words : `${words} (${names.filter(Boolean).join(" and ")} ${how})`;
}
