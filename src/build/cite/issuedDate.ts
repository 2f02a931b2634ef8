import type { PortableSlot } from "../../domain/portableSlot.ts";

/** A date in CSL: a year, a year and month, or a day; `circa` where it is not known to be that very one. */
export type IssuedDate = { "date-parts": [[number, ...number[]]]; circa?: true };

const plainDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * When an article was published, as far as a citation can hold it; undefined where it is not known to a year. What is
 * unknown of an EDTF date is left out, never made up: of “2017-07-XX” the month stays.
 */
export function issuedDate({ value, basis }: PortableSlot): IssuedDate | undefined {
  if (value === null) return undefined;
  const [, year, month, day] = plainDate.exec(value.replace(/[?~%]/g, "").replace(/(-XX)+$/, "")) ?? [];
  if (year === undefined) return undefined;
  // Above twelve stand seasons and quarters, which no two programs write alike.
  const smaller = Number(month) > 12 ? [] : [month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
  const parts: IssuedDate["date-parts"] = [[Number(year), ...smaller]];
  return basis === "inferred" || /[?~%]/.test(value) ? { "date-parts": parts, circa: true } : { "date-parts": parts };
}

/** The year for the formats that know no “circa”: “2017”, “ca. 2017”. */
export function formatIssuedYear({ "date-parts": [[year]], circa }: IssuedDate): string {
  return circa ? `ca. ${year}` : String(year);
}
