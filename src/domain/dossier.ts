import type { ClaimId, RelationId, Report, SectionSlug, Source, SourceId } from "./schema.ts";

// What a page is handed: a report as transcribed, and beside it everything the code computed from it at build time,
// so that no reader's browser parses a date or locates a quotation again.

/** A date in words and on the time line. Days are counted from 1970-01-01 in UTC, `before` being the first day after. */
export type ReadableDate = {
  words: string;
  /** The first day, or null where the start is open or unknown. */
  from: number | null;
  /** The first day after the last, or null where the end is open or unknown. */
  before: number | null;
  /** Whether the start is only as exact as a year or a month within a longer span, so that its edge is drawn faded. */
  fromIsVague: boolean;
  beforeIsVague: boolean;
};

/** Where a quotation stands: character offsets into its paragraph, `end` exclusive. */
export type Passage = { paragraph: number; start: number; end: number };

export type Verdict = "same" | "differs" | "not-stated";
export type ComparedSlot =
  | "period"
  | "places"
  | "counted-by"
  | "counting"
  | "responsible"
  | "victims"
  | "method"
  | "breakdown";

/** One row of the comparability table: what each toll says of one slot, and whether they agree. */
export type SlotComparison = {
  slot: ComparedSlot;
  /**
   * One entry a toll, in the table's order. `words` is null where the article does not say; `asWritten` then holds what
   * it names without delimiting it (“the region”), if it does.
   */
  cells: { claim: ClaimId; words: string | null; asWritten: string | null; inferred: string | null }[];
  verdict: Verdict;
  /** Why, in one sentence, where the verdict alone leaves it open: periods that overlap, places that are not delimited. */
  detail: string | null;
};

/** The tolls of one section against each other. Figures share a scale only within a group of `comparable`. */
export type Comparison = {
  tolls: ClaimId[];
  slots: SlotComparison[];
  /** Groups of two or more tolls all of whose slots are the same. */
  comparable: ClaimId[][];
};

/** Two figures from one claimant with one scope whose bounds cannot both hold. */
export type Contradiction = { relation: RelationId; claims: [ClaimId, ClaimId]; sentence: string };

/** What a percentage would mean for the figure that it starts from or arrives at; computed, and never a claim. */
export type ImpliedFigure = {
  claim: ClaimId;
  /** The figure that it was computed from. */
  given: ClaimId;
  implies: "base" | "result";
  /** Whole people, rounded to the nearest; null where the given bound is open. */
  low: number | null;
  high: number | null;
  /** The sum as written out: “529 ÷ 1.5 ≈ 353; 744 ÷ 1.5 = 496”. */
  formula: string;
};

/** Claims whose figures come from one counter: they do not confirm each other. */
export type SharedOrigin = { counter: SourceId; claims: ClaimId[] };

/** How much of the article's text stands in quotes, in words. */
export type Coverage = { words: number; quoted: number };

export type Findings = {
  /** Keyed by claim, in the order of its quotes. */
  passages: Record<ClaimId, Passage[]>;
  comparisons: Record<SectionSlug, Comparison>;
  contradictions: Contradiction[];
  implied: ImpliedFigure[];
  origins: SharedOrigin[];
  coverage: Coverage;
};

/** What a claim needs around it to be shown anywhere: its report's head, the sources it names, its dates in words. */
export type ClaimSetting = {
  head: ReportHead;
  sources: Record<SourceId, Source>;
  /** Keyed by the EDTF string as it stands in the data. */
  dates: Record<string, ReadableDate>;
  /** Keyed by claim: the article’s own address with a text fragment to the very words. */
  originals: Record<ClaimId, string>;
};

/** The head of a report, as lists and cards show it. */
export type ReportHead = Pick<Report, "id" | "lang" | "title" | "summary" | "transcribed"> & {
  article: Pick<Report["article"], "outlet" | "reference" | "url" | "published" | "lang" | "headline">;
  revision: number;
  /** Withdrawn ones included: they keep their pages. */
  claimCount: number;
  /** The claimants of those claims. */
  sourceCount: number;
};

/** One report, finished: everything that its pages show. */
export type Dossier = ClaimSetting & { report: Report; findings: Findings };
