import type { Dossier } from "../../domain/dossier/dossier.ts";
import { changesOf, type HistoryEntry } from "../../domain/dossier/history.ts";
import type { Claim, ClaimId, Relation } from "../../domain/report/schema.ts";
import type { Shown } from "../../pages/pageDescription.ts";

/** Finds the day on which a page last changed, by what it shows; undefined where the data do not say when it changed. */
export function lastChanges(dossiers: readonly Dossier[]): (shows: Shown) => string | undefined {
  const changes = new Map(dossiers.map((dossier) => [dossier.report.id, changesOf(dossier)]));
  const ofReport = ({ dossier }: { dossier: Dossier }) => changes.get(dossier.report.id) ?? [];

  function changesIn(shows: Shown): HistoryEntry[] {
    switch (shows.kind) {
      case "words":
      case "sources":
      case "source":
        return [];
      case "reports":
      case "changes":
        return [...changes.values()].flat();
      // Whatever changes in a report changes what lists its claims or sums them up.
      case "report":
      case "report-in-brief":
      case "article":
      case "claims":
        return ofReport(shows);
      case "claim":
      case "embedded-claim":
        return ofReport(shows).filter((change) => concernsClaim(change, shows.claim));
      case "relation":
        return ofReport(shows).filter((change) => concernsRelation(change, shows.relation));
    }
  }

  return (shows) => changesIn(shows).reduce(later, undefined);
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
