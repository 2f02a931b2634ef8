import { z } from "zod";
import { faultOfAddress } from "./webAddress.ts";

// The one source of what data/ may hold: the types, the published JSON Schema and the checker's first pass all come
// from here. What a shape cannot say (that quoted words stand in the article, that ids exist) is said in ../rules.

/** The formats of report file that this code reads. */
export const readableFormats = [1] as const;

function isReadable(value: string): boolean {
  return /[\p{L}\p{N}]/u.test(value.replace(/\p{Default_Ignorable_Code_Point}/gu, ""));
}

/** What an id may look like; the page's own anchors hold an underscore, so that no id can ever meet one of them. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters, digits and single hyphens, like “june-range”")
  .max(80);
/** Text that is shown as it stands. */
export const text = z.string().min(1);
/** Words that somebody must be able to read: what cannot be seen is no name, no title and no reason. */
export const words = z
  .string()
  .min(1, { abort: true })
  .refine(isReadable, "words of which at least one letter or digit can be seen");
export const people = z
  .int()
  .min(0)
  .describe("A number of people. Zero means none; what is not known is null, never 0.");
export const url = z.string().regex(/^https?:\/\/[^\s]+$/, "must be an http or https address");
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "must be a language tag (BCP 47), like “en”");
export const edtf = words.describe(
  "A date as precise as the source was, in EDTF (ISO 8601-2): 2017-06, 2014/.., 2017-07-12?, [2017-07-12..]",
);
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day, like “2026-11-22”")
  .describe("A day, YYYY-MM-DD.");

export const claimId = slug.brand<"ClaimId">();
export const sourceId = slug.brand<"SourceId">();
export const reportId = slug.brand<"ReportId">();
const sectionSlug = slug.brand<"SectionSlug">();
const relationId = slug.brand<"RelationId">();
export const omissionId = slug.brand<"OmissionId">();

const paragraphNumber = z.int().min(1).describe("Which paragraph of the article, counted from 1.");

/** Who a source is in the world; it decides the colour and the shape of its tag, and nothing else. */
export const sourceKinds = [
  "monitor",
  "military",
  "government",
  "rights",
  "press",
  "armed-group",
  "intergovernmental",
  "witness",
  "unnamed",
] as const;

/** How a source may stand to what it counts. */
export const sourceRoles = [
  "monitor",
  "party-to-the-conflict",
  "rights-organisation",
  "press",
  "not-a-party",
  "not-stated",
] as const;

const sourceSchema = z
  .strictObject({
    id: sourceId,
    name: words.describe("As the source is called in a tag: “Airwars”, “US military”."),
    kind: z.enum(sourceKinds).describe("Who the source is in the world; decides the colour and shape of its tag."),
    role: z.enum(sourceRoles).describe("How the source stands to what it counts. It is shown and never weighed."),
    roleReason: words.describe("Why the source has this role, in one sentence."),
    partOf: sourceId.optional().describe("The source that this one belongs to or speaks for."),
    position: words.optional().describe("For a person: the office held, as the article gives it."),
    description: words.describe("Who this is, in one neutral sentence."),
    url: url.optional(),
  })
  .describe("Someone who says something in a report.");

export const sourcesFileSchema = z.strictObject({
  $schema: words.describe("The JSON Schema of this file, so that an editor checks as one types."),
  sources: z.array(sourceSchema).min(1),
});

export const siteFileSchema = z.strictObject({
  $schema: words.describe("The JSON Schema of this file, so that an editor checks as one types."),
  name: words.max(80).describe("The name of the site, on every page and in every citation."),
  address: z
    .string()
    .regex(/^https?:\/\/[^\s/?#]+(\/[^\s?#]*)?$/, {
      error: "must be an http or https address without “?” or “#”",
      abort: true,
    })
    .refine((address) => faultOfAddress(address) === null, "an address that leads where it seems to")
    .nullable()
    .describe("Where the site stands, sub-path included: “https://example.org/casualties/”; null where not settled."),
  errors: z
    .discriminatedUnion("by", [
      z.strictObject({
        by: z.literal("mail"),
        to: z
          .email("must be a mail address, like “errors@example.org”")
          .describe("The address that a reader’s mail about an error goes to."),
      }),
      z.strictObject({
        by: z.literal("tracker"),
        to: url.describe("The page on which a new issue is opened; title and body are added as its query."),
      }),
    ])
    .nullable()
    .describe("Where a reader may report an error in a claim; null where nowhere."),
  operator: z
    .strictObject({
      name: words.describe("Who runs the site and answers for it."),
      contact: words.describe("How to reach them: a mail address or the address of a page."),
    })
    .nullable()
    .optional()
    .describe("Who runs the site; null where they do not say."),
  licence: z
    .strictObject({ name: words.describe("As it is called: “CC BY 4.0”."), url })
    .nullable()
    .optional()
    .describe("Under which licence others may use the data; null where none is named."),
});

