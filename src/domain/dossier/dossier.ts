import type { Coverage, Passage } from "../article/quote.ts";
import type { Comparison, Contradiction } from "../compare/compareTolls.ts";
import type { SharedOrigin } from "../compare/relation.ts";
import type { Dates, ReadDate } from "../date/period.ts";
import type { Claim, ClaimId, Report, Section, SectionSlug, Source, SourceId } from "../report/schema.ts";

// What a page is handed: a report as transcribed, and beside it everything the code computed from it at build time,
// so that no reader's browser parses a date or locates a quotation again.

export type Findings = {
  /** Keyed by claim, in the order of its quotes. */
  passages: Record<ClaimId, Passage[]>;
  comparisons: Record<SectionSlug, Comparison>;
  contradictions: Contradiction[];
  origins: SharedOrigin[];
  coverage: Coverage;
};

/** What a claim needs around it to be shown anywhere: its report's head, the sources it names, its dates as read. */
export type ClaimSetting = {
  head: ReportHead;
  /** In the order of the file of sources. */
  sources: readonly Source[];
  /** Keyed by the EDTF string as it stands in the data. */
  dates: Dates;
  /** Keyed by claim: the article’s own address with a text fragment to the very words. */
  originals: Record<ClaimId, string>;
};

/** The head of a report, as lists and cards show it. */
export type ReportHead = Pick<Report, "id" | "lang" | "title" | "summary" | "transcribed"> & {
  article: Pick<Report["article"], "outlet" | "reference" | "url" | "published" | "lang" | "headline">;
  revision: number;
  /** Those that stand: what was withdrawn keeps its page and is counted nowhere. */
  claimCount: number;
  /** The claimants of those claims. */
  sourceCount: number;
  /** Whether a record stands beside it, of what was published outside the article. */
  hasRecord: boolean;
};

/** One report, finished: everything that its pages show. */
export type Dossier = ClaimSetting & {
  report: Report;
  findings: Findings;
  /** What stands outside the article beside a claim or a section, as finished HTML by its id: apart from all figures of the report. */
  outside: Readonly<Record<string, string>>;
  /** Where in the record the facts stand on which readings rest, by the addresses that their reasons name. */
  facts: Readonly<Record<string, string>>;
};

// Data that passed the checker holds every id that it names. A miss is therefore a bug, and throws.

/** The source of this id. */
export function sourceIn(setting: ClaimSetting, id: SourceId): Source {
  return found(
    setting.sources.find((source) => source.id === id),
    id,
  );
}

/** Those of the sources that are named, and whomever they belong to, in the order of the sources. */
export function sourcesNamed(ids: readonly SourceId[], sources: readonly Source[]): Source[] {
  const owners = new Map(sources.map(({ id, partOf }) => [id, partOf]));
  const named = new Set(ids);
  // The set grows on the way: whoever joins it may belong to somebody, too.
  for (const id of named) {
    const owner = owners.get(id);
    if (owner !== undefined) named.add(owner);
  }
  return sources.filter(({ id }) => named.has(id));
}

/** What an EDTF date of the report says. */
export function dateIn(setting: ClaimSetting, edtf: string): ReadDate {
  return found(setting.dates[edtf], edtf);
}

/** The claim of this id. */
export function claimIn(dossier: Dossier, id: ClaimId): Claim {
  return found(
    dossier.report.claims.find((claim) => claim.id === id),
    id,
  );
}

/** A section's claims, in the section's order. */
export function claimsOf(section: Section, dossier: Dossier): Claim[] {
  return section.claims.map((id) => claimIn(dossier, id));
}

/** Where each of a claim's quotations stands in the article. */
export function passagesOf(claim: Claim, dossier: Dossier): Passage[] {
  return found(dossier.findings.passages[claim.id], claim.id);
}

/** The sections on which a claim is shown. */
export function sectionsWith(claim: ClaimId, dossier: Dossier): Section[] {
  return dossier.report.sections.filter((section) => section.claims.includes(claim));
}

function found<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`“${name}” is named in the data and missing from it.`);
  return value;
}
