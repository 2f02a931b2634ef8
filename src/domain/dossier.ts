import type { ImpliedFigure } from "./implied.ts";
import type { Dates } from "./period.ts";
import type { Coverage, Passage } from "./quote.ts";
import type { Contradiction, SharedOrigin } from "./relation.ts";
import type { ClaimId, Report, SectionSlug, Source, SourceId } from "./schema.ts";
import type { Comparison } from "./scope.ts";

// What a page is handed: a report as transcribed, and beside it everything the code computed from it at build time,
// so that no reader's browser parses a date or locates a quotation again.

export type Findings = {
  /** Keyed by claim, in the order of its quotes. */
  passages: Record<ClaimId, Passage[]>;
  comparisons: Record<SectionSlug, Comparison>;
  contradictions: Contradiction[];
  implied: ImpliedFigure[];
  origins: SharedOrigin[];
  coverage: Coverage;
};

/** What a claim needs around it to be shown anywhere: its report's head, the sources it names, its dates as read. */
export type ClaimSetting = {
  head: ReportHead;
  sources: Record<SourceId, Source>;
  /** Keyed by the EDTF string as it stands in the data. */
  dates: Dates;
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
