import type { Report } from "../../src/domain/report/schema";
import { type Check, type CheckOptions, checkReports } from "../../src/publish/check/checkReports";

/** Judges a data folder, and hands on the reports that could be read whole, which a build reads one by one. */
export function checkWithReports(folder: string, options: CheckOptions = {}): Check & { reports: Report[] } {
  const reports: Report[] = [];
  return { ...checkReports(folder, { ...options, visit: ({ report }) => reports.push(report) }), reports };
}