/** What the code may not work out from the words alone carries its basis: stated, or inferred with a reason. */
function stated<Value extends z.ZodType>(value: Value) {
  return z.strictObject({
    value: value.describe("In the viewer's words; null where the article names something that it does not delimit."),
    asWritten: words.describe("The article's own words for it, verbatim."),
    basis: z.literal("stated"),
  });
}

function inferred<Value extends z.ZodType>(value: Value) {
  return z.strictObject({
    value,
    asWritten: words.nullable().describe("The article's words that it was inferred from, or null if there are none."),
    basis: z.literal("inferred"),
    reason: words.describe("Why the transcriber reads it so; a fact from outside the article is named as such."),
  });
}

function slot<Value extends z.ZodType>(value: Value) {
  return z.discriminatedUnion("basis", [stated(value), inferred(value)]);
}

function dateSlotOf<Value extends z.ZodType>(value: Value) {
  const supplied = z
    .array(z.enum(["year", "month", "day"]))
    .min(1)
    .optional()
    .describe("Which parts of the date the transcriber supplies: in “June [2017]” the year. Without it, all of them.");
  return z.discriminatedUnion("basis", [stated(value), inferred(value).extend({ supplied })]);
}

const dateSlot = dateSlotOf(edtf.nullable());
const wordsSlot = slot(words.nullable());
const placesSlot = slot(z.array(words).min(1).nullable());

const scopeSchema = z
  .strictObject({
    period: dateSlot.optional().describe("When the deaths or the events happened: not when somebody spoke of them."),
    places: placesSlot.optional(),
    responsible: wordsSlot.optional().describe("Whose action is said to have caused the harm."),
    victims: wordsSlot
      .optional()
      .describe("More on who they were, where the article says more than the figure's own words."),
    method: wordsSlot
      .optional()
      .describe("How a death was counted, and how it was decided that the dead were civilians."),
    breakdown: wordsSlot.optional().describe("Women, men, children, named, unnamed: how the figure is broken down."),
  })
  .describe("What a claim covers. A slot that is missing reads “not stated” on every page.");

/** Whom a figure may count, and what happened to them. */
export const countings = [
  "civilians-killed",
  "civilians-injured",
  "civilians-killed-or-injured",
  "people-killed",
  "people-injured",
] as const;

export const counting = z
  .enum(countings)
  .describe("What the figure counts. “Casualties” of the dead alone is civilians-killed.");

const figureSchema = z
  .discriminatedUnion("bound", [
    z.strictObject({ bound: z.literal("unqualified"), low: people, high: people, counting, asWritten: words }),
    z.strictObject({ bound: z.literal("exactly"), low: people, high: people, counting, asWritten: words }),
    z.strictObject({ bound: z.literal("between"), low: people, high: people, counting, asWritten: words }),
    z.strictObject({ bound: z.literal("at-least"), low: people, high: z.null(), counting, asWritten: words }),
    z.strictObject({ bound: z.literal("more-than"), low: people, high: z.null(), counting, asWritten: words }),
    z.strictObject({ bound: z.literal("up-to"), low: z.null(), high: people, counting, asWritten: words }),
    z.strictObject({ bound: z.literal("fewer-than"), low: z.null(), high: people, counting, asWritten: words }),
    z.strictObject({ bound: z.literal("nearly"), low: people, high: people, counting, asWritten: words }),
    z.strictObject({ bound: z.literal("about"), low: people, high: people, counting, asWritten: words }),
    z.strictObject({
      bound: z.literal("in-words"),
      low: z.null(),
      high: z.null(),
      inWords: words.describe("The article's own word for a number that it does not give: “dozens”."),
      counting,
      asWritten: words,
    }),
  ])
  .describe("A toll as its source bounds it. An open end is null, which is never zero.");

const changeSchema = z
  .strictObject({
    percent: z.number().positive(),
    direction: z.enum(["increase", "decrease"]),
    base: z
      .union([claimId, z.literal("not stated")])
      .describe("The claim that the percentage starts from, or “not stated” where the article gives no figure for it."),
    basePeriod: dateSlot.optional().describe("The period that the percentage starts from."),
    result: z
      .union([claimId, z.literal("not stated")])
      .describe("The claim that the percentage arrives at, or “not stated”."),
    asWritten: words,
  })
  .describe("A change in per cent, with what it starts from and what it arrives at.");

