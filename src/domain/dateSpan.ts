/** One date, without a span: a year, a month, a day or a season. */
export type DatePoint = {
  year: number;
  /** Counted from 0; undefined where the year, or a season of it, is all that is given. */
  month: number | undefined;
  day: number | undefined;
  words: string;
  /** Days since 1970-01-01, `before` being the first day after. */
  from: number;
  before: number;
  /** Neither approximate, nor uncertain, nor with an unknown part. */
  isPlain: boolean;
  /** Approximate, or with an unknown part: its edges are not those of the calendar. */
  isVague: boolean;
};

/** One end of an interval: a date, or that it goes on, or that the source did not know. */
export type DateEnd = DatePoint | "open" | "unknown";

export const monthNames = [
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
/** Whether an end is known. */
export function isPoint(end: DateEnd): end is DatePoint {
  return typeof end !== "string";
}

/** An interval in words, with at least one end known: “2014–2016”, “since 2014, end not stated”. */
export function formatInterval(start: DateEnd, end: DateEnd): string {
  if (!isPoint(start)) {
    const until = isPoint(end) ? `until ${end.words}` : "";
    return `${until}, start not stated`;
  }
  if (!isPoint(end)) return `since ${start.words}, end not stated`;
  return start.isPlain && end.isPlain ? plainSpan(start, end) : `${start.words} to ${end.words}`;
}

/** What both ends share is said once: “1–3 June 2014”, “June–August 2014”. */
function plainSpan(start: DatePoint, end: DatePoint): string {
  if (start.words === end.words) return start.words;
  const isSameYear = start.year === end.year;
  const precisions = [precision(start), precision(end)].join("–");
  if (precisions === "year–year") return `${start.year}–${end.year}`;
  if (precisions === "month–month" && isSameYear) return `${monthName(start)}–${end.words}`;
  if (precisions === "day–day" && isSameYear) {
    return start.month === end.month ? `${start.day}–${end.words}` : `${start.day} ${monthName(start)} to ${end.words}`;
  }
  return `${start.words} to ${end.words}`;
}

function precision({ month, day }: DatePoint): "year" | "month" | "day" {
  if (month === undefined) return "year";
  return day === undefined ? "month" : "day";
}

function monthName({ month }: DatePoint): string | undefined {
  return month === undefined ? undefined : monthNames[month];
}
