/** A date in words and on the time line. Days are counted from 1970-01-01 in UTC, `before` being the first day after. */
export type ReadableDate = {
  words: string;
  /** The first day, or null where the start is open or unknown. */
  from: number | null;
  /** The first day after the last, or null where the end is open or unknown. */
  before: number | null;
  /** Whether the start is only as exact as a year or a month within a longer span, so that its edge is drawn faded. */
  fromIsVague: boolean;
  beforeIsVague: boolean;
};

/** What a comparison comes to. Silence is neither agreement nor difference. */
export type Verdict = "same" | "differs" | "not-stated";

type Dates = Readonly<Record<string, ReadableDate>>;

/** A period with both its ends known. */
type Closed = ReadableDate & { from: number; before: number };

/**
 * Whether two periods, as EDTF strings, are the same days. Ends that both are known and apart make them differ; where
 * everything known is equal but an end is open, or the source was not exact, whether they are the same is not stated.
 */
export function comparePeriods(a: string | undefined, b: string | undefined, dates: Dates): Verdict {
  const [dateA, dateB] = [findDate(a, dates), findDate(b, dates)];
  if (!dateA || !dateB) return "not-stated";
  if (isInexact(a) || isInexact(b)) return areApart(dateA, dateB) ? "differs" : "not-stated";
  if (differ(dateA.from, dateB.from) || differ(dateA.before, dateB.before)) return "differs";
  return isClosed(dateA) && isClosed(dateB) ? "same" : "not-stated";
}

/** Whether two EDTF periods say the same, an end that both leave open included. */
export function isSamePeriod(a: string | undefined, b: string | undefined, dates: Dates): boolean {
  if (a === b) return true;
  const [dateA, dateB] = [findDate(a, dates), findDate(b, dates)];
  if (!dateA || !dateB || isInexact(a) || isInexact(b)) return false;
  return dateA.from === dateB.from && dateA.before === dateB.before;
}

/** How periods that are not known to be the same lie to each other, in one sentence; null where their words say it all. */
export function describePeriods(periods: readonly string[], dates: Dates): string | null {
  const found = periods.flatMap((period) => findDate(period, dates) ?? []);
  const [first, second] = found;
  if (!first || !second) return null;
  return found.length === 2 ? describeTwo(first, second) : describeMany(found);
}

function describeTwo(a: ReadableDate, b: ReadableDate): string | null {
  const [wordsA, wordsB] = [name(a), name(b)];
  if (areApart(a, b)) return sentence(`${wordsA} and ${wordsB} do not overlap.`);
  if (isClosed(a) && isClosed(b)) {
    if (a.from === b.from && a.before === b.before)
      return "The dates are not exact enough to tell whether they are the same.";
    if (liesWithin(a, b)) return sentence(`${wordsA} lies within ${wordsB}, which is longer.`);
    if (liesWithin(b, a)) return sentence(`${wordsB} lies within ${wordsA}, which is longer.`);
    return sentence(`${wordsA} and ${wordsB} overlap, and neither lies within the other.`);
  }
  const unended = [a, b].find((date) => date.before === null);
  const missing = unended ? `when ${name(unended)} ends` : `when ${name(a.from === null ? a : b)} begins`;
  return `The article does not say ${missing}, so how far the two periods overlap is not stated.`;
}

function describeMany(dates: readonly ReadableDate[]): string {
  const pairs = dates.flatMap((a, position) => dates.slice(position + 1).map((b) => [a, b] as const));
  if (pairs.every(([a, b]) => areApart(a, b))) return "No two of these periods overlap.";
  if (!dates.every(isClosed)) {
    return "The article does not say when every period begins and ends, so how far they overlap is not stated.";
  }
  return pairs.some(([a, b]) => areApart(a, b))
    ? "Some of these periods overlap and some do not."
    : "All of these periods overlap, and they are not all the same.";
}

function findDate(period: string | undefined, dates: Dates): ReadableDate | undefined {
  return period === undefined ? undefined : dates[period];
}

// “About 2014” twice is not known to be the same time twice, nor is “a day in June”.
function isInexact(period: string | undefined): boolean {
  return /[X~%]/.test(period ?? "");
}

function isClosed(date: ReadableDate): date is Closed {
  return date.from !== null && date.before !== null;
}

function differ(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a !== b;
}

function areApart(a: ReadableDate, b: ReadableDate): boolean {
  return endsBefore(a, b) || endsBefore(b, a);
}

function endsBefore(a: ReadableDate, b: ReadableDate): boolean {
  return a.before !== null && b.from !== null && a.before <= b.from;
}

function liesWithin(inner: Closed, outer: Closed): boolean {
  return outer.from <= inner.from && inner.before <= outer.before;
}

/** “since 2014” cannot be the subject of a sentence; “the period since 2014” can. */
function name(date: ReadableDate): string {
  return /^(since|until|from|about) /.test(date.words)
    ? `the period ${date.words.replace(/, (start|end) not stated$/, "")}`
    : date.words;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
