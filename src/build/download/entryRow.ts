import { claimIn } from "../../domain/lookup.ts";
import { mentionedClaims } from "../../domain/mentionedClaims.ts";
import { formatPortableLine, type PortableClaim, portableClaim } from "../../domain/portableClaim.ts";
import type { Claim, ClaimId, Withdrawn } from "../../domain/schema.ts";
import { type Column, column, type TableContents } from "./table.ts";

/** An entry of the report beside its claims, and everything that its row is made from. */
export type EntryRow<Entry> = TableContents & { entry: Entry; number: number };

/** One row an entry, in the order of the report. */
export const rowsFrom =
  <Entry>(entriesOf: (contents: TableContents) => readonly Entry[]) =>
  (contents: TableContents): EntryRow<Entry>[] =>
    entriesOf(contents).map((entry, index) => ({ ...contents, entry, number: index + 1 }));

/** When and why an entry was withdrawn. */
export function withdrawnColumns<Entry extends { withdrawn?: Withdrawn | undefined }>(): Column<EntryRow<Entry>>[] {
  return [
    column("withdrawn_on", "The day on which it was withdrawn.", ({ entry }) => entry.withdrawn?.date ?? null, {
      holds: "day",
      absent: "empty",
    }),
    column("withdrawn_why", "Why it was withdrawn.", ({ entry }) => entry.withdrawn?.why ?? null, {
      absent: "empty",
      voice: "transcriber",
    }),
  ];
}

/** Words about something else may name a number, which must stand beside its source, its bound and its period. */
export function mentionColumn<Entry>(
  wordsOf: (entry: Entry) => string[],
  besideOf: (row: EntryRow<Entry>) => Claim[],
): Column<EntryRow<Entry>> {
  return column(
    "mentioned_in_words",
    "Every other claim whose number these words mention, with its source, its bound and its period.",
    (row) => {
      const mentioned = mentionedClaims(wordsOf(row.entry).join("\n"), besideOf(row), row.dossier);
      return mentioned.map((claim) => formatPortableLine(portableClaim(claim, row.dossier))).join(" ") || null;
    },
    { absent: "empty", voice: "viewer" },
  );
}

/** The claim of an id as a list, which is empty where there is none. */
export function claimsNamed(id: ClaimId | null, { dossier }: Pick<TableContents, "dossier">): Claim[] {
  return id === null ? [] : [claimIn(dossier, id)];
}

/** The claim of an id with all that must travel with it; null where there is none. */
export function findPortable(id: ClaimId | null, { dossier }: Pick<TableContents, "dossier">): PortableClaim | null {
  return id === null ? null : portableClaim(claimIn(dossier, id), dossier);
}
