import type { Direction, ReplyKind } from "../../domain/compare/relation.ts";
import type { ComparedSlot } from "../../domain/compare/slots.ts";
import type { DatePart, DatePoint, PeriodRelation, UnknownPart } from "../../domain/date/period.ts";
import type { ClaimStatus } from "../../domain/dossier/claimFilter.ts";
import type * as schema from "../../domain/report/schema.ts";
import type { ComparingPhrasebook } from "./comparingPhrasebook.ts";
import type { Absence, ColumnContent, ColumnVoice } from "./downloads.ts";
import type { LeavingPhrasebook } from "./leavingPhrasebook.ts";
import type { Phrase } from "./phrase.ts";
import type { BoundWording, DrawnBy, Label, Named, Noun, PlainDate, Told, ToldOfTwo } from "./wording.ts";

type ChainRole = schema.Claim["chain"][number]["role"];

/**
 * Everything that an interface language must be able to say: grammar first, then words by topic, each closed set in a
 * record, so that a language that lacks a word does not compile. What it is handed is finished; it cuts nothing apart.
 */
export type Phrasebook = ComparingPhrasebook &
  LeavingPhrasebook & {
    /** Its tag (BCP 47) and the way it runs. */
    siteLanguage: string;
    siteDirection: "ltr" | "rtl";
    /** Names one after another as a sentence would: “period, place and method”. */
    formatList: (names: readonly string[]) => string;
    /** A small count in words, a larger one in digits: “two”, “21”. */
    formatCount: (count: number) => string;
    /** A count with its noun: “one source”, “21 claims”. */
    formatNumberOf: (count: number, noun: Noun) => string;
    /** A whole number of people with thousands separators: “1,204”. */
    formatPeople: (people: number) => string;
    /** How large a file is, in bytes below a thousand, else in thousands or millions of them: “640 bytes”, “12.3 kB”. */
    formatFileSize: (bytes: number) => string;
    /** A sentence's first letter as a capital. */
    capitalise: Told;
    /** Words in quotation marks. */
    quoted: Told;
    /** Words after what they are: “Why: …”. */
    labelled: ToldOfTwo;
    /** Words with notes on them: “12 July 2017 (uncertain, inferred)”. Without a note they stand as they are. */
    noted: (words: string, ...notes: readonly string[]) => string;

    dateWords: {
      plain: (date: PlainDate) => string;
      /** Its parts in the order in which they are written, with spaces between them. */
      inOrder: (date: PlainDate) => readonly { part: DatePart; words: string }[];
      /** From one plain date to another; what both share is said once: “1–3 June 2014”. */
      span: (start: PlainDate, end: PlainDate) => string;
      season: (season: NonNullable<DatePoint["season"]>, year: number) => string;
      quarter: (quarter: NonNullable<DatePoint["quarter"]>, year: number) => string;
      decade: (firstYear: number) => string;
      century: (firstYear: number) => string;
      about: Told;
      /** Notes on a date. */
      unknown: Named<UnknownPart>;
      doubtful: (parts: readonly DatePart[] | "whole", how: "approximate" | "uncertain") => string;
      fromTo: ToldOfTwo;
      since: Told;
      until: Told;
      /** One date that is not known, no earlier or no later than another. */
      onOrAfter: Told;
      onOrBefore: Told;
      /** What stands before a month or a year, and before a day, in which something happened. */
      inTime: string;
      onDay: string;
    };
    /** How periods lie to each other, each in a sentence. */
    periodWords: {
      pair: Readonly<Record<Exclude<PeriodRelation, "around" | "not-stated">, ToldOfTwo>>;
      endNotStated: Told;
      startNotStated: Told;
      /** Periods as the subject of a sentence. */
      since: Told;
      until: Told;
      about: Told;
      /** What a period is as a length of time: “one month”, and before one that has no such name. */
      length: Named<DatePart>;
      time: string;
    };

    /** How each bound is spoken of, in the order of the glossary: what has both a floor and a ceiling comes after each of them. */
    boundWords: Readonly<Record<schema.Bound, BoundWording>>;
    /** What a figure counts, to stand after the number; `people` decides between “civilian” and “civilians”. */
    countingWords: Readonly<Record<schema.Counting, (people?: number) => string>>;
    figureWords: {
      /** The lower end of a range. */
      from: Told;
      /** An end as the limit that it is, and where there is none. */
      limit: Readonly<Record<"low" | "high", Told>>;
      noneGiven: string;
    };
    percentageWords: {
      by: Readonly<Record<schema.Change["direction"], Told>>;
      measured: (base: string, basePeriod: string | null, result: string) => string;
      notStated: string;
      bound: Told;
    };

    /** Each slot's name, small, and one of a word or two for a narrow list. */
    slotWords: Readonly<Record<ComparedSlot, { name: string; short: string }>>;
    /** How we come to know something, as it stands beside it. */
    knowledgeWords: { notStated: string; notDelimited: string; inferred: string };
    scopeWords: { sharedPlaces: (places: readonly string[]) => string };

    /** The verb between a claim and the other one: `from` its start, `to` the inverse where the relation points at the claim. */
    relationKindWords: Readonly<Record<schema.RelationKind, Readonly<Record<Direction, string>>>>;
    /** Who draws a relation: within a sentence, and as a label of the viewer's note on it. */
    drawnByWords: Readonly<Record<DrawnBy, { within: string; label: string }>>;
    /** Who a source is, and of a person, for whom they speak. */
    sourceKindWords: Readonly<Record<schema.SourceKind, { named: string; speaker: string }>>;
    roleWords: Readonly<Record<schema.SourceRole, { named: string; speaker: string; saidBy: string }>>;
    claimKindWords: Named<schema.ClaimKind>;
    claimStatusWords: Named<ClaimStatus>;
    /** A step of the way to us and by whom; and the last step, ours. */
    chainWords: {
      step: (role: ChainRole, who: Phrase) => Phrase;
      transcribed: Told;
    };
    voiceWords: Named<schema.Claim["voice"]>;

    labelWords: Named<Label>;
    /** What every copy of a claim says of the site that it was copied from. */
    notVerified: string;
    sayingWords: {
      withdrawn: string;
      withdrawnOn: Told;
      revisedOn: Told;
      renamedOn: Told;
      inOwnVoice: string;
      allegation: Told;
      reportedBy: Told;
      by: Told;
      /** An article by its outlet and reference. */
      reference: ToldOfTwo;
    };
    /** What is said of a claim besides where it leaves the site. */
    leavingWords: {
      isWithdrawn: string;
      published: Told;
      paraphraseBy: Told;
      paragraph: (number: number) => string;
      revision: (number: number, day: string) => string;
    };
    /** Sentences that a claim must not be quoted without. */
    caveatWords: {
      claimantInferred: string;
      slotInferred: Told;
      undelimited: Told;
      notStated: (names: readonly string[]) => string;
      countTheSame: string;
      relation: (drawnBy: DrawnBy, verb: string, other: string) => string;
      contest: (drawnBy: DrawnBy, verb: string, claimant: string) => string;
      some: (shown: number, all: number) => string;
    };
    relationWords: {
      /** What stands before the viewer's note on a relation. */
      noteOn: Named<DrawnBy>;
      /** Two bounds for one count, each by its paragraph. */
      asOneCount: ToldOfTwo;
      paragraphWith: ToldOfTwo;
    };
    /** What is alleged and what answers it, side by side. */
    exchangeWords: {
      alleged: string;
      answered: string;
      unanswered: string;
      noReasons: string;
      reasons: string;
      unheard: Told;
      /** What a reply does to what it answers: “disputing it”. */
      doing: Named<ReplyKind>;
    };

    /** What a claim's page is, by the kind of the claim; and the line that opens its changes. */
    pageKickers: { claim: (kind: schema.ClaimKind) => string; revisions: (count: number) => string };
    /** The tabs of a report. */
    tabWords: Named<"overview" | "record" | "claims" | "article" | "data" | "revisions">;
    /** Titles of the pages that script takes over, or what stands in them before a colon. */
    pageWords: Named<"article" | "sources" | "about" | "notFound"> & {
      claims: Told;
      /** A claim's page at an address that the claim had before. */
      renamed: Told;
      /** A title on a later one of numbered pages. */
      numbered: (title: string, number: number) => string;
    };
    /** The same of the pages that are without script. */
    plainPageWords: Named<"changes" | "downloads" | "embed" | "renamed">;
    /** What is said of a page in a sentence or two, before what the report says of itself. */
    descriptionWords: Named<
      "site" | "article" | "sources" | "about" | "notFound" | "changes" | "downloads" | "revisions"
    > & {
      claims: (count: number) => string;
      /** Whose report a relation is from. */
      relation: Told;
    };

    // Long prose: how to read the files, and the words that the site uses in one meaning each.
    glossary: readonly { term: string; meaning: string }[];
    explainedVoices: Phrasebook["glossary"];
    explainedAnswers: Phrasebook["glossary"];
    readingNotes: () => readonly { subject: string; text: string }[];
    /** What each slot says, as the subject of a sentence about a column of a table. */
    slotMeanings: Named<keyof schema.Scope>;
    formatRights: (outlet: string) => readonly string[];
    /** What a column's cells may hold. */
    formatContent: (holds: ColumnContent) => string;
    absenceWords: Named<Absence>;
    columnVoiceWords: Named<ColumnVoice>;
  };
