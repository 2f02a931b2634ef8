import type { PortableSlot } from "../../domain/portableSlot.ts";
import type { JsonLdNode } from "./jsonLd.ts";

const month = "(0[1-9]|1[0-2])";
const plainDate = new RegExp(`^\\d{4}(-${month}(-\\d{2})?)?$`);

/**
 * A date as ISO 8601 writes it (a year, a month or a day), or undefined where it was inferred, is uncertain or spans
 * more: who reads only the date would take it for stated.
 */
export function statedDate({ basis, value }: PortableSlot): string | undefined {
  return basis === "stated" && value !== null && plainDate.test(value) ? value : undefined;
}

/**
 * The period that something covers: ISO 8601 where the article states it and that standard can say it, otherwise in words
 * that hold their basis (“June 2017 (inferred)”). Undefined where it is not stated.
 */
export function temporalCoverage(period: PortableSlot): string | undefined {
  if (period.value === null) return period.basis === "not stated" ? undefined : period.words;
  return period.basis === "stated" && isPlainPeriod(period.value) ? period.value : period.words;
}

function isPlainPeriod(value: string): boolean {
  const [start, end, ...rest] = value.split("/");
  if (start === undefined || rest.length > 0 || !plainDate.test(start)) return false;
  return end === undefined || end === ".." || plainDate.test(end);
}

/** Each place that something covers; one that was inferred says so, and one that is not delimited is in the article's word. */
export function spatialCoverage(places: PortableSlot): JsonLdNode[] {
  if (places.basis === "not stated") return [];
  if (places.values.length === 0) return [{ "@type": "Place", name: places.words }];
  return places.values.map((name) => ({
    "@type": "Place",
    name,
    description: places.reason === null ? undefined : `Inferred: ${places.reason}`,
  }));
}
