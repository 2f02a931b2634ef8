import type { ChangeKind, ChangeSubject } from "../../domain/dossier/history.ts";
import type { RelationKind } from "../../domain/report/schema.ts";
import type { Phrase, Words } from "./phrase.ts";
import type { Named, Told, ToldOfThree, ToldOfTwo } from "./wording.ts";

/** What a language must be able to say where something leaves the site: in feeds, pictures, citations and reports of errors. */
export type LeavingPhrasebook = {
  /** A field of an entry by its path, without what only says in which part of it the field stands. */
  partWords: { parts: Readonly<Record<string, string>>; reasonFor: Told };
  /** What happened to what: “Claim withdrawn”. */
  changeWords: {
    of: (kind: ChangeKind, subject: ChangeSubject["kind"] | "record" | "row") => string;
    on: ToldOfTwo;
    /** In which report it happened: its title in quotation marks, and the article that it is about. */
    inReport: (change: string, title: Words, article: string) => Phrase;
    transcribed: string;
    nothing: string;
    related: Told;
    relates: Told;
    figuresNamed: string;
    caveatTo: (position: number) => string;
    counts: (claims: number, names: number) => string;
    feed: string;
    feedTitle: Told;
    kindOf: ToldOfTwo;
  };
  cardWords: Named<"speaking" | "alsoSpeaking" | "first" | "other"> & {
    aboutReport: Told;
    /** What a picture says of a claim that is contested so; null where the relation contests nothing. */
    contested: Readonly<Record<RelationKind, string | null>>;
    /** What it adds to a number that stands bare. */
    isBare: string;
    /** That what follows is put in words of ours. */
    reports: string;
    readByTranscriber: string;
    /** Before a paraphrase, as it is read aloud: which outlet reports it of whom, or that it is the outlet's own. */
    told: (outlet: string, claimant: string | null) => string;
    compares: (reading: string | null) => string;
    related: (verb: string, drawnBy: string) => string;
  };
  citationWords: {
    /** A claim as the title of its page, and what the page has to do with it. */
    titled: (statement: string, way: string) => string;
    /** The article that reports it, and when that was published. No colon: programs take what stands before one for a short title. */
    dated: ToldOfTwo;
    /** What an utterance is called, and its article, its claimant and their role. */
    attributed: Readonly<Record<"named" | "read", (...words: [string, string, string, string]) => string>>;
    what: Named<"allegation" | "claim">;
    inOwnVoice: Told;
    report: (title: string, article: string) => string;
    original: ToldOfThree;
    /** Where in the article quoted words stand; the SHA-256 of the article’s text as it was transcribed. */
    wordsOf: Told;
    textSum: Told;
  };
  errorReportWords: {
    title: (claim: string, revision: number, site: string) => string;
    id: (claim: string, report: string, revision: number) => string;
    question: string;
  };
};
