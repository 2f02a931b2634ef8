import { subjectNamed } from "../../domain/changeSubject.ts";
import type { ClaimId, Revision } from "../../domain/schema.ts";
import { claimsNamed, type EntryRow, findPortable, mentionColumn, rowsFrom } from "./entryRow.ts";
import { claimInWords, column, defineTable } from "./table.ts";

export const revisionsTable = defineTable<EntryRow<Revision>>({
  file: "revisions.csv",
  explanation: "One row a change since the first transcription, which is the first of them; oldest first.",
  columns: [
    column("number", "Its place among the revisions, counted from 1.", ({ number }) => number, { holds: "count" }),
    column("report", "The id of the report.", ({ dossier }) => dossier.report.id, { holds: "id" }),
    column("date", "The day of the change.", ({ entry }) => entry.date, { holds: "day" }),
    column("subject_kind", "What was changed.", (row) => revised(row).kind, {
      holds: ["report", "claim", "relation", "omission"],
    }),
    column(
      "subject",
      "The id that it has now, after every renaming; the report’s own where the report was changed.",
      (row) => revised(row).entry?.id ?? row.dossier.report.id,
      { holds: "id" },
    ),
    column("changed", "Which part of it.", ({ entry }) => entry.changed, { voice: "transcriber" }),
    column("from", "The old value as it read; empty where there was none.", ({ entry }) => entry.from, {
      absent: "empty",
    }),
    column("to", "The new value as it reads; empty where there is none.", ({ entry }) => entry.to, {
      absent: "empty",
    }),
    column("why", "Why it was changed.", ({ entry }) => entry.why, { voice: "transcriber" }),
    claimInWords(
      "claim_in_words",
      "The claim, as it stands now, where a claim was changed",
      (row) => findPortable(revisedClaim(row), row),
      "empty",
    ),
    mentionColumn<Revision>(
      ({ changed, from, to, why }) => [changed, from ?? "", to ?? "", why],
      (row) => claimsNamed(revisedClaim(row), row),
    ),
  ],
  key: ["number"],
  references: [],
  rowsOf: rowsFrom(({ dossier }) => dossier.report.revisions),
});

function revised({ entry, dossier }: EntryRow<Revision>) {
  return subjectNamed(entry.subject, dossier.report);
}

function revisedClaim(row: EntryRow<Revision>): ClaimId | null {
  const { kind, entry } = revised(row);
  return kind === "claim" ? entry.id : null;
}
