const formatter = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** A day of ours (YYYY-MM-DD) in words: “22 November 2026”. It never passes through the reader's timezone. */
export function formatDay(day: string): string {
  return formatter.format(new Date(`${day}T00:00:00Z`));
}
