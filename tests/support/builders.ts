import type { z } from "zod";
import { bounds } from "../../src/domain/compare/figure";
import {
  type Change,
  type ChangeClaim,
  type Claim,
  type ClaimId,
  type Figure,
  type Omission,
  type Quote,
  type Relation,
  type Report,
  type ReportId,
  reportSchema,
  type Section,
  type SectionSlug,
  type Source,
  type SourceId,
  sourcesFileSchema,
  type Toll,
} from "../../src/domain/report/schema";

// Everything is valid by default, and built through the schema: a builder that lags behind the format fails at once,
// and ids may be given as plain strings. A test names only what it is about.

const shape = reportSchema.shape;
const [tollSchema, changeClaimSchema] = shape.claims.element.options;

type ReportInput = z.input<typeof reportSchema>;
type ClaimInput = ReportInput["claims"][number];
type TollInput = Extract<ClaimInput, { kind: "toll" }>;
type ChangeClaimInput = Extract<ClaimInput, { kind: "change" }>;
type PlainClaimInput = Exclude<ClaimInput, TollInput | ChangeClaimInput>;
type FigureInput = TollInput["figure"];
type SourceInput = z.input<typeof sourcesFileSchema>["sources"][number];

export const claimId = (id: string): ClaimId => shape.relations.element.shape.from.parse(id);
export const sourceId = (id: string): SourceId => shape.article.shape.outlet.parse(id);
export const reportId = (id: string): ReportId => shape.id.parse(id);
export const sectionSlug = (slug: string): SectionSlug => shape.sections.element.shape.slug.parse(slug);

/** The one sentence of the article in `aReport()`; every claim quotes it unless told otherwise. */
export const articleSentence = "Town Watch said at least 12 civilians were killed in Alpha in May 2020.";

export function aSource(overrides: Partial<SourceInput> = {}): Source {
  return sourcesFileSchema.shape.sources.element.parse({
    id: "town-watch",
    name: "Town Watch",
    kind: "monitor",
    role: "monitor",
    roleReason: "The article calls it a monitoring group.",
    description: "A group that counts civilian deaths.",
    ...overrides,
  });
}

/** The sources that a default report names: the claimant and the outlet. */
export function someSources(): Source[] {
  return [
    aSource(),
    aSource({
      id: "daily-paper",
      name: "Daily Paper",
      kind: "press",
      role: "press",
      roleReason: "It published the article.",
      description: "A newspaper.",
    }),
  ];
}

export function aQuote(overrides: Partial<Quote> = {}): Quote {
  return tollSchema.shape.quotes.element.parse({ paragraph: 1, exact: articleSentence, ...overrides });
}

/** “At least 12” by default; an end that is not given follows from the bound and the other end. */
export function aFigure(overrides: Partial<FigureInput> = {}): Figure {
  const bound = overrides.bound ?? "at-least";
  const low = bounds[bound].gives === "ceiling" ? null : (overrides.low ?? overrides.high ?? 12);
  const high = bounds[bound].gives === "floor" ? null : (overrides.high ?? low ?? 12);
  return tollSchema.shape.figure.parse({
    bound,
    low,
    high,
    counting: "civilians-killed",
    asWritten: "at least 12 civilians were killed",
    ...overrides,
  });
}

/** What the article states; give `reason` to make it inferred. */
export function aDateSlot(value: string, reason?: string): Report["article"]["published"] {
  const asWritten = "in May 2020";
  return shape.article.shape.published.parse(
    reason ? { value, asWritten, basis: "inferred", reason } : { value, asWritten, basis: "stated" },
  );
}

export function aToll(overrides: Partial<TollInput> = {}): Toll {
  return tollSchema.parse({
    ...plainFields("alpha-toll", "At least 12 civilians were killed in Alpha in May 2020."),
    kind: "toll",
    figure: aFigure(),
    scope: {
      period: aDateSlot("2020-05"),
      places: { value: ["Alpha"], asWritten: "in Alpha", basis: "stated" },
    },
    ...overrides,
  });
}

export function aChange(overrides: Partial<z.input<typeof changeClaimSchema>["change"]> = {}): Change {
  return changeClaimSchema.shape.change.parse({
    percent: 50,
    direction: "increase",
    base: "not stated",
    result: "not stated",
    asWritten: "a 50-percent increase",
    ...overrides,
  });
}

export function aChangeClaim(overrides: Partial<ChangeClaimInput> = {}): ChangeClaim {
  return changeClaimSchema.parse({
    ...plainFields("alpha-increase", "The toll in Alpha rose by 50 per cent."),
    kind: "change",
    change: aChange(),
    ...overrides,
  });
}

/** A claim without a figure: an event by default, or any kind but a toll or a change. */
export function aClaim(overrides: Partial<PlainClaimInput> = {}): Claim {
  return shape.claims.element.parse({
    ...plainFields("alpha-event", "Civilians were killed in Alpha in May 2020."),
    kind: "event",
    ...overrides,
  });
}

export function aRelation(overrides: Partial<ReportInput["relations"][number]> = {}): Relation {
  return shape.relations.element.parse({
    id: "alpha-relation",
    kind: "supports",
    from: "alpha-event",
    to: "alpha-toll",
    drawnBy: "viewer",
    explanation: "Both speak of Alpha.",
    ...overrides,
  });
}

export function aSection(overrides: Partial<ReportInput["sections"][number]> = {}): Section {
  return shape.sections.element.parse({
    slug: "tolls",
    kind: "tolls",
    title: "Tolls",
    question: "How many civilians were killed?",
    claims: ["alpha-toll"],
    ...overrides,
  });
}

export function anOmission(overrides: Partial<ReportInput["omissions"][number]> = {}): Omission {
  return shape.omissions.element.parse({
    id: "alpha-method-omitted",
    about: { claim: "alpha-toll" },
    text: "The article does not say how the deaths were counted.",
    ...overrides,
  });
}

export function anArticle(overrides: Partial<ReportInput["article"]> = {}): Report["article"] {
  return shape.article.parse({
    outlet: "daily-paper",
    reference: "article 1",
    headline: null,
    lang: "en",
    url: "https://paper.example/article/1",
    published: {
      value: "2020-06-01",
      asWritten: null,
      basis: "inferred",
      reason: "The article speaks of May 2020 as last month.",
    },
    paragraphs: [articleSentence],
    leftAside: [],
    ...overrides,
  });
}

/** A report of one toll that keeps every rule. Given other claims, one section lists all of them. */
export function aReport(overrides: Partial<ReportInput> = {}): Report {
  const claims = overrides.claims ?? [aToll()];
  return reportSchema.parse({
    $schema: "../report.schema.json",
    format: 1,
    id: "alpha-report",
    lang: "en",
    title: "Deaths in Alpha in May 2020",
    summary: "What the article says of deaths in Alpha.",
    transcribed: "2020-06-02",
    article: anArticle(),
    sections: [aSection({ claims: claims.map((claim) => claim.id) })],
    claims,
    relations: [],
    omissions: [],
    revisions: [
      { date: "2020-06-02", subject: "report", changed: "first transcription", from: null, to: null, why: "New." },
    ],
    ...overrides,
  });
}

function plainFields(id: string, statement: string) {
  return {
    id,
    aliases: [],
    statement,
    claimant: "town-watch",
    stated: null,
    chain: [
      { role: "counted", actor: "town-watch", verb: null },
      { role: "stated", actor: "town-watch", verb: "said" },
      { role: "reported", actor: "daily-paper", verb: null },
    ],
    quotes: [aQuote()],
    voice: "indirect",
    scope: {},
  };
}
