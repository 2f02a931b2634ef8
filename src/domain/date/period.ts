/** A part that a date may be exact or doubtful in. */
export type DatePart = "year" | "month" | "day";

/** What a source left open of a date: the year within its decade or century, the month, the day, or both of these. */
export type UnknownPart = "year-of-decade" | "year-of-century" | "month" | "day" | "month-and-day";

/** One date, without a span. What its source does not give is absent. */
export type DatePoint = {
  /** Where the year itself is unknown, the first one of its decade or century. */
  year: number;
  /** Counted from 1. */
  month?: number;
  day?: number;
  season?: "spring" | "summer" | "autumn" | "winter";
  quarter?: 1 | 2 | 3 | 4;
  unknown?: UnknownPart;
  /** What of it is only about right. */
  approximate?: "whole" | DatePart[];
  uncertain?: "whole" | DatePart[];
};

/** That an interval goes on or reaches back without an end, or that its source did not know the end. */
export type MissingEnd = "open" | "unknown";

/**
 * A date as precise as its source and no more, and where it lies on the time line: `from` is its first day, `before` the
 * first day after its last, both counted from 1970-01-01 in UTC; null where that end is missing. An edge is vague where it
 * is only as exact as a year or a month within a longer span, or where the date is approximate or in part unknown.
 */
export type ReadDate = { fromIsVague?: true; beforeIsVague?: true } & (
  | ({ kind: "point"; from: number; before: number } & DatePoint)
  | { kind: "interval"; from: number; before: number; start: DatePoint; end: DatePoint }
  | { kind: "since"; from: number; before: null; start: DatePoint; end: MissingEnd }
  | { kind: "until"; from: null; before: number; start: MissingEnd; end: DatePoint }
  // One day that is not known, and lies no earlier or no later than the one given.
  | { kind: "on-or-after"; from: number; before: null; start: DatePoint }
  | { kind: "on-or-before"; from: null; before: number; end: DatePoint }
);

/** Dates by the EDTF string that stands in the data. */
export type Dates = Readonly<Record<string, ReadDate>>;

/** What a comparison comes to. Silence is neither agreement nor difference. */
export type Verdict = "same" | "differs" | "not-stated";

/**
 * How two tolls stand to each other in one point: the same or different by the article's own words, the same or different
 * as the transcriber reads it, or not to be told because the article leaves it open.
 */
export type Agreement = "same" | "same-as-read" | "differs" | "differs-as-read" | "not-told";

/** How a period lies to another one, as far as both their ends are known; “within” and “around” are said of the first. */
export type PeriodRelation = "apart" | "alike" | "within" | "around" | "overlapping" | "not-stated";

/** A period with both its ends known. */
type Closed = ReadDate & { from: number; before: number };

/**
 * Whether two periods, as EDTF strings, are the same days. Ends that both are known and apart make them differ; where
 * everything known is equal but an end is open, or the source was not exact, whether they are the same is not stated.
 */
export function comparePeriods(a: string | null, b: string | null, dates: Dates): Verdict {
  const [dateA, dateB] = [findDate(a, dates), findDate(b, dates)];
  if (!dateA || !dateB) return "not-stated";
  if (isInexact(a) || isInexact(b)) return areApart(dateA, dateB) ? "differs" : "not-stated";
  // One day, month or year is not a time that goes on.
  if (isSpan(dateA) !== isSpan(dateB) && isOpen(isSpan(dateA) ? dateA : dateB)) return "differs";
  if (differ(dateA.from, dateB.from) || differ(dateA.before, dateB.before)) return "differs";
  return isClosed(dateA) && isClosed(dateB) ? "same" : "not-stated";
}

/** A date as it stands in the data, and which of its parts the transcriber supplied. */
export type PartlySupplied = { value: string; supplied: readonly DatePart[] };

/**
 * Whether two periods that differ do so whatever was supplied to either: the one is a day, a month or a year and the other
 * a time without an end (“in June” against “since 2014”), or they name different days, months or years themselves (“in
 * June” against “in May”), or one is longer by its kind (“in June” against “in 2014”).
 */
export function differInWords(a: PartlySupplied, b: PartlySupplied, dates: Dates): boolean {
  const [dateA, dateB] = [dates[a.value], dates[b.value]];
  if (!dateA || !dateB) return false;
  if (dateA.kind !== dateB.kind) return true;
  if (dateA.kind !== "point" || dateB.kind !== "point") return false;
  const parts = dateParts.filter((part) => dateA[part] !== undefined || dateB[part] !== undefined);
  return parts.some((part) => {
    if ((dateA[part] === undefined) !== (dateB[part] === undefined)) return true;
    return !a.supplied.includes(part) && !b.supplied.includes(part) && dateA[part] !== dateB[part];
  });
}

/** The parts of a date, the widest first. */
export const dateParts: readonly DatePart[] = ["year", "month", "day"];

/** How two periods lie to each other. Those that cannot meet are apart even where one of them has no end. */
export function relatePeriods(a: ReadDate, b: ReadDate): PeriodRelation {
  if (areApart(a, b)) return "apart";
  if (!isClosed(a) || !isClosed(b)) return "not-stated";
  if (a.from === b.from && a.before === b.before) return "alike";
  if (liesWithin(a, b)) return "within";
  return liesWithin(b, a) ? "around" : "overlapping";
}

/** Whether both ends of a period are known. */
export function isClosed(date: ReadDate): date is Closed {
  return date.from !== null && date.before !== null;
}

function findDate(period: string | null, dates: Dates): ReadDate | undefined {
  return period === null ? undefined : dates[period];
}

// “About 2014” twice is not known to be the same time twice, nor is “a day in June”, nor “on that day or later”.
function isInexact(period: string | null): boolean {
  return /[X~%[]/.test(period ?? "");
}

function isSpan({ kind }: ReadDate): boolean {
  return kind !== "point";
}

function isOpen(date: ReadDate): boolean {
  return !isClosed(date);
}

function differ(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a !== b;
}

function areApart(a: ReadDate, b: ReadDate): boolean {
  return endsBefore(a, b) || endsBefore(b, a);
}

function endsBefore(a: ReadDate, b: ReadDate): boolean {
  return a.before !== null && b.from !== null && a.before <= b.from;
}

function liesWithin(inner: Closed, outer: Closed): boolean {
  return outer.from <= inner.from && inner.before <= outer.before;
}

/** The milliseconds of a day. Days are counted in UTC, where none is longer or shorter. */
export const dayLength = 86_400_000;

/** The day of a moment, counted from 1 January 1970. */
export function dayNumber(time: number): number {
  return Math.floor(time / dayLength);
}

/** The moment at which the day of that number starts. */
export function startOfDay(day: number): Date {
  return new Date(day * dayLength);
}
