import { sourceIn } from "../../domain/dossier/dossier.ts";
import { type Claim, sourceKinds, sourceRoles } from "../../domain/report/schema.ts";
import { portableSlot } from "../../words/scopes.ts";
import { dateColumns } from "./slotColumns.ts";
import { type ClaimRow, type Column, column } from "./table.ts";

/** Who says it, who counted it, and when it was said. */
export const speakerColumns: readonly Column<ClaimRow>[] = [
  column("claimant", "The id of the source that says it.", ({ portable }) => portable.claimant.id, { holds: "id" }),
  column("claimant_name", "The source that says it.", ({ portable }) => portable.claimant.name),
  column(
    "claimant_position",
    "For a person: the office, as the article gives it.",
    ({ portable }) => portable.claimant.position ?? null,
    { absent: "empty" },
  ),
  column("claimant_kind", "Who the source is in the world.", ({ portable }) => portable.claimant.kind, {
    holds: sourceKinds,
  }),
  column(
    "claimant_role",
    "How the source stands to what it counts; sources.csv has the reason.",
    ({ portable }) => portable.claimant.role,
    { holds: sourceRoles },
  ),
  column(
    "claimant_inferred",
    "Why the claim is read as this source’s, where the article’s words do not name it there; empty if they do.",
    ({ portable }) => portable.claimantInferred,
    { absent: "empty", voice: "transcriber" },
  ),
  column(
    "counted_by",
    "The id of the source that counted first; chain.csv has every step.",
    (row) => counting(row)?.actor ?? "not stated",
    {
      holds: "id",
      absent: "not-stated",
    },
  ),
  column("counted_by_name", "The source that counted first.", (row) => counterName(row), { absent: "not-stated" }),
  column(
    "counted_by_inferred",
    "Why that source is read as the counter, where the article does not say so; empty if it does.",
    (row) => counting(row)?.inferred ?? null,
    { absent: "empty", voice: "transcriber" },
  ),
  column(
    "voice",
    "How the article gives it: direct (inside quotation marks), indirect (reported), outlet (in its own voice).",
    ({ claim }) => claim.voice,
    { holds: ["direct", "indirect", "outlet"] },
  ),
  ...dateColumns<ClaimRow>({
    prefix: "stated",
    meaning: "When it was said",
    slotOf: ({ claim, dossier }) => portableSlot(claim.stated ?? undefined, dossier),
  }),
];

/** Through whom it reaches us: the outlet, its article, and the first words quoted. */
export const articleColumns: readonly Column<ClaimRow>[] = [
  column("outlet", "The id of the source that published the article.", ({ portable }) => portable.outlet.id, {
    holds: "id",
  }),
  column("outlet_name", "The source that published the article.", ({ portable }) => portable.outlet.name),
  column("article_reference", "How the article is called in a citation.", ({ portable }) => portable.article.reference),
  column(
    "article_headline",
    "The article’s own headline; empty where it came without one.",
    ({ portable }) => portable.article.headline,
    { absent: "empty", voice: "article" },
  ),
  column("article_url", "The article’s own address.", ({ dossier }) => dossier.report.article.url, {
    holds: "address",
  }),
  column("article_language", "The language of the article.", ({ portable }) => portable.article.lang, {
    holds: "language",
  }),
  ...dateColumns<ClaimRow>({
    prefix: "published",
    meaning: "When the article was published",
    slotOf: ({ portable }) => portable.article.published,
  }),
  column(
    "quotation",
    "The first of the article’s words for the claim, letter by letter; quotes.csv has all.",
    ({ claim }) => claim.quotes[0]?.exact ?? null,
    { voice: "article" },
  ),
  column(
    "quotation_paragraph",
    "The paragraph of the article in which they stand, counted from 1.",
    ({ claim }) => claim.quotes[0]?.paragraph ?? null,
    { holds: "count" },
  ),
  column("quotation_address", "The article’s own address, leading to them.", ({ portable }) => portable.original, {
    holds: "address",
  }),
  column("quotations", "How many quotations the claim has.", ({ claim }) => claim.quotes.length, { holds: "count" }),
];

function counting({ claim }: ClaimRow): Claim["chain"][number] | undefined {
  return claim.chain.find(({ role }) => role === "counted");
}

function counterName(row: ClaimRow): string {
  const counter = counting(row)?.actor;
  return counter === undefined ? "not stated" : sourceIn(row.dossier, counter).name;
}
