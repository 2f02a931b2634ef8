import { statusIn } from "../../domain/dossier/claimFilter.ts";
import { publicUrl } from "../../domain/report/address.ts";
import { claimKinds } from "../../domain/report/schema.ts";
import { notVerified } from "../../words/language.ts";
import { articleColumns, speakerColumns } from "./attributionColumns.ts";
import { coverageColumns } from "./coverageColumns.ts";
import { changeColumns, figureColumns } from "./figureColumns.ts";
import { type ClaimRow, type Column, claimInWords, column, defineTable } from "./table.ts";

const headColumns: readonly Column<ClaimRow>[] = [
  column("claim", "The claim’s id. It is unique and never used again.", ({ claim }) => claim.id, { holds: "id" }),
  column("report", "The id of the report that the claim stands in.", ({ portable }) => portable.report, {
    holds: "id",
  }),
  column("address", "The claim’s own page, for citing.", ({ portable, place }) => publicUrl(portable.path, place), {
    holds: "address",
    term: "http://schema.org/url",
  }),
  column("kind", "What kind of utterance it is.", ({ claim }) => claim.kind, { holds: claimKinds }),
  column(
    "status",
    "Whether it stands as first transcribed, was changed since, or was withdrawn. What was withdrawn says so, and stays.",
    ({ claim, dossier }) => statusIn(dossier, claim),
    { holds: ["current", "revised", "withdrawn"] },
  ),
  claimInWords("claim_in_words", "The whole claim", ({ portable }) => portable),
  column("statement", "What is said, as a neutral paraphrase.", ({ portable }) => portable.statement, {
    voice: "transcriber",
    term: "http://schema.org/text",
  }),
  column("language", "The language of the transcriber’s words.", ({ portable }) => portable.lang, {
    holds: "language",
    term: "http://schema.org/inLanguage",
  }),
];

const standingColumns: readonly Column<ClaimRow>[] = [
  column(
    "caveat",
    "Everything that the claim must not be quoted without, as sentences; caveats.csv has them one a row.",
    ({ portable }) => [...portable.caveats, notVerified].join(" "),
    { voice: "viewer" },
  ),
  column("reported_not_verified", "What this site says of every claim.", () => notVerified, { voice: "viewer" }),
  column("withdrawn_on", "The day on which it was withdrawn.", ({ portable }) => portable.withdrawn?.date ?? null, {
    holds: "day",
    absent: "empty",
  }),
  column("withdrawn_why", "Why it was withdrawn.", ({ portable }) => portable.withdrawn?.why ?? null, {
    absent: "empty",
    voice: "transcriber",
  }),
  column(
    "revision",
    "How many revisions the report has had, the first transcription included: name it in a citation.",
    ({ portable }) => portable.revision,
    { holds: "count" },
  ),
  column(
    "revised_on",
    "The day of the last revision of this claim, or of its transcription.",
    ({ portable }) => portable.revised,
    { holds: "day" },
  ),
  column("transcribed_on", "The day of the transcription.", ({ portable }) => portable.transcribed, { holds: "day" }),
];

/** Every claim in one row that stands on its own: for a reader who opens this file and no other. */
export const claimsTable = defineTable<ClaimRow>({
  file: "claims.csv",
  explanation: "One row a claim, each with its source, figure and bound, period, place, outlet and caveat.",
  columns: [
    ...headColumns,
    ...speakerColumns,
    ...articleColumns,
    ...figureColumns,
    ...changeColumns,
    ...coverageColumns,
    ...standingColumns,
  ],
  key: ["claim"],
  references: [
    { column: "claimant", file: "sources.csv", named: "source" },
    { column: "outlet", file: "sources.csv", named: "source" },
  ],
  rowsOf: ({ claims }) => claims,
});
