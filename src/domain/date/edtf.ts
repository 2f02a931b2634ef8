import edtf from "edtf";
import { slotsOf } from "../report/placedTexts.ts";
import type { Report } from "../report/schema.ts";
import {
  type DatePart,
  type DatePoint,
  dayLength,
  type MissingEnd,
  type ReadDate,
  type UnknownPart,
} from "./period.ts";

const seasons: Readonly<Record<number, Pick<DatePoint, "season" | "quarter">>> = {
  21: { season: "spring" },
  22: { season: "summer" },
  23: { season: "autumn" },
  24: { season: "winter" },
  33: { quarter: 1 },
  34: { quarter: 2 },
  35: { quarter: 3 },
  36: { quarter: 4 },
};

// Marks of the edtf package, one bit a digit of YYYYMMDD.
const yearOfDecade = 0b1000;
const yearOfCentury = 0b1100;
const monthDigits = 0b11_0000;
const dayDigits = 0b1100_0000;
const digitsOfParts: readonly { part: DatePart; digits: number }[] = [
  { part: "year", digits: 0b1111 },
  { part: "month", digits: monthDigits },
  { part: "day", digits: dayDigits },
];

/** Which digits may be unknown, in a date of how many parts. */
const unknownDigits: Readonly<Record<number, { unknown: UnknownPart; parts: number }>> = {
  [yearOfDecade]: { unknown: "year-of-decade", parts: 1 },
  [yearOfCentury]: { unknown: "year-of-century", parts: 1 },
  [monthDigits]: { unknown: "month", parts: 2 },
  [dayDigits]: { unknown: "day", parts: 3 },
  [monthDigits | dayDigits]: { unknown: "month-and-day", parts: 3 },
};

/** A date without a span, with its first day, the first day after it, and whether these are not the calendar's. */
type PlacedPoint = { point: DatePoint; from: number; before: number; isVague: boolean };

/**
 * Whether a text is a date that this site can put into words: EDTF years, months, days, seasons and quarters, digits
 * left unspecified from the right (201X, 2014-XX), qualifiers, intervals with at least one known end, and one day, month
 * or year that lies no earlier or no later than another ([2017-07-12..], [..2017-07-12]).
 */
export function isEdtf(text: string): boolean {
  return findDate(text) !== undefined;
}

/** What a date says, as precise as the source and no more. Days are counted in UTC. Throws on what is no date. */
export function readDate(text: string): ReadDate {
  const date = findDate(text);
  if (!date) throw new Error(`“${text}” is not a date in EDTF.`);
  return date;
}

function findDate(text: string): ReadDate | undefined {
  const oneOf = /^\[(?:([^.,]+)\.\.|\.\.([^.,]+))\]$/.exec(text);
  if (oneOf) return oneOfSet(oneOf[1], oneOf[2]);
  const [first, last, ...rest] = text.split("/");
  if (first === undefined || rest.length > 0) return undefined;
  const start = findEnd(first);
  if (last === undefined) return isPlaced(start) ? datePoint(start) : undefined;
  const end = findEnd(last);
  return start && end && dateInterval(start, end);
}

/** EDTF's “one of a set” (level 2), with one end: no day of it is known to be the one. */
function oneOfSet(first: string | undefined, last: string | undefined): ReadDate | undefined {
  const known = findPoint(first ?? last ?? "");
  if (known === undefined) return undefined;
  if (first === undefined) return { kind: "on-or-before", from: null, before: known.before, end: known.point };
  return { kind: "on-or-after", from: known.from, before: null, start: known.point };
}

function datePoint({ point, from, before, isVague }: PlacedPoint): ReadDate {
  return { kind: "point", ...point, from, before, ...vague(isVague, isVague) };
}

function dateInterval(start: PlacedPoint | MissingEnd, end: PlacedPoint | MissingEnd): ReadDate | undefined {
  if (isPlaced(start) && isPlaced(end)) {
    const [from, before] = [start.from, end.before];
    const edges = vague(isVagueEdge(start), isVagueEdge(end));
    return from < before ? { kind: "interval", start: start.point, end: end.point, from, before, ...edges } : undefined;
  }
  if (isPlaced(start) && !isPlaced(end)) {
    const edges = vague(isVagueEdge(start), false);
    return { kind: "since", start: start.point, end, from: start.from, before: null, ...edges };
  }
  if (!isPlaced(start) && isPlaced(end)) {
    const edges = vague(false, isVagueEdge(end));
    return { kind: "until", start, end: end.point, from: null, before: end.before, ...edges };
  }
  return undefined;
}

