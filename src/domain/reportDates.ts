import { isEdtf, readDate } from "./edtf.ts";
import type { ReadDate } from "./period.ts";
import type { Report } from "./schema.ts";

/** Every date of a report as read, by how the report writes it. What is not a date is left out; dates-are-real reports it. */
export function readDates(report: Report): Record<string, ReadDate> {
  const texts = new Set(dateTexts(report).filter(isEdtf));
  return Object.fromEntries([...texts].map((text) => [text, readDate(text)]));
}

function dateTexts(report: Report): string[] {
  return [
    report.transcribed,
    report.article.published.value,
    ...report.claims.flatMap((claim) => [
      claim.stated?.value ?? [],
      claim.scope.period?.value ?? [],
      claim.kind === "change" ? (claim.change.basePeriod?.value ?? []) : [],
      claim.withdrawn?.date ?? [],
    ]),
    ...[...report.relations, ...report.omissions].map((entry) => entry.withdrawn?.date ?? []),
    ...report.revisions.map((revision) => revision.date),
  ].flat();
}