export const quoteSchema = z
  .strictObject({
    paragraph: paragraphNumber,
    exact: text.describe("The article's words, letter by letter, with its own quotation marks."),
    prefix: text.optional().describe("The words just before, where exact stands more than once in the paragraph."),
    suffix: text.optional().describe("The words just after, where exact stands more than once in the paragraph."),
  })
  .describe("Where the claim stands in the article (W3C Web Annotation: TextQuoteSelector).");

const chainStepSchema = z.strictObject({
  role: z.enum(["counted", "stated", "reported"]).describe("What this actor did: counted it, stated it, reported it."),
  actor: sourceId,
  verb: words.nullable().describe("The article's verb, as written (“claims”, “noted”); null where it uses none."),
  inferred: words
    .optional()
    .describe("Where the article does not say so itself: why the transcriber reads this step so."),
});

export const withdrawnSchema = z
  .strictObject({ date: day, why: words })
  .describe("A withdrawn entry keeps its address and says when and why it was withdrawn.");

const claimFields = {
  id: claimId.describe("A readable name, unique for ever in this collection: never changed, never used again."),
  aliases: z.array(claimId).describe("Ids that this claim had before; their addresses go on working."),
  statement: words.describe("A neutral paraphrase, one sentence, without “X says”: the tag says who."),
  claimant: sourceId.describe("Who says it."),
  claimantInferred: words
    .optional()
    .describe("Where the words quoted do not name the claimant: why the transcriber reads it so."),
  stated: dateSlot.nullable().describe("When it was said; null where the article does not say."),
  chain: z.array(chainStepSchema).min(1).describe("The way to us, in order. That it was transcribed here is added."),
  quotes: z.array(quoteSchema).min(1),
  voice: z
    .enum(["direct", "indirect", "outlet"])
    .describe("direct: inside the article's quotation marks; indirect: reported; outlet: the article's own voice."),
  scope: scopeSchema,
  withdrawn: withdrawnSchema.optional(),
};

/** Every kind of claim, in the order in which a page may list them. */
export const claimKinds = ["toll", "change", "comparison", "allegation", "response", "assessment", "event"] as const;

const claimSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("toll"), ...claimFields, figure: figureSchema }),
    z.strictObject({ kind: z.literal("change"), ...claimFields, change: changeSchema }),
    z.strictObject({ kind: z.literal("comparison"), ...claimFields }),
    z.strictObject({ kind: z.literal("allegation"), ...claimFields }),
    z.strictObject({ kind: z.literal("response"), ...claimFields }),
    z.strictObject({ kind: z.literal("assessment"), ...claimFields }),
    z.strictObject({ kind: z.literal("event"), ...claimFields }),
  ])
  .describe("A dated utterance, never a fact: nothing here says whether it is true.");

export const relationKinds = [
  "contradicts",
  "disputes",
  "answers",
  "supports",
  "qualifies",
  "restates",
  "compares",
  "supersedes",
  "shares-origin-with",
] as const;

const relationSchema = z.strictObject({
  id: relationId,
  kind: z.enum(relationKinds),
  from: claimId,
  to: claimId,
  drawnBy: z.enum(["article", "viewer"]).describe("Whether the article draws it, or the transcriber observed it."),
  explanation: words.describe("One sentence on why the relation holds."),
  withdrawn: withdrawnSchema.optional(),
});

const sectionKinds = ["range", "tolls", "dispute", "context"] as const;

const sectionSchema = z.strictObject({
  slug: sectionSlug.describe("The last part of the section's address."),
  kind: z.enum(sectionKinds),
  title: words.describe("Its name in the navigation: “Dispute with Amnesty”."),
  label: words
    .regex(/^\S{1,20}$/u, "must be one word of at most 20 letters, like “Tolls”")
    .optional()
    .describe("Its name on a tab, in one word; without it, the title stands there."),
  question: words.describe("What its page answers; the page's heading."),
  answer: words
    .optional()
    .describe("The answer in the transcriber's words, where none is worked out from the data, as in a dispute."),
  claims: z.array(claimId).min(1).describe("Its claims, in the order they are shown."),
});

const omissionSchema = z.strictObject({
  id: omissionId,
  about: z.union([z.strictObject({ section: sectionSlug }), z.strictObject({ claim: claimId })]),
  text: words.describe("A full sentence: “The article does not say how the 603 were counted.”"),
  short: words
    .optional()
    .describe("The same in a few words, to stand after “The article does not say”: “how the 603 were counted”."),
  withdrawn: withdrawnSchema.optional(),
});

