import { readDate } from "../date/edtf.ts";
import type { Dates } from "../date/period.ts";
import { recordAnchor, recordPath } from "../report/address.ts";
import { addressesIn, readingsIn } from "../report/readings.ts";
import type { ReportRecord } from "../report/recordSchema.ts";
import type { Report } from "../report/schema.ts";

/** A record, finished: with every date of it read. */
export type CompiledRecord = { record: ReportRecord; dates: Dates };

/** Reads the dates of a record that keeps every rule. */
export function compileRecord(record: ReportRecord): CompiledRecord {
  const ofRows = record.rows.flatMap(({ period, published }) => [period, published]);
  const ofPoints = record.series.flatMap(({ points }) => points.flatMap(({ asOf, published }) => [asOf, published]));
  const found = [...ofRows, ...ofPoints].flatMap((date) => date ?? []);
  return { record, dates: Object.fromEntries(found.map((date) => [date, readDate(date)])) };
}

/** Where the facts of a record stand on which readings of its report rest, by the addresses that their reasons name. */
export function factsRead({ rows, report: id }: ReportRecord, report: Report): Record<string, string> {
  const named = new Set(readingsIn(report).flatMap(addressesIn));
  const standing = rows.filter(({ withdrawn, url }) => !withdrawn && named.has(url));
  return Object.fromEntries(standing.map((row) => [row.url, `${recordPath(id)}${recordAnchor(row.id)}`]));
}
