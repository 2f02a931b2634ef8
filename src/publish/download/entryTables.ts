import { claimIn, sourceIn } from "../../domain/dossier/dossier.ts";
import { subjectNamed } from "../../domain/dossier/history.ts";
import { omissionPath, publicUrl, relationPagePath, sourcePath } from "../../domain/report/address.ts";
import {
  type Claim,
  type Omission,
  type Relation,
  type Revision,
  relationKinds,
  type Source,
  sourceKinds,
  sourceRoles,
} from "../../domain/report/schema.ts";
import {
  claimInWords,
  column,
  defineTable,
  type EntryRow,
  mentionColumn,
  optional,
  rowsFrom,
  withdrawnColumns,
} from "./table.ts";

export const relationsTable = defineTable<EntryRow<Relation>>({
  file: "relations.csv",
  explanation: "One row a relation: how two claims stand to each other, and who draws it.",
  columns: [
    column.id("relation", "The relation’s id.", ({ entry }) => entry.id),
    column.address(
      "address",
      "The relation’s own page.",
      ({ entry, dossier, place }) => publicUrl(relationPagePath(dossier.report.id, entry), place),
      "http://schema.org/url",
    ),
    column.oneOf(relationKinds)("kind", "Read: “from” … “to”.", ({ entry }) => entry.kind),
    column.id("from", "The id of the claim that it starts from.", ({ entry }) => entry.from),
    column.id("to", "The id of the claim that it points to.", ({ entry }) => entry.to),
    column.oneOf(["article", "viewer"])(
      "drawn_by",
      "Whether the article draws it or the transcriber observed it.",
      ({ entry }) => entry.drawnBy,
    ),
    column.transcribed("explanation", "Why it holds.", ({ entry }) => entry.explanation),
    ...withdrawnColumns<EntryRow<Relation>>(({ entry }) => entry.withdrawn),
    claimInWords("from_in_words", "The claim that it starts from", ({ entry, dossier }) =>
      claimIn(dossier, entry.from),
    ),
    claimInWords("to_in_words", "The claim that it points to", ({ entry, dossier }) => claimIn(dossier, entry.to)),
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

export const omissionsTable = defineTable<EntryRow<Omission>>({
  file: "omissions.csv",
  explanation: "One row an omission: what the article leaves out.",
  columns: [
    column.id("omission", "The omission’s id.", ({ entry }) => entry.id),
    column.address(
      "address",
      "Where it stands on this site.",
      ({ entry, dossier, place }) => publicUrl(omissionPath(dossier.report.id, entry), place),
      "http://schema.org/url",
    ),
    optional.id(
      "claim",
      "The id of the claim that it bears on; empty where it bears on a section.",
      (row) => aboutClaim(row)?.id,
    ),
    optional.id(
      "section",
      "The slug of the section of the report that it bears on; empty where it bears on a claim.",
      ({ entry }) => ("section" in entry.about ? entry.about.section : null),
    ),
    column.transcribed("text", "What the article does not say, in a sentence.", ({ entry }) => entry.text),
    ...withdrawnColumns<EntryRow<Omission>>(({ entry }) => entry.withdrawn),
    claimInWords("claim_in_words", "The claim that it bears on", aboutClaim, optional),
    mentionColumn<Omission>(
      ({ text }) => [text],
      (row) => [aboutClaim(row)],
    ),
  ],
  key: ["omission"],
  rowsOf: rowsFrom(({ dossier }) => dossier.report.omissions),
});

function aboutClaim({ entry: { about }, dossier }: EntryRow<Omission>): Claim | undefined {
  return "claim" in about ? claimIn(dossier, about.claim) : undefined;
}

export const revisionsTable = defineTable<EntryRow<Revision>>({
  file: "revisions.csv",
  explanation: "One row a change since the first transcription, which is the first of them; oldest first.",
  columns: [
    column.count("number", "Its place among the revisions, counted from 1.", ({ number }) => number),
    column.id("report", "The id of the report.", ({ dossier }) => dossier.report.id),
    column.day("date", "The day of the change.", ({ entry }) => entry.date),
    column.oneOf(["report", "claim", "relation", "omission"])(
      "subject_kind",
      "What was changed.",
      (row) => revised(row).kind,
    ),
    column.id(
      "subject",
      "The id that it has now, after every renaming; the report’s own where the report was changed.",
      (row) => revised(row).entry?.id ?? row.dossier.report.id,
    ),
    column.transcribed("changed", "Which part of it.", ({ entry }) => entry.changed),
    optional.words("from", "The old value as it read; empty where there was none.", ({ entry }) => entry.from),
    optional.words("to", "The new value as it reads; empty where there is none.", ({ entry }) => entry.to),
    column.transcribed("why", "Why it was changed.", ({ entry }) => entry.why),
    claimInWords("claim_in_words", "The claim, as it stands now, where a claim was changed", revisedClaim, optional),
    mentionColumn<Revision>(
      ({ changed, from, to, why }) => [changed, from, to, why],
      (row) => [revisedClaim(row)],
    ),
  ],
  key: ["number"],
  rowsOf: rowsFrom(({ dossier }) => dossier.report.revisions),
});

function revised({ entry, dossier }: EntryRow<Revision>) {
  return subjectNamed(entry.subject, dossier.report);
}

function revisedClaim(row: EntryRow<Revision>): Claim | undefined {
  const { kind, entry } = revised(row);
  return kind === "claim" ? entry : undefined;
}

export const sourcesTable = defineTable<EntryRow<Source>>({
  file: "sources.csv",
  explanation: "One row a source: whoever says, counts or publishes something here, and whom they belong to.",
  columns: [
    column.id("source", "The source’s id.", ({ entry }) => entry.id),
    column.address("address", "The source’s page on this site.", ({ entry, place }) =>
      publicUrl(sourcePath(entry.id), place),
    ),
    column.words("name", "As it is called in a tag.", ({ entry }) => entry.name, "http://schema.org/name"),
    column.oneOf(sourceKinds)("kind", "Who it is in the world.", ({ entry }) => entry.kind),
    column.oneOf(sourceRoles)("role", "How it stands to what it counts.", ({ entry }) => entry.role),
    column.transcribed("role_reason", "Why it has this role.", ({ entry }) => entry.roleReason),
    optional.id("part_of", "The id of the source that it belongs to or speaks for.", ({ entry }) => entry.partOf),
    optional.words("part_of_name", "The source that it belongs to or speaks for.", partOfName),
    optional.words("position", "For a person: the office, as the article gives it.", ({ entry }) => entry.position),
    column.transcribed(
      "description",
      "Who this is, neutrally.",
      ({ entry }) => entry.description,
      "http://schema.org/description",
    ),
    optional.address("website", "Its own website, where the transcriber looked.", ({ entry }) => entry.url),
  ],
  key: ["source"],
  rowsOf: rowsFrom(({ dossier }) => dossier.sources),
});

function partOfName({ entry, dossier }: EntryRow<Source>): string | undefined {
  return entry.partOf && sourceIn(dossier, entry.partOf).name;
}
