import { changesPath, numberedPath } from "../../domain/address.ts";
import { type Change, changesOfSite } from "../../domain/change.ts";
import type { Dossier } from "../../domain/dossier.ts";

export type PageOfChanges = { path: string; number: number; count: number; changes: Change[] };

// So that what a reader fetches does not grow with the collection.
const changesOnPage = 40;

/** Everything that happened on the site, newest first, in pages; one page at least. */
export function changesPages(dossiers: readonly Dossier[]): PageOfChanges[] {
  const changes = changesOfSite(dossiers);
  const count = Math.max(1, Math.ceil(changes.length / changesOnPage));
  return Array.from({ length: count }, (_, index) => ({
    path: numberedPath(changesPath, index + 1),
    number: index + 1,
    count,
    changes: changes.slice(index * changesOnPage, (index + 1) * changesOnPage),
  }));
}
