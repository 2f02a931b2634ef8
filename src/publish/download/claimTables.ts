import { originalUrl } from "../../domain/article/textFragment.ts";
import { sourceIn } from "../../domain/dossier/dossier.ts";
import { claimPath, publicUrl } from "../../domain/report/address.ts";
import type { Claim } from "../../domain/report/schema.ts";
import {
  type ClaimRow,
  type Column,
  claimInWords,
  column,
  defineTable,
  optional,
  orNotStated,
  type Table,
} from "./table.ts";

/** One entry of a list that a claim holds, and its place in that list, counted from 1. */
type Part<Entry> = ClaimRow & { entry: Entry; number: number };

type PartTable<Entry> = {
  file: string;
  explanation: string;
  entriesOf: (row: ClaimRow) => readonly Entry[];
  columns: readonly Column<Part<Entry>>[];
  references?: Table["references"];
};

/** A table of what a claim holds a list of: one row an entry, each with the claim that it belongs to. */
function partTable<Entry>({ file, explanation, entriesOf, columns, references = [] }: PartTable<Entry>): Table {
  return defineTable<Part<Entry>>({
    file,
    explanation,
    columns: [
      column.id("claim", "The id of the claim that it belongs to.", ({ claim }) => claim.id),
      column.count("number", "Its place among those of the claim, counted from 1.", ({ number }) => number),
      ...columns,
      claimInWords("claim_in_words", "That claim", ({ claim }) => claim),
    ],
    key: ["claim", "number"],
    references: [{ column: "claim", file: "claims.csv", named: "claim" }, ...references],
    rowsOf: ({ claims }) =>
      claims.flatMap((row) => entriesOf(row).map((entry, index) => ({ ...row, entry, number: index + 1 }))),
  });
}

const quotes = partTable<ClaimRow["claim"]["quotes"][number]>({
  file: "quotes.csv",
  explanation: "One row a quotation: where the claim stands in the article, in the article’s own words.",
  entriesOf: ({ claim }) => claim.quotes,
  columns: [
    column.count("paragraph", "The paragraph of the article, counted from 1.", ({ entry }) => entry.paragraph),
    column.quoted(
      "exact",
      "The article’s words, letter by letter.",
      ({ entry }) => entry.exact,
      "http://www.w3.org/ns/oa#exact",
    ),
    optional.quoted(
      "prefix",
      "The words just before, where the same words stand twice in the paragraph.",
      ({ entry }) => entry.prefix,
      "http://www.w3.org/ns/oa#prefix",
    ),
    optional.quoted(
      "suffix",
      "The words just after, where the same words stand twice in the paragraph.",
      ({ entry }) => entry.suffix,
      "http://www.w3.org/ns/oa#suffix",
    ),
    column.language("language", "The language of the article.", ({ portable }) => portable.article.lang),
    column.address("quotation_address", "The article’s own address, leading to these words.", ({ entry, dossier }) =>
      originalUrl(dossier.report.article, entry),
    ),
  ],
});

const caveats = partTable<string>({
  file: "caveats.csv",
  explanation: "One row a caveat: what a claim must not be quoted without.",
  entriesOf: ({ portable }) => portable.caveats,
  columns: [column.composed("caveat", "One sentence or a few.", ({ entry }) => entry)],
});

const places = partTable<string>({
  file: "places.csv",
  explanation: "One row a place that a claim covers.",
  // Words that name a place without delimiting it (“the region”) keep their row: it is not the same as naming none.
  entriesOf: ({ portable: { places } }) =>
    places.values.length === 0 && places.asWritten !== null ? ["not stated"] : places.values,
  columns: [
    orNotStated.transcribed(
      "place",
      "One place, in the transcriber’s words; “not stated” where the article’s words name it and do not delimit it.",
      ({ entry }) => entry,
    ),
    optional.quoted("as_written", "The article’s own words for it.", ({ portable }) => portable.places.asWritten),
    column.oneOf(["stated", "inferred"])(
      "basis",
      "Whether the article states it.",
      ({ portable }) => portable.places.basis,
    ),
    optional.transcribed(
      "reason",
      "Why it was inferred; empty if it was not.",
      ({ portable }) => portable.places.reason,
    ),
  ],
});

const chain = partTable<Claim["chain"][number]>({
  file: "chain.csv",
  explanation: "One row a step of the way on which a claim came to us. That it was transcribed here follows them all.",
  entriesOf: ({ claim }) => claim.chain,
  columns: [
    column.oneOf(["counted", "stated", "reported"])("role", "What the actor did.", ({ entry }) => entry.role),
    column.id("actor", "The id of the source that did it.", ({ entry }) => entry.actor),
    column.words("actor_name", "The source that did it.", ({ entry, dossier }) => sourceIn(dossier, entry.actor).name),
    optional.quoted("verb", "The article’s own verb for it; empty where it uses none.", ({ entry }) => entry.verb),
    optional.transcribed(
      "inferred",
      "Why the step is read so, where the article does not say it; empty if it does.",
      ({ entry }) => entry.inferred,
    ),
  ],
  references: [{ column: "actor", file: "sources.csv", named: "source" }],
});

const aliases = partTable<Claim["id"]>({
  file: "aliases.csv",
  explanation: "One row a former id of a claim; its address goes on working.",
  entriesOf: ({ claim }) => claim.aliases,
  columns: [
    column.id("former_id", "The id that the claim had before.", ({ entry }) => entry),
    column.address("former_address", "The address that it had.", ({ entry, dossier, place }) =>
      publicUrl(claimPath(dossier.report.id, entry), place),
    ),
  ],
});

/** What every claim holds a list of, one table each. */
export const claimTables: readonly Table[] = [quotes, caveats, places, chain, aliases];
