import type { Sighting } from "../../domain/report/recordSchema.ts";

/** What a language must say of what stands outside an article. */
export type RecordPhrasebook = {
  /** Where a text came from, and who answers for it. */
  provenanceWords: {
    received: (from: string, day: string) => string;
    whole: Readonly<Record<"yes" | "no" | "not-known", string>>;
    /** Who did it, by name where they want to be named, and when. */
    handled: Readonly<Record<"transcribed" | "read-again", (name: string | null, day: string) => string>>;
    notSaid: Readonly<Record<"received" | "readAgain" | "address" | "operator" | "licence" | "archived", string>>;
  };
  recordWords: {
    /** What its page is, before its question. */
    kicker: string;
    /** Over what stands beside a claim. */
    title: string;
    /** The way to all rows that bear on it. */
    all: (count: number) => string;
    /** The same where the rows wait for a press: “Outside the article: 14 rows”. */
    waiting: (count: number) => string;
    /** Whether the time of another figure lies in that of a publisher's total, were the article's figure that total. */
    ifTheSame: Readonly<
      Record<"apart" | "within", (told: { figure: string; who: string; time: string; period: string }) => string>
    >;
    undated: string;
    /** After how many they are, what opens the table of a series. */
    totals: string;
    archived: string;
    /** What opens a longer note on a row. */
    note: string;
    /** The article among those who published something. */
    article: string;
    /** How it was seen, and of what was seen only through another, through whom. */
    sightings: Readonly<Record<Sighting, (through: string) => string>>;
    /** Whose words a relay gives in its own: after its name. */
    of: (name: string) => string;
    /** Over rows that may be older or newer than the article. */
    unordered: string;
    places: (places: readonly string[]) => string;
    /** Whose action. */
    responsible: (whose: string, means: string | undefined) => string;
    /** What all figures of a record count: “Figures: civilians killed.” */
    figures: (counted: string) => string;
    /** A number of the article that stands in a series, with its bound or without any. */
    marked: (figure: string) => string;
  };
};
