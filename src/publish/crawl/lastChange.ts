import type { HistoryEntry } from "../../domain/dossier/history.ts";
import type { Claim, ClaimId, Relation } from "../../domain/report/schema.ts";
import type { Shown } from "../../pages/pageDescription.ts";

/** Whether a page shows something of every report, so that what changes in any of them changes it. */
export function showsAllReports({ kind }: Shown): boolean {
  return kind === "reports" || kind === "changes";
}

/**
 * The day on which a page last changed, by what it shows and all that happened to the reports that it is about; undefined
 * where the data do not say when it changed.
 */
export function lastChange(shows: Shown, changes: readonly HistoryEntry[]): string | undefined {
  const latest = (concerning: readonly HistoryEntry[]) => concerning.reduce(later, undefined);
  switch (shows.kind) {
    case "words":
    case "sources":
    case "source":
      return undefined;
    // Whatever changes in a report changes what lists its claims or sums them up.
    case "reports":
    case "changes":
    case "report":
    case "report-in-brief":
    case "article":
    case "claims":
      return latest(changes);
    case "record":
      return shows.compiled.record.revisions.at(-1)?.date;
    case "claim":
    case "embedded-claim":
      return latest(changes.filter((change) => concernsClaim(change, shows.claim)));
    case "relation":
      return latest(changes.filter((change) => concernsRelation(change, shows.relation)));
  }
}

function concernsClaim({ subject: { kind, entry } }: HistoryEntry, { id }: Claim): boolean {
  switch (kind) {
    case "report":
      return true;
    case "claim":
      return entry.id === id;
    case "relation":
      return joins(entry, id);
    case "omission":
      return "claim" in entry.about && entry.about.claim === id;
  }
}

function concernsRelation({ subject: { kind, entry } }: HistoryEntry, relation: Relation): boolean {
  switch (kind) {
    case "report":
      return true;
    case "claim":
      return joins(relation, entry.id);
    case "relation":
      return entry.id === relation.id;
    case "omission":
      return false;
  }
}

function joins({ from, to }: Relation, claim: ClaimId): boolean {
  return from === claim || to === claim;
}

function later(day: string | undefined, { date }: HistoryEntry): string {
  return day === undefined || day < date ? date : day;
}
