import { readDate } from "../date/edtf.ts";
import type { Dates } from "../date/period.ts";
import type { ReportRecord } from "../report/recordSchema.ts";

/** A record, finished: with every date of it read. */
export type CompiledRecord = { record: ReportRecord; dates: Dates };

/** Reads the dates of a record that keeps every rule. */
export function compileRecord(record: ReportRecord): CompiledRecord {
  const ofRows = record.rows.flatMap(({ period, published }) => [period, published]);
  const ofPoints = record.series.flatMap(({ points }) => points.flatMap(({ asOf, published }) => [asOf, published]));
  const found = [...ofRows, ...ofPoints].flatMap((date) => date ?? []);
  return { record, dates: Object.fromEntries(found.map((date) => [date, readDate(date)])) };
}
