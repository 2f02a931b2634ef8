import type { HistoryEntry } from "../../domain/dossier/history.ts";
import type { Claim, ClaimId, Relation } from "../../domain/report/schema.ts";
import type { Shown } from "../../pages/pageDescription.ts";

/** What is known of changes: of the report that a page is about, all of them; of the whole site the last day. */
export type KnownChanges = { ofReport: readonly HistoryEntry[]; ofSite: string | undefined };

/** The day on which a page last changed, by what it shows; undefined where the data do not say when it changed. */
export function lastChange(shows: Shown, { ofReport, ofSite }: KnownChanges): string | undefined {
  const latest = (changes: readonly HistoryEntry[]) => changes.reduce(later, undefined);
  switch (shows.kind) {
    case "words":
    case "sources":
    case "source":
      return undefined;
    case "reports":
    case "changes":
      return ofSite;
    // Whatever changes in a report changes what lists its claims or sums them up.
    case "report":
    case "report-in-brief":
    case "article":
    case "claims":
      return latest(ofReport);
    case "claim":
    case "embedded-claim":
      return latest(ofReport.filter((change) => concernsClaim(change, shows.claim)));
    case "relation":
      return latest(ofReport.filter((change) => concernsRelation(change, shows.relation)));
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
