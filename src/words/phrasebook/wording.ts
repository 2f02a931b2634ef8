import type { DatePoint } from "../../domain/date/period.ts";
import type * as schema from "../../domain/report/schema.ts";

// What the parts of a phrasebook are made of.

/** A date of which nothing is doubtful, as far as it goes. */
export type PlainDate = Pick<DatePoint, "year" | "month" | "day">;

/** What may be counted in words. */
export type Noun =
  | (
      | "allegation"
      | "caveat"
      | "figure"
      | "claim"
      | "figure"
      | "name"
      | "reply"
      | "quotation"
      | "relation"
      | "report"
      | "row"
      | "rule"
      | "source"
    )
  | ("more caveat" | "more claim" | "more rule");

/** What stands before a colon in a line of text. */
export type Label =
  | ("bound" | "claim" | "claimInParaphrase" | "claimInReportedSpeech" | "figure" | "paraphrase" | "saidBy")
  | ("articlesWords" | "caveat" | "viewersNote" | "viewersNotes" | "published")
  | ("beforeAsItRead" | "changed" | "now" | "why");

/** A word for each member of a closed set. */
export type Named<Member extends string> = Readonly<Record<Member, string>>;
export type Told = (words: string) => string;
export type ToldOfTwo = (first: string, second: string) => string;
export type ToldOfThree = (first: string, second: string, third: string) => string;

export type DrawnBy = schema.Relation["drawnBy"];

/** How a bound is spoken of. */
export type BoundWording = {
  /** Its name in a sentence: “at least”. */
  name: string;
  /** Whether its numbers stand alone, since a dash says it or nothing does. */
  isUnsaid?: true;
  /** Its two numbers within a sentence, where a dash would not do there. */
  joinInSentence?: ToldOfTwo;
  /** What it says of a figure's limits. */
  limits: string;
};
