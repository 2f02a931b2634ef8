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
