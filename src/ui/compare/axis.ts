import { dayNumber, startOfDay } from "../../domain/date/period.ts";

/** Where a value stands between the ends of a scale, in per cent. */
export function percentBetween(value: number, start: number, end: number): number {
  return Math.round(((value - start) / (end - start)) * 1e4) / 100;
}

/** The marks of a scale from 0 that holds `highest`: round steps of whole people, few enough that they fit a phone. */
export function countTicks(highest: number): number[] {
  const rough = Math.max(highest, 1) / 4;
  const magnitude = 10 ** Math.max(0, Math.floor(Math.log10(rough)));
  const factors = magnitude >= 10 ? [1, 2, 2.5, 5, 10] : [1, 2, 5, 10];
  const step = magnitude * (factors.find((factor) => factor * magnitude >= rough) ?? 10);
  const count = Math.ceil((highest + step / 20) / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

const firstDayOf = (year: number) => dayNumber(Date.UTC(year, 0, 1));
const yearOfDay = (day: number) => startOfDay(day).getUTCFullYear();

export type TimeTick = { day: number; label: string };

/** The years that hold the days from `from` to `before`, thinned so that at most five carry a mark. */
export function yearTicks(from: number, before: number): TimeTick[] {
  const first = yearOfDay(from);
  const last = yearOfDay(before - 1) + 1;
  const step = Math.ceil((last - first) / 5);
  const ticks: TimeTick[] = [];
  for (let year = first; year < last; year += step) ticks.push({ day: firstDayOf(year), label: String(year) });
  return ticks;
}

/** The first day of the year of `from`, and the first day after the year of `before`: the ends of a time line. */
export function wholeYears(from: number, before: number): { start: number; end: number } {
  return { start: firstDayOf(yearOfDay(from)), end: firstDayOf(yearOfDay(before - 1) + 1) };
}
