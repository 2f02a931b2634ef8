import { claimPath, omissionPath, relationPagePath, reportPath } from "./address.ts";
import { revisionsOf } from "./revision.ts";
import type { Claim, Omission, Relation, Report, Revision } from "./schema.ts";

/** What a change is about: the report, or one entry of it. */
export type ChangeSubject =
  | { kind: "report"; entry: null }
  | { kind: "claim"; entry: Claim }
  | { kind: "relation"; entry: Relation }
  | { kind: "omission"; entry: Omission };

/** The subject that a revision names, by its former id, too. Checked data name none that is missing: a miss throws. */
export function subjectNamed(name: Revision["subject"], report: Report): ChangeSubject {
  const found = subjectsOf(report).find(({ kind, entry }) =>
    [entry?.id ?? "report", ...(kind === "claim" ? entry.aliases : [])].some((known) => known === name),
  );
  if (found === undefined) throw new Error(`A revision of “${report.id}” is about “${name}”, which is not in it.`);
  return found;
}

/** The report and each of its entries. */
export function subjectsOf({ claims, relations, omissions }: Report): ChangeSubject[] {
  return [
    { kind: "report", entry: null },
    ...claims.map((entry) => ({ kind: "claim" as const, entry })),
    ...relations.map((entry) => ({ kind: "relation" as const, entry })),
    ...omissions.map((entry) => ({ kind: "omission" as const, entry })),
  ];
}

/** Every revision of a subject, oldest first. */
export function revisionsAbout({ kind, entry }: ChangeSubject, report: Report): Revision[] {
  if (kind === "claim") return revisionsOf(entry, report);
  return report.revisions.filter(({ subject }) => subject === (entry?.id ?? "report"));
}

/** The page on which the subject of a change stands. */
export function subjectPath({ kind, entry }: ChangeSubject, { id }: Pick<Report, "id">): string {
  switch (kind) {
    case "report":
      return reportPath(id);
    case "claim":
      return claimPath(id, entry.id);
    case "relation":
      return relationPagePath(id, entry);
    case "omission":
      return omissionPath(id, entry);
  }
}
