import { z } from "zod";
import {
  claimId,
  counting,
  day,
  edtf,
  language,
  omissionId,
  people,
  quoteSchema,
  reportId,
  revisionSchema,
  slug,
  sourceId,
  sourceKinds,
  url,
  withdrawnSchema,
  words,
} from "./schema.ts";

// What data/records/ may hold: what stands outside an article and bears on what it says. It is never within the report, and
// no figure of it ever stands among the article's.

/** The formats of record file that this code reads. */
export const readableRecordFormats = [1] as const;

const rowId = slug.brand<"RowId">();
const publisherId = slug.brand<"PublisherId">();
const threadId = slug.brand<"ThreadId">();

/**
 * How a row bears on what the article says, or leaves out. The list is closed: that something was wrong, misquoted or
 * inflated is no word of it. The reasons of each are held by the rule record-relations-are-borne-out.
 */
export const bearings = [
  "same figure",
  "same words",
  "bound differs",
  "figure differs",
  "who gives it differs",
  "whose strikes differ",
  "words differ",
  "day differs",
  "gives the base month",
  "gives the period",
  "gives a figure",
  "answers it",
  "other span",
  "earlier in the series",
  "later in the series",
  "supports a date read here",
  "gives part of the method",
] as const;

/** How it was seen: the last two are words of somebody else than who is said to have published it. */
export const sightings = [
  "at the source",
  "in a copy of the source",
  "the relay’s own wording",
  "only through another",
] as const;

const seen = z
  .enum(sightings)
  .describe("How it was seen: at the source, in a copy, in a relay’s words, only through another.");

const publisherSchema = z
  .strictObject({
    id: publisherId,
    name: words.describe("As it is called in a row: “Airwars”, “CJTF-OIR”."),
    kind: z.enum(sourceKinds).describe("Who it is in the world; decides the colour and shape of its mark."),
    position: words.optional().describe("What it is, or which office a person holds: “US-led Coalition”."),
    source: sourceId.optional().describe("The same in data/sources.json, where the article names it too."),
  })
  .describe("Someone who published something outside the article, or through whom it was seen.");

const recordFigureSchema = z
  .discriminatedUnion("bound", [
    z.strictObject({ bound: z.literal("unqualified"), low: people, high: people, counting }),
    z.strictObject({ bound: z.literal("exactly"), low: people, high: people, counting }),
    z.strictObject({ bound: z.literal("between"), low: people, high: people, counting }),
    z.strictObject({ bound: z.literal("at-least"), low: people, high: z.null(), counting }),
    z.strictObject({ bound: z.literal("more-than"), low: people, high: z.null(), counting }),
    z.strictObject({ bound: z.literal("up-to"), low: z.null(), high: people, counting }),
    z.strictObject({ bound: z.literal("fewer-than"), low: z.null(), high: people, counting }),
    z.strictObject({ bound: z.literal("nearly"), low: people, high: people, counting }),
    z.strictObject({ bound: z.literal("about"), low: people, high: people, counting }),
  ])
  .describe("A figure as it was published, with its bound; “unqualified” says that it had no bound word.");

const bearingSchema = z
  .strictObject({
    on: z.union([claimId, omissionId]).describe("The id of a claim or an omission of the report."),
    how: z.enum(bearings),
  })
  .describe("What of the report a row bears on, and how. Never whether somebody was right.");

const rowSchema = z
  .strictObject({
    id: rowId.describe("Its name in its address, for ever."),
    thread: threadId,
    who: publisherId.describe("Who published it, or is said to have."),
    through: publisherId.optional().describe("Through whom, where it was seen only there."),
    words: words.optional().describe("A few words as published, verbatim: never a sentence."),
    figure: recordFigureSchema.optional(),
    period: edtf.optional().describe("The time that it covers."),
    places: z.array(words).min(1).optional(),
    responsible: words.optional().describe("Whose action it speaks of."),
    means: words.optional().describe("By which means: “air and artillery strikes”."),
    published: edtf.optional().describe("When it was published, as exact as known; without it, undated."),
    url,
    archived: url.optional().describe("An archived copy’s address, where one is known."),
    at: words.optional().describe("Where that leads to, where its host’s name would not tell: “a blog’s repost”."),
    bears: z.array(bearingSchema).min(1),
    seen,
    note: words.optional().describe("What must be known beside the words, in ours: no figure of our own."),
    withdrawn: withdrawnSchema.optional(),
  })
  .describe("One thing that was published outside the article.");

const threadSchema = z.strictObject({
  id: threadId,
  title: words.describe("What its rows have in common: “744 in June”."),
  quotes: z.array(quoteSchema).describe("The article’s own words on it, which stand among the rows."),
});

const pointSchema = z.strictObject({
  asOf: edtf.describe("The end of the time that the total covers."),
  published: edtf,
  number: people,
  url,
  archived: url.optional(),
  through: words.nullable().describe("Through whom it was seen; null where at the source or in a copy of it."),
  seen,
});

const seriesSchema = z
  .strictObject({
    id: slug.brand<"SeriesId">(),
    title: words,
    explanation: words.describe("What is totalled, since when, and what a later total adds."),
    who: publisherId,
    counting,
    bound: z.enum(["at-least", "up-to", "about", "exactly", "unqualified"]).describe("The bound of every total."),
    claim: claimId.optional().describe("The claim of the report whose number is one of these."),
    points: z.array(pointSchema).min(2).describe("In the order in which they were published."),
  })
  .describe("A total that one publisher gave again and again.");

export const recordSchema = z.strictObject({
  $schema: words.describe("The JSON Schema of this file, so that an editor checks as one types."),
  format: z.literal(readableRecordFormats),
  report: reportId.describe("The report that it stands beside; the file is called <report>.json."),
  lang: language.describe("The language of the transcriber’s words."),
  begun: day.describe("The day on which the record was begun."),
  question: words.describe("What its page answers; the page’s heading."),
  answer: words.describe("What the rows say elsewhere of the article’s figures, in a sentence."),
  method: words.describe("How the rows were seen, and when."),
  publishers: z.array(publisherSchema).min(1),
  threads: z.array(threadSchema).min(1),
  rows: z.array(rowSchema).min(1),
  series: z.array(seriesSchema),
  revisions: z.array(revisionSchema.extend({ subject: slug })).min(1),
});

export type ReportRecord = z.infer<typeof recordSchema>;
export type RecordRow = z.infer<typeof rowSchema>;
export type RowId = z.infer<typeof rowId>;
export type PublisherId = z.infer<typeof publisherId>;
export type Publisher = z.infer<typeof publisherSchema>;
export type Bearing = z.infer<typeof bearingSchema>;
export type BearingKind = Bearing["how"];
export type Sighting = RecordRow["seen"];
export type ThreadId = z.infer<typeof threadId>;
export type RecordThread = z.infer<typeof threadSchema>;
export type RecordFigure = z.infer<typeof recordFigureSchema>;
export type RecordSeries = z.infer<typeof seriesSchema>;
