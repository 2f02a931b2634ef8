import { sourceIn } from "../../domain/dossier/dossier.ts";
import { type Claim, sourceKinds, sourceRoles } from "../../domain/report/schema.ts";
import { portableSlot } from "../../words/scopes.ts";
import { dateColumns } from "./slotColumns.ts";
import { type ClaimRow, type Column, column, optional, orNotStated } from "./table.ts";

/** Who says it, who counted it, and when it was said. */
export const speakerColumns: readonly Column<ClaimRow>[] = [
  column.id("claimant", "The id of the source that says it.", ({ portable }) => portable.claimant.id),
  column.words("claimant_name", "The source that says it.", ({ portable }) => portable.claimant.name),
  optional.words(
    "claimant_position",
    "For a person: the office, as the article gives it.",
    ({ portable }) => portable.claimant.position,
  ),
  column.oneOf(sourceKinds)(
    "claimant_kind",
    "Who the source is in the world.",
    ({ portable }) => portable.claimant.kind,
  ),
  column.oneOf(sourceRoles)(
    "claimant_role",
    "How the source stands to what it counts; sources.csv has the reason.",
    ({ portable }) => portable.claimant.role,
  ),
  optional.transcribed(
    "claimant_inferred",
    "Why the claim is read as this source’s, where the article’s words do not name it there; empty if they do.",
    ({ portable }) => portable.claimantInferred,
  ),
  orNotStated.id(
    "counted_by",
    "The id of the source that counted first; chain.csv has every step.",
    (row) => counting(row)?.actor ?? "not stated",
  ),
  orNotStated.words("counted_by_name", "The source that counted first.", counterName),
  optional.transcribed(
    "counted_by_inferred",
    "Why that source is read as the counter, where the article does not say so; empty if it does.",
    (row) => counting(row)?.inferred,
  ),
  column.oneOf(["direct", "indirect", "outlet"])(
    "voice",
    "How the article gives it: direct (inside quotation marks), indirect (reported), outlet (in its own voice).",
    ({ claim }) => claim.voice,
  ),
  ...dateColumns<ClaimRow>({
    prefix: "stated",
    meaning: "When it was said",
    slotOf: ({ claim, dossier }) => portableSlot(claim.stated ?? undefined, dossier),
  }),
];

/** Through whom it reaches us: the outlet, its article, and the first words quoted. */
export const articleColumns: readonly Column<ClaimRow>[] = [
  column.id("outlet", "The id of the source that published the article.", ({ portable }) => portable.outlet.id),
  column.words("outlet_name", "The source that published the article.", ({ portable }) => portable.outlet.name),
  column.words(
    "article_reference",
    "How the article is called in a citation.",
    ({ portable }) => portable.article.reference,
  ),
  optional.quoted(
    "article_headline",
    "The article’s own headline; empty where it came without one.",
    ({ portable }) => portable.article.headline,
  ),
  column.address("article_url", "The article’s own address.", ({ dossier }) => dossier.report.article.url),
  column.language("article_language", "The language of the article.", ({ portable }) => portable.article.lang),
  ...dateColumns<ClaimRow>({
    prefix: "published",
    meaning: "When the article was published",
    slotOf: ({ portable }) => portable.article.published,
  }),
  column.quoted(
    "quotation",
    "The first of the article’s words for the claim, letter by letter; quotes.csv has all.",
    ({ claim }) => claim.quotes[0]?.exact,
  ),
  column.count(
    "quotation_paragraph",
    "The paragraph of the article in which they stand, counted from 1.",
    ({ claim }) => claim.quotes[0]?.paragraph,
  ),
  column.address(
    "quotation_address",
    "The article’s own address, leading to them.",
    ({ portable }) => portable.original,
  ),
  column.count("quotations", "How many quotations the claim has.", ({ claim }) => claim.quotes.length),
];

function counting({ claim }: ClaimRow): Claim["chain"][number] | undefined {
  return claim.chain.find(({ role }) => role === "counted");
}

function counterName(row: ClaimRow): string {
  const counter = counting(row)?.actor;
  return counter === undefined ? "not stated" : sourceIn(row.dossier, counter).name;
}
