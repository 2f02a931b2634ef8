import { sourceIn } from "../../domain/dossier/dossier.ts";
import { claimPath, publicUrl } from "../../domain/report/address.ts";
import type { Claim } from "../../domain/report/schema.ts";
import { type ClaimRow, type Column, claimInWords, column, defineTable, type Table } from "./table.ts";

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
      column("claim", "The id of the claim that it belongs to.", ({ claim }) => claim.id, { holds: "id" }),
      column("number", "Its place among those of the claim, counted from 1.", ({ number }) => number, {
        holds: "count",
      }),
      ...columns,
      claimInWords("claim_in_words", "That claim", ({ portable }) => portable),
    ],
    key: ["claim", "number"],
    references: [{ column: "claim", file: "claims.csv", named: "claim" }, ...references],
    rowsOf: ({ claims }) =>
      claims.flatMap((row) => entriesOf(row).map((entry, index) => ({ ...row, entry, number: index + 1 }))),
  });
}

const quotes = partTable<ClaimRow["portable"]["quotes"][number]>({
  file: "quotes.csv",
  explanation: "One row a quotation: where the claim stands in the article, in the article’s own words.",
  entriesOf: ({ portable }) => portable.quotes,
  columns: [
    column("paragraph", "The paragraph of the article, counted from 1.", ({ entry }) => entry.paragraph, {
      holds: "count",
    }),
    column("exact", "The article’s words, letter by letter.", ({ entry }) => entry.exact, {
      voice: "article",
      term: "http://www.w3.org/ns/oa#exact",
    }),
    column(
      "prefix",
      "The words just before, where the same words stand twice in the paragraph.",
      ({ entry }) => entry.prefix ?? null,
      { absent: "empty", voice: "article", term: "http://www.w3.org/ns/oa#prefix" },
    ),
    column(
      "suffix",
      "The words just after, where the same words stand twice in the paragraph.",
      ({ entry }) => entry.suffix ?? null,
      { absent: "empty", voice: "article", term: "http://www.w3.org/ns/oa#suffix" },
    ),
    column("language", "The language of the article.", ({ portable }) => portable.article.lang, { holds: "language" }),
    column("quotation_address", "The article’s own address, leading to these words.", ({ entry }) => entry.original, {
      holds: "address",
    }),
  ],
});

const caveats = partTable<string>({
  file: "caveats.csv",
  explanation: "One row a caveat: what a claim must not be quoted without.",
  entriesOf: ({ portable }) => portable.caveats,
  columns: [column("caveat", "One sentence or a few.", ({ entry }) => entry, { voice: "viewer" })],
});

const places = partTable<string>({
  file: "places.csv",
  explanation: "One row a place that a claim covers.",
  // Words that name a place without delimiting it (“the region”) keep their row: it is not the same as naming none.
  entriesOf: ({ portable: { places } }) =>
    places.values.length === 0 && places.asWritten !== null ? ["not stated"] : places.values,
  columns: [
    column(
      "place",
      "One place, in the transcriber’s words; “not stated” where the article’s words name it and do not delimit it.",
      ({ entry }) => entry,
      { voice: "transcriber", absent: "not-stated" },
    ),
    column("as_written", "The article’s own words for it.", ({ portable }) => portable.places.asWritten, {
      absent: "empty",
      voice: "article",
    }),
    column("basis", "Whether the article states it.", ({ portable }) => portable.places.basis, {
      holds: ["stated", "inferred"],
    }),
    column("reason", "Why it was inferred; empty if it was not.", ({ portable }) => portable.places.reason, {
      absent: "empty",
      voice: "transcriber",
    }),
  ],
});

const chain = partTable<Claim["chain"][number]>({
  file: "chain.csv",
  explanation: "One row a step of the way on which a claim came to us. That it was transcribed here follows them all.",
  entriesOf: ({ claim }) => claim.chain,
  columns: [
    column("role", "What the actor did.", ({ entry }) => entry.role, { holds: ["counted", "stated", "reported"] }),
    column("actor", "The id of the source that did it.", ({ entry }) => entry.actor, { holds: "id" }),
    column("actor_name", "The source that did it.", ({ entry, dossier }) => sourceIn(dossier, entry.actor).name),
    column("verb", "The article’s own verb for it; empty where it uses none.", ({ entry }) => entry.verb, {
      absent: "empty",
      voice: "article",
    }),
    column(
      "inferred",
      "Why the step is read so, where the article does not say it; empty if it does.",
      ({ entry }) => entry.inferred ?? null,
      { absent: "empty", voice: "transcriber" },
    ),
  ],
  references: [{ column: "actor", file: "sources.csv", named: "source" }],
});

const aliases = partTable<Claim["id"]>({
  file: "aliases.csv",
  explanation: "One row a former id of a claim; its address goes on working.",
  entriesOf: ({ claim }) => claim.aliases,
  columns: [
    column("former_id", "The id that the claim had before.", ({ entry }) => entry, { holds: "id" }),
    column(
      "former_address",
      "The address that it had.",
      ({ entry, dossier, place }) => publicUrl(claimPath(dossier.report.id, entry), place),
      { holds: "address" },
    ),
  ],
});

/** What every claim holds a list of, one table each. */
export const claimTables: readonly Table[] = [quotes, caveats, places, chain, aliases];
