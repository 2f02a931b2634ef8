import { claimIn, sourceIn } from "../../domain/dossier/dossier.ts";
import { subjectNamed } from "../../domain/dossier/history.ts";
import { omissionPath, publicUrl, relationPagePath, sourcePath } from "../../domain/report/address.ts";
import {
  type ClaimId,
  type Omission,
  type Relation,
  type Revision,
  relationKinds,
  type Source,
  sourceKinds,
  sourceRoles,
} from "../../domain/report/schema.ts";
import { portableClaim } from "../../words/claims.ts";
import {
  claimInWords,
  claimsNamed,
  column,
  defineTable,
  type EntryRow,
  findPortable,
  mentionColumn,
  rowsFrom,
  withdrawnColumns,
} from "./table.ts";

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

export const omissionsTable = defineTable<EntryRow<Omission>>({
  file: "omissions.csv",
  explanation: "One row an omission: what the article leaves out.",
  columns: [
    column("omission", "The omission’s id.", ({ entry }) => entry.id, { holds: "id" }),
    column(
      "address",
      "Where it stands on this site.",
      ({ entry, dossier, place }) => publicUrl(omissionPath(dossier.report.id, entry), place),
      { holds: "address", term: "http://schema.org/url" },
    ),
    column("claim", "The id of the claim that it bears on; empty where it bears on a section.", aboutClaim, {
      holds: "id",
      absent: "empty",
    }),
    column(
      "section",
      "The slug of the section of the report that it bears on; empty where it bears on a claim.",
      ({ entry }) => ("section" in entry.about ? entry.about.section : null),
      { holds: "id", absent: "empty" },
    ),
    column("text", "What the article does not say, in a sentence.", ({ entry }) => entry.text, {
      voice: "transcriber",
    }),
    ...withdrawnColumns<Omission>(),
    claimInWords(
      "claim_in_words",
      "The claim that it bears on",
      ({ entry, dossier }) => findPortable(aboutClaim({ entry }), { dossier }),
      "empty",
    ),
    mentionColumn<Omission>(
      ({ text }) => [text],
      ({ entry, dossier }) => claimsNamed(aboutClaim({ entry }), { dossier }),
    ),
  ],
  key: ["omission"],
  references: [],
  rowsOf: rowsFrom(({ dossier }) => dossier.report.omissions),
});

function aboutClaim({ entry: { about } }: { entry: Omission }): ClaimId | null {
  return "claim" in about ? about.claim : null;
}

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
