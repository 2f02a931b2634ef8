import { omissionPath, publicUrl } from "../../domain/address.ts";
import type { ClaimId, Omission } from "../../domain/schema.ts";
import { claimsNamed, type EntryRow, findPortable, mentionColumn, rowsFrom, withdrawnColumns } from "./entryRow.ts";
import { claimInWords, column, defineTable } from "./table.ts";

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
