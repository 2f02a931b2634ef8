import { statusIn } from "../../domain/dossier/claimFilter.ts";
import { publicUrl } from "../../domain/report/address.ts";
import { claimKinds } from "../../domain/report/schema.ts";
import { notVerified } from "../../words/language.ts";
import { articleColumns, speakerColumns } from "./attributionColumns.ts";
import { changeColumns, coverageColumns, figureColumns } from "./contentColumns.ts";
import { type ClaimRow, type Column, claimInWords, column, defineTable, optional, withdrawnColumns } from "./table.ts";

const headColumns: readonly Column<ClaimRow>[] = [
  column.id("claim", "The claim’s id. It is unique and never used again.", ({ claim }) => claim.id),
  column.id("report", "The id of the report that the claim stands in.", ({ portable }) => portable.report),
  column.address(
    "address",
    "The claim’s own page, for citing.",
    ({ portable, place }) => publicUrl(portable.path, place),
    "http://schema.org/url",
  ),
  column.oneOf(claimKinds)("kind", "What kind of utterance it is.", ({ claim }) => claim.kind),
  column.oneOf(["current", "revised", "withdrawn"])(
    "status",
    "Whether it stands as first transcribed, was changed since, or was withdrawn. What was withdrawn says so, and stays.",
    ({ claim, dossier }) => statusIn(dossier, claim),
  ),
  claimInWords("claim_in_words", "The whole claim", ({ claim }) => claim),
  column.transcribed(
    "statement",
    "What is said, as a neutral paraphrase.",
    ({ portable }) => portable.statement,
    "http://schema.org/text",
  ),
  column.language(
    "language",
    "The language of the transcriber’s words.",
    ({ portable }) => portable.lang,
    "http://schema.org/inLanguage",
  ),
];

const standingColumns: readonly Column<ClaimRow>[] = [
  optional.composed(
    "guard",
    "Of a toll that another is set against: which one it may not be set beside, or cannot be told to, and the one reason that decides. Say it first. Empty on all other claims.",
    ({ portable }) => portable.guard,
  ),
  column.composed(
    "caveat",
    "Everything that the claim must not be quoted without, as sentences; caveats.csv has them one a row.",
    ({ portable }) => [...portable.caveats, notVerified].join(" "),
  ),
  column.composed("reported_not_verified", "What this site says of every claim.", () => notVerified),
  ...withdrawnColumns<ClaimRow>(({ claim }) => claim.withdrawn),
  column.count(
    "revision",
    "How many revisions the report has had, the first transcription included: name it in a citation.",
    ({ portable }) => portable.revision,
  ),
  column.day(
    "revised_on",
    "The day of the last revision of this claim, or of its transcription.",
    ({ portable }) => portable.revised,
  ),
  column.day("transcribed_on", "The day of the transcription.", ({ portable }) => portable.transcribed),
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