export const revisionSchema = z
  .strictObject({
    date: day,
    subject: z
      .union([claimId, relationId, omissionId, z.literal("report")])
      .describe("What was changed: the id of a claim, a relation or an omission, or “report”."),
    changed: words.describe("Which part of it: “statement”, “scope.period”, “first transcription”."),
    from: text.nullable().describe("The old value as it read, or null where there was none."),
    to: text.nullable().describe("The new value as it reads, or null where it was taken away."),
    why: words,
  })
  .describe("One change. The list only grows.");

export const reportSchema = z.strictObject({
  $schema: words.describe("The JSON Schema of this file, so that an editor checks as one types."),
  format: z.literal(readableFormats),
  id: reportId.describe("The report's name in addresses; the file is called <id>.json."),
  lang: language.describe("The language of the transcriber's words."),
  title: words.describe("The transcriber's own title, neutral."),
  summary: words.describe("One or two neutral sentences."),
  transcribed: day.describe("The day on which the article was transcribed."),
  handlers: z
    .array(
      z.strictObject({
        did: z.enum(["transcribed", "read-again"]).describe("What they did: wrote it down, or read it a second time."),
        name: words.nullable().describe("As they want to be named; null where they do not."),
        day,
      }),
    )
    .optional()
    .describe("Who transcribed the article, and who read the transcription a second time beside it."),
  article: z.strictObject({
    outlet: sourceId,
    reference: words.describe("How the outlet's article is named in a citation: “article 7518”."),
    headline: words.nullable().describe("The article's own headline, or null where it came without one."),
    lang: language,
    url,
    published: dateSlotOf(edtf).describe("When the article was published."),
    archived: url.optional().describe("The address of an archived copy, where one is known."),
    received: z
      .strictObject({
        from: words.describe("From whom or from where the text came to the transcriber, and in which form."),
        day: day.describe("The day on which it came."),
        isWhole: z.enum(["yes", "no", "not-known"]).describe("Whether it is the whole article."),
      })
      .optional()
      .describe("How the text reached the transcriber."),
    paragraphs: z.array(text).min(1).describe("The article, verbatim, one entry a paragraph."),
    leftAside: z
      .array(quoteSchema.extend({ reason: words }))
      .describe("Sentences that no claim quotes, each with the reason."),
    glossary: z
      .array(quoteSchema.extend({ meaning: words.describe("A full sentence, or that the article does not say.") }))
      .optional()
      .describe("Words that the article uses and does not explain, each where it stands first."),
  }),
  sections: z.array(sectionSchema).min(1),
  claims: z.array(claimSchema).min(1),
  relations: z.array(relationSchema),
  omissions: z.array(omissionSchema),
  revisions: z.array(revisionSchema).min(1),
});

export type ClaimId = z.infer<typeof claimId>;
export type SourceId = z.infer<typeof sourceId>;
export type ReportId = z.infer<typeof reportId>;
export type SectionSlug = z.infer<typeof sectionSlug>;
export type RelationId = z.infer<typeof relationId>;
export type OmissionId = z.infer<typeof omissionId>;
export type Source = z.infer<typeof sourceSchema>;
export type SourceKind = Source["kind"];
export type SourceRole = Source["role"];
export type Figure = z.infer<typeof figureSchema>;
export type Bound = Figure["bound"];
export type Counting = Figure["counting"];
export type Change = z.infer<typeof changeSchema>;
export type DateSlot = z.infer<typeof dateSlot>;
export type Scope = z.infer<typeof scopeSchema>;
export type ScopeSlot = NonNullable<Scope[keyof Scope]>;
export type Quote = z.infer<typeof quoteSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type ClaimKind = Claim["kind"];
export type Toll = Extract<Claim, { kind: "toll" }>;
export type ChangeClaim = Extract<Claim, { kind: "change" }>;
export type Relation = z.infer<typeof relationSchema>;
export type RelationKind = Relation["kind"];
export type Section = z.infer<typeof sectionSchema>;
export type Omission = z.infer<typeof omissionSchema>;
export type Revision = z.infer<typeof revisionSchema>;
export type Withdrawn = z.infer<typeof withdrawnSchema>;
export type Report = z.infer<typeof reportSchema>;
export type SiteFile = z.infer<typeof siteFileSchema>;
/** Where a reader may report an error in a claim. */
export type ErrorAddress = NonNullable<SiteFile["errors"]>;

/** What the validator says of one place in the data, before checkReports puts it into a plain sentence. */
export type SchemaIssue = z.core.$ZodIssue;
