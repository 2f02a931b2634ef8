import type { Dossier } from "../../domain/dossier/dossier.ts";
import { changesOf, type HistoryEntry } from "../../domain/dossier/history.ts";
import {
  articlePath,
  changesPath,
  claimPath,
  claimsPath,
  downloadsPath,
  homePath,
  relationPagePath,
  reportChangesPath,
  reportPath,
  sectionPath,
} from "../../domain/report/address.ts";
import type { ClaimId, Report } from "../../domain/report/schema.ts";

/** The day on which each page last changed, by its path. A page is left out where the data do not say when it changed. */
export function lastChanges(dossiers: readonly Dossier[]): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const dossier of dossiers) {
    for (const change of changesOf(dossier)) {
      for (const path of pagesTouched(change)) days.set(path, later(days.get(path), change.date));
    }
  }
  return days;
}

/** The pages that show what was changed: of a report all that list or sum up, and those of the entries that it touches. */
function pagesTouched({ subject: { kind, entry }, dossier: { report } }: HistoryEntry): string[] {
  const shared = sharedPages(report);
  switch (kind) {
    case "report":
      return [...shared, ...report.claims.flatMap(({ id }) => claimPages(id, report))];
    case "claim":
      return [...shared, ...claimPages(entry.id, report)];
    case "relation":
      return [
        ...shared,
        relationPagePath(report.id, entry),
        ...[entry.from, entry.to].map((id) => claimPath(report.id, id)),
      ];
    case "omission":
      return "claim" in entry.about ? [...shared, claimPath(report.id, entry.about.claim)] : shared;
  }
}

function sharedPages({ id, sections }: Report): string[] {
  return [
    homePath,
    changesPath,
    reportPath(id),
    ...sections.map(({ slug }) => sectionPath(id, slug)),
    claimsPath(id),
    articlePath(id),
    reportChangesPath(id),
    downloadsPath(id),
  ];
}

/** A claim's own page, and those of the relations in which it stands. */
function claimPages(claim: ClaimId, { id, relations }: Report): string[] {
  const own = relations.filter(({ from, to }) => from === claim || to === claim);
  return [claimPath(id, claim), ...own.map((relation) => relationPagePath(id, relation))];
}

function later(day: string | undefined, other: string): string {
  return day === undefined || day < other ? other : day;
}