function vague(from: boolean, before: boolean): Pick<ReadDate, "fromIsVague" | "beforeIsVague"> {
  return { ...(from && { fromIsVague: true }), ...(before && { beforeIsVague: true }) };
}

// Within a longer span a year or a month is no edge: it leaves open on which of its days the span begins or ends.
function isVagueEdge({ point, isVague }: PlacedPoint): boolean {
  return isVague || point.day === undefined;
}

function isPlaced(end: PlacedPoint | MissingEnd | undefined): end is PlacedPoint {
  return typeof end === "object";
}

function findEnd(text: string): PlacedPoint | MissingEnd | undefined {
  if (text === "..") return "open";
  return text === "" ? "unknown" : findPoint(text);
}

function findPoint(text: string): PlacedPoint | undefined {
  const date = parseOrUndefined(text);
  if (date?.type !== "Date" && date?.type !== "Season") return undefined;
  // The library turns 29 February of a common year into 1 March: what it writes back differs from what it was given.
  // It also reads times of day and years before our era, which no report needs.
  if (withoutQualifiers(date.edtf) !== withoutQualifiers(text) || date.values.length > 3 || !/^\d/.test(text))
    return undefined;
  const [year = 0, second, third] = date.values;
  if (date.type === "Season") return second === undefined ? undefined : findSeason(year, second, date.min, date.max);

  const { unspecified, uncertain, approximate } = date;
  const parts = date.values.length;
  const unknown = findUnknown(unspecified.value, parts);
  if (unknown === undefined) return undefined;
  const isKnown = (digits: number) => (unspecified.value & digits) === 0;
  return {
    point: {
      year,
      ...(second !== undefined && isKnown(monthDigits) && { month: second + 1 }),
      ...(third !== undefined && isKnown(dayDigits) && { day: third }),
      ...unknown,
      ...(approximate.value !== 0 && { approximate: qualified(approximate.value, parts) }),
      ...(uncertain.value !== 0 && { uncertain: qualified(uncertain.value, parts) }),
    },
    from: Math.floor(date.min / dayLength),
    before: Math.floor(date.max / dayLength) + 1,
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
function findSeason(year: number, number: number, min: number, max: number): PlacedPoint | undefined {
  const season = seasons[number];
  if (season === undefined) return undefined;
  const isQuarter = season.quarter !== undefined;
  return {
    point: { year, ...season },
    from: (isQuarter ? min : Date.UTC(year, 0)) / dayLength,
    before: isQuarter ? Math.floor(max / dayLength) + 1 : Date.UTC(year + 1, 0) / dayLength,
    isVague: !isQuarter,
  };
}

/** Nothing where every digit is known; undefined where such digits are unknown as no words of this site can say. */
function findUnknown(unspecified: number, parts: number): Pick<DatePoint, "unknown"> | undefined {
  if (unspecified === 0) return {};
  const known = unknownDigits[unspecified];
  return known?.parts === parts ? { unknown: known.unknown } : undefined;
}

function qualified(marks: number, parts: number): "whole" | DatePart[] {
  const isMarked = ({ digits }: { digits: number }) => (marks & digits) !== 0;
  return digitsOfParts.slice(0, parts).every(isMarked)
    ? "whole"
    : digitsOfParts.filter(isMarked).map(({ part }) => part);
}

/** Every date of a report as read, by how the report writes it. What is not a date is left out; dates-are-real reports it. */
export function readDates(report: Report): Record<string, ReadDate> {
  const texts = new Set(dateTexts(report).filter(isEdtf));
  return Object.fromEntries([...texts].map((text) => [text, readDate(text)]));
}

function dateTexts(report: Report): string[] {
  return [
    report.transcribed,
    report.article.published.value,
    ...report.claims.flatMap((claim) =>
      slotsOf(claim, []).flatMap(({ isDate, slot }) => (isDate ? (slot.value ?? []) : [])),
    ),
    ...[...report.claims, ...report.relations, ...report.omissions].flatMap(({ withdrawn }) => withdrawn?.date ?? []),
    ...report.revisions.map(({ date }) => date),
  ];
}
