import { formatMonth } from "./dateWords.ts";

/** A day of ours (YYYY-MM-DD) in words: “22 November 2026”. It never passes through the reader's timezone. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${formatMonth(month ?? 1)} ${year}`;
}
