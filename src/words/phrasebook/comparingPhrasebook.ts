import type { PairAnswer } from "../../domain/compare/compareTolls.ts";
import type { BoundConflict, Harm } from "../../domain/compare/figure.ts";
import type { ComparedSlot } from "../../domain/compare/slots.ts";
import type { ComparisonOutcome } from "../../domain/compare/testComparison.ts";
import type { Agreement } from "../../domain/date/period.ts";
import type { Phrase } from "./phrase.ts";
import type { Named, Told, ToldOfThree, ToldOfTwo } from "./wording.ts";

/** Which slots the article may leave open of a figure, and when it was said. */
export type OpenPoint = ComparedSlot | "said";

type PhraseOf = (words: Phrase) => Phrase;
type PhraseOfTwo = (first: Phrase, second: Phrase) => Phrase;

/** What a language must be able to say where figures are set beside each other. */
export type ComparingPhrasebook = {
  /** How two figures stand to each other in a slot: the sign between them, what is heard for it, and in a table. */
  agreementWords: Readonly<Record<Agreement, { sign: string; heard: string; told: string }>>;
  /** Why two figures may not be set beside each other: “another period”. */
  differenceWords: Named<ComparedSlot>;
  /** What happened to those counted: “killed”. */
  harmWords: Named<Harm>;
  /** A slot as a line beneath a figure that reads on from the line before, and where it is left open. */
  factWords: Readonly<Record<ComparedSlot, { said: PhraseOf; open: string }>>;
  /** What is left open of figures whose source nobody names again, after “not said:”; whether those counted are civilians. */
  silenceWords: Readonly<Record<OpenPoint, (areCivilians: boolean) => string>>;
  /** What stands before such a list: of two figures, of more, and of whatever stands around it. */
  silenceHeads: Named<"both" | "all" | "here" | "short">;
  /** The same of one figure, each point by itself: “where and by whose action the 603 were killed”. */
  silencesOfFigure: (open: readonly ComparedSlot[], figure: string, harm: string) => string[];
  /** A figure as the object of such words: the bare one, and one that has a bound. */
  thoseOf: { bare: Told; bounded: Told };
  /** Things of which any may be meant, as a sentence would list them: “a, b, or c”. */
  formatAlternatives: (things: readonly string[]) => string;

  answerWords: {
    verdict: Named<PairAnswer>;
    computed: string;
    note: string;
    againstPeriod: PhraseOfTwo;
    inShort: ToldOfTwo;
    against: (slot: string, first: Phrase, second: Phrase) => Phrase;
    agreeing: PhraseOf;
    notSaid: Told;
    /** Whether the time without an end takes in the other one. */
    whetherIncludes: Told;
    /** A count of figures before a colon: “Two:”. */
    howMany: (count: number) => string;
    some: (count: number) => string;
    none: string;
    notEnoughOf: (count: number) => string;
    and: PhraseOfTwo;
    /** Who speaks how often: “five by Ansar Press”. */
    by: (count: number, name: string) => string;
    exchange: (allegations: number, replies: number) => string;
  };
  /** How much a source says; apart, since only the build puts it together. */
  sourceAnswerWords: {
    /** Of a source without a claim of its own: that claims came through it, or not even that. */
    noClaim: Named<"onTheWay" | "unnamed">;
    saidIn: (claims: string, reports: number) => string;
  };
  /** Two readings of one count. */
  readingWords: {
    asOne: string;
    conflict: { [Reason in BoundConflict["reason"]]: Reason extends "touching" ? Told : string };
    compatible: string;
    unexplained: string;
    /** In a text that stands apart: that another paragraph has another bound. */
    otherBound: ToldOfTwo;
    single: Told;
    /** That a line holds of a further paragraph: “and ¶5”. */
    andIn: Told;
  };
  /** That figures go back to one count: by the article's words, or as read. */
  /** What a percentage without the figure that it starts from cannot be turned into (editorial decision 4). */
  changeNote: (hasTwoEnds: boolean, percent: string) => string;
  /** That figures are not judged here, and what would let them be compared. */
  judgementWords: {
    title: string;
    none: string;
    noMeans: string;
    needed: (first: string, second: string) => string;
    figureFor: ToldOfTwo;
  };
  /** Whether a figure without an end takes in another time: the line beneath a picture. */
  mayInclude: ToldOfTwo;
  originWords: Readonly<Record<"stated" | "read", ToldOfTwo>>;
  /** Figures of one group, which cover one time and one place. */
  groupWords: {
    whom: Named<"civilians" | "people">;
    alone: string;
    alike: Told;
    open: Told;
    apart: Told;
  };
  /** What one figure, or several together, may not be set beside, or of which that cannot be told: around the others. */
  guardWords: Readonly<Record<"never" | "untold", Readonly<Record<"one" | "several", string>>>> & {
    /** Between figures of which none may be meant; whose they are; and the reason, at the end. */
    or: string;
    ofSource: Told;
    because: Told;
  };
  /** What a figure limits, as a line beneath it. */
  limitWords: { lowest: Told; highest: Told; both: ToldOfTwo; bare: string };
  testWords: {
    outcome: Readonly<Record<ComparisonOutcome, Told>>;
    /** What comes of it, read as one figure of one paragraph. */
    reading: ToldOfThree;
    all: (readings: readonly string[], paragraph: string) => string;
  };
};
