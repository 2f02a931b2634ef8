import { publicUrl, sourcePath } from "../../domain/address.ts";
import { sourceIn } from "../../domain/lookup.ts";
import { type Source, sourceKinds, sourceRoles } from "../../domain/schema.ts";
import { type EntryRow, rowsFrom } from "./entryRow.ts";
import { column, defineTable } from "./table.ts";

export const sourcesTable = defineTable<EntryRow<Source>>({
  file: "sources.csv",
  explanation: "One row a source: whoever says, counts or publishes something here, and whom they belong to.",
  columns: [
    column("source", "The source’s id.", ({ entry }) => entry.id, { holds: "id" }),
    column("address", "The source’s page on this site.", ({ entry, place }) => publicUrl(sourcePath(entry.id), place), {
      holds: "address",
    }),
    column("name", "As it is called in a tag.", ({ entry }) => entry.name, { term: "http://schema.org/name" }),
    column("kind", "Who it is in the world.", ({ entry }) => entry.kind, { holds: sourceKinds }),
    column("role", "How it stands to what it counts.", ({ entry }) => entry.role, { holds: sourceRoles }),
    column("role_reason", "Why it has this role.", ({ entry }) => entry.roleReason, { voice: "transcriber" }),
    column("part_of", "The id of the source that it belongs to or speaks for.", ({ entry }) => entry.partOf ?? null, {
      holds: "id",
      absent: "empty",
    }),
    column("part_of_name", "The source that it belongs to or speaks for.", partOfName, { absent: "empty" }),
    column("position", "For a person: the office, as the article gives it.", ({ entry }) => entry.position ?? null, {
      absent: "empty",
    }),
    column("description", "Who this is, neutrally.", ({ entry }) => entry.description, {
      voice: "transcriber",
      term: "http://schema.org/description",
    }),
    column("website", "Its own website, where the transcriber looked.", ({ entry }) => entry.url ?? null, {
      holds: "address",
      absent: "empty",
    }),
  ],
  key: ["source"],
  references: [],
  rowsOf: rowsFrom(({ dossier }) => Object.values(dossier.sources)),
});

function partOfName({ entry, dossier }: EntryRow<Source>): string | null {
  return entry.partOf === undefined ? null : sourceIn(dossier, entry.partOf).name;
}
