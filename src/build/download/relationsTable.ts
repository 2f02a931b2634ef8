import { publicUrl, relationPagePath } from "../../domain/address.ts";
import { claimIn } from "../../domain/lookup.ts";
import { portableClaim } from "../../domain/portableClaim.ts";
import { type Relation, relationKinds } from "../../domain/schema.ts";
import { type EntryRow, mentionColumn, rowsFrom, withdrawnColumns } from "./entryRow.ts";
import { claimInWords, column, defineTable } from "./table.ts";

export const relationsTable = defineTable<EntryRow<Relation>>({
  file: "relations.csv",
  explanation: "One row a relation: how two claims stand to each other, and who draws it.",
  columns: [
    column("relation", "The relation’s id.", ({ entry }) => entry.id, { holds: "id" }),
    column(
      "address",
      "The relation’s own page.",
      ({ entry, dossier, place }) => publicUrl(relationPagePath(dossier.report.id, entry), place),
      { holds: "address", term: "http://schema.org/url" },
    ),
    column("kind", "Read: “from” … “to”.", ({ entry }) => entry.kind, { holds: relationKinds }),
    column("from", "The id of the claim that it starts from.", ({ entry }) => entry.from, { holds: "id" }),
    column("to", "The id of the claim that it points to.", ({ entry }) => entry.to, { holds: "id" }),
    column("drawn_by", "Whether the article draws it or the transcriber observed it.", ({ entry }) => entry.drawnBy, {
      holds: ["article", "viewer"],
    }),
    column("explanation", "Why it holds.", ({ entry }) => entry.explanation, { voice: "transcriber" }),
    ...withdrawnColumns<Relation>(),
    claimInWords("from_in_words", "The claim that it starts from", ({ entry, dossier }) =>
      portableClaim(claimIn(dossier, entry.from), dossier),
    ),
    claimInWords("to_in_words", "The claim that it points to", ({ entry, dossier }) =>
      portableClaim(claimIn(dossier, entry.to), dossier),
    ),
    mentionColumn<Relation>(
      ({ explanation }) => [explanation],
      ({ entry, dossier }) => [claimIn(dossier, entry.from), claimIn(dossier, entry.to)],
    ),
  ],
  key: ["relation"],
  references: [
    { column: "from", file: "claims.csv", named: "claim" },
    { column: "to", file: "claims.csv", named: "claim" },
  ],
  rowsOf: rowsFrom(({ dossier }) => dossier.report.relations),
});
