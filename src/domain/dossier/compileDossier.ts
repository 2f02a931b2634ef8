import { findPassages, measureCoverage, type Passage } from "../article/quote.ts";
import { originalUrl } from "../article/textFragment.ts";
import { standingTolls } from "../compare/arrangeTolls.ts";
import { type Contradiction, compareTolls, findContradictoryPairs } from "../compare/compareTolls.ts";
import { sharedOrigins } from "../compare/relation.ts";
import { readDates } from "../date/edtf.ts";
import type { Dates } from "../date/period.ts";
import type { ClaimId, Report, Source } from "../report/schema.ts";
import { type Dossier, type Findings, type ReportHead, sourcesNamed } from "./dossier.ts";

/**
 * Everything that a report's pages show, computed once at build time. The report is one that keeps every rule. Of a record
 * beside it they hold nothing but that there is one.
 */
export function compileDossier(report: Report, sources: readonly Source[], hasRecord = false): Dossier {
  const dates = readDates(report);
  return {
    head: { ...readHead(report), hasRecord },
    report,
    sources: sourcesNamedIn(report, sources),
    dates,
    originals: originalAddresses(report),
    findings: compileFindings(report, dates),
    outside: {},
    facts: {},
  };
}

function readHead(report: Report): Omit<ReportHead, "hasRecord"> {
  const { id, lang, title, summary, transcribed, article } = report;
  const { outlet, reference, url, published, headline } = article;
  const standing = report.claims.filter(({ withdrawn }) => !withdrawn);
  return {
    id,
    lang,
    title,
    summary,
    transcribed,
    article: { outlet, reference, url, published, lang: article.lang, headline },
    revision: report.revisions.length,
    claimCount: standing.length,
    sourceCount: new Set(standing.map((claim) => claim.claimant)).size,
  };
}

/** The sources that a report names: claimants, everyone in a chain, the outlet, and whomever these belong to. */
export function sourcesNamedIn({ article, claims }: Report, sources: readonly Source[]): Source[] {
  const speakers = claims.flatMap(({ claimant, chain }) => [claimant, ...chain.map(({ actor }) => actor)]);
  return sourcesNamed([article.outlet, ...speakers], sources);
}

/** A claim leads to the first of its quotations. */
function originalAddresses({ article, claims }: Report): Record<ClaimId, string> {
  return Object.fromEntries(
    claims.flatMap(({ id, quotes: [first] }) => (first ? [[id, originalUrl(article, first)]] : [])),
  );
}

function compileFindings(report: Report, dates: Dates): Findings {
  const { paragraphs } = report.article;
  const withPassages = report.claims.map((claim) => ({
    claim,
    passages: claim.quotes.flatMap((quote): Passage[] => findPassages(quote, paragraphs).slice(0, 1)),
  }));
  const standing = withPassages.filter(({ claim }) => !claim.withdrawn);
  return {
    passages: Object.fromEntries(withPassages.map(({ claim, passages }) => [claim.id, passages])),
    comparisons: Object.fromEntries(
      report.sections.flatMap((section) => {
        const tolls = standingTolls(section.claims, report.claims);
        return tolls.length > 0 ? [[section.slug, compareTolls(tolls, dates)]] : [];
      }),
    ),
    contradictions: declaredContradictions(report, dates),
    origins: sharedOrigins(report),
    coverage: measureCoverage(
      paragraphs,
      standing.flatMap(({ passages }) => passages),
    ),
  };
}

// A pair that nobody declared, or a declared one that does not hold, never gets here: a rule stops the build on it.
function declaredContradictions(report: Report, dates: Dates): Contradiction[] {
  return findContradictoryPairs(report, dates).flatMap(({ claims, conflict }) => {
    const relation = report.relations.find(
      ({ kind, from, to, withdrawn }) =>
        kind === "contradicts" && !withdrawn && from !== to && claims.includes(from) && claims.includes(to),
    );
    return relation ? [{ relation: relation.id, claims, conflict }] : [];
  });
}
