import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repliesTo, replyGroups } from "../domain/compare/thread.ts";
import { compileDossier } from "../domain/dossier/compileDossier.ts";
import { type ClaimSetting, type Dossier, sourceIn } from "../domain/dossier/dossier.ts";
import {
  dataPath,
  homePath,
  namesOf,
  reportPath,
  type SitePlace,
  sourcePath,
  sourcesPath,
} from "../domain/report/address.ts";
import { numberedPath, partIntoPages } from "../domain/report/addressTemplate.ts";
import type { Claim, Report, ReportId, Source, SourceId } from "../domain/report/schema.ts";
import type { Appearance, CheckedBuild, PageData } from "../pages/pageData.ts";
import { answerOfSource, type SourceInNumbers } from "../words/answers.ts";
import { formatGuards } from "../words/guards.ts";
import { replyPhrase } from "../words/relations.ts";
import { checkReports } from "./check/checkReports.ts";
import { formatProblem } from "./files/placedProblem.ts";
import type { SiteContents } from "./files/siteContents.ts";

/** A site's data, checked and compiled: its data files by path, all that the rest is made from, and the reports' own texts. */
export type CompiledSite = {
  files: Map<string, PageData>;
  checked: CheckedBuild;
  /** Which earlier version of the data these were compared with, in words; null where there was none. */
  comparedWith: string | null;
  contents: SiteContents;
  reportTexts: ReadonlyMap<ReportId, string>;
};

/** The site that a data folder holds; data that break a rule stop the build, with every problem said. */
export function compileChecked(dataFolder: string, place: SitePlace): CompiledSite {
  const { problems, reports, sources, site, summary } = checkReports(dataFolder);
  const { comparedWith, ...checked } = summary;
  if (problems.length > 0 || site === null) {
    throw new Error(`The data cannot be published:\n\n${problems.map(formatProblem).join("\n\n")}\n`);
  }
  const files = compileSite(reports, sources);
  const relations = reports.reduce((count, { relations }) => count + relations.length, 0);
  const dossiers = [...files.values()].flatMap((data) => (data.kind === "report" ? [data.dossier] : []));
  return {
    files,
    checked: { ...checked, relations },
    comparedWith,
    contents: { name: site.name, errors: site.errors, place, dossiers, sources },
    // A report stands in the file that its id names: a rule sees to it.
    reportTexts: new Map(
      reports.map(({ id }) => [id, readFileSync(join(dataFolder, "reports", `${id}.json`), "utf8")]),
    ),
  };
}

// How many a page carries, so that what a reader fetches does not grow with the collection.
const reportsOnPage = 20;
const sourcesOnPage = 40;
const claimsOnPage = 20;

/** Every data file of the site, by its path: what each page is handed, compiled from checked data. */
export function compileSite(reports: readonly Report[], sources: readonly Source[]): Map<string, PageData> {
  const dossiers = reports
    .map((report) => compileDossier(report, sources))
    .sort((a, b) => compare(b.head.transcribed, a.head.transcribed) || compare(a.head.id, b.head.id));
  return new Map<string, PageData>([
    ...homeFiles(dossiers),
    ...dossiers.map((dossier): [string, PageData] => [
      dataPath(reportPath(dossier.report.id)),
      {
        kind: "report",
        dossier,
        home: dossiers.length === 1 ? { kind: "home", number: 1, count: 1, reports: [] } : null,
      },
    ]),
    ...sourcesFiles(sources, dossiers),
    ...sources.flatMap((source) => sourceFiles(source, sources, dossiers)),
  ]);
}

/** By code units, as no language and no machine orders otherwise. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function homeFiles(dossiers: readonly Dossier[]): [string, PageData][] {
  const [first] = dossiers;
  return partIntoPages(dossiers, reportsOnPage).map(({ entries, number, count }) => [
    dataPath(numberedPath(homePath, number)),
    {
      kind: "home",
      number,
      count,
      reports: dossiers.length === 1 ? [] : entries.map((dossier) => settingOf(dossier, [])),
      only: (dossiers.length === 1 && first) || null,
    },
  ]);
}

function sourcesFiles(sources: readonly Source[], dossiers: readonly Dossier[]): [string, PageData][] {
  const counted = sources.map((source) => ({ source, ...countAppearances(appearancesOf(source, dossiers)) }));
  const sorted = counted.sort((a, b) => a.source.name.localeCompare(b.source.name, "en"));
  return partIntoPages(sorted, sourcesOnPage).map(({ entries, number, count }) => [
    dataPath(numberedPath(sourcesPath, number)),
    { kind: "sources", number, count, sources: entries },
  ]);
}

function sourceFiles(source: Source, sources: readonly Source[], dossiers: readonly Dossier[]): [string, PageData][] {
  const parts = sources.filter(({ partOf }) => partOf === source.id);
  const own = appearancesOf(source, dossiers);
  const isMember = (claimant: SourceId) => parts.some(({ id }) => id === claimant);
  const entries = dossiers.flatMap((dossier) => [
    ...own.filter((entry) => entry.dossier === dossier),
    ...dossier.report.claims
      .filter(({ claimant, withdrawn }) => isMember(claimant) && !withdrawn)
      .map((claim) => ({ dossier, claim })),
  ]);
  const isOnTheWay = dossiers.some(({ report }) =>
    report.claims.some(({ chain, withdrawn }) => !withdrawn && chain.some(({ actor }) => actor === source.id)),
  );
  return partIntoPages(entries, claimsOnPage).map(({ entries, number, count }) => [
    dataPath(numberedPath(sourcePath(source.id), number)),
    {
      kind: "source",
      source,
      partOf: sources.find(({ id }) => id === source.partOf) ?? null,
      parts,
      number,
      count,
      answer: answerOfSource({
        ...countAppearances(own),
        answeredBy: countByName(
          dossiers.flatMap((dossier) =>
            repliesTo(claimsIn(dossier, own), dossier.report).map(
              ({ claim }) => sourceIn(dossier, claim.claimant).name,
            ),
          ),
        ),
        isOnTheWay,
      }),
      appearances: groupByReport(entries, source.id),
    },
  ]);
}

type SaidIn = { dossier: Dossier; claim: Claim };

function appearancesOf(source: Source, dossiers: readonly Dossier[]): SaidIn[] {
  return dossiers.flatMap((dossier) =>
    dossier.report.claims.filter(({ claimant }) => claimant === source.id).map((claim) => ({ dossier, claim })),
  );
}

/** What was withdrawn is counted nowhere. */
function countAppearances(appearances: readonly SaidIn[]): { claims: number; reports: number } {
  const standing = appearances.filter(({ claim }) => !claim.withdrawn);
  return { claims: standing.length, reports: new Set(standing.map(({ dossier }) => dossier)).size };
}

function claimsIn(dossier: Dossier, entries: readonly SaidIn[]): Claim[] {
  return entries.filter((entry) => entry.dossier === dossier).map(({ claim }) => claim);
}

function countByName(names: readonly string[]): SourceInNumbers["answeredBy"] {
  return [...new Set(names)].map((name) => ({ name, count: names.filter((other) => other === name).length }));
}

function groupByReport(entries: readonly SaidIn[], source: SourceId): Appearance[] {
  const taken = new Set<string>();
  return [...new Set(entries.map(({ dossier }) => dossier))].map((dossier) => {
    const here = claimsIn(dossier, entries);
    const claims = here.filter(({ claimant }) => claimant === source);
    const replies = repliesTo(claims, dossier.report);
    const answering = replies.map(({ claim }) => claim);
    const members = here.filter((claim) => claim.claimant !== source && !answering.includes(claim));
    const shown = [...claims, ...answering, ...members];
    // Ids are a report’s own: two claims of one name may stand on this page, and an address leads to the first.
    const repeated = shown.filter((claim) => namesOf(claim).some((name) => taken.has(name))).map(({ id }) => id);
    for (const name of shown.flatMap(namesOf)) taken.add(name);
    const guards = shown.map((claim) => [claim.id, formatGuards(claim, dossier)] as const);
    return {
      setting: settingOf(dossier, shown),
      claims,
      answers: replyGroups(replies).map((group) => ({
        doing: replyPhrase(group, dossier.head.lang),
        claims: group.entries.map(({ claim }) => claim),
      })),
      members,
      ...(repeated.length > 0 && { repeated }),
      guards: Object.fromEntries(guards.flatMap(([id, words]) => (words === null ? [] : [[id, words]]))),
    };
  });
}

/** What a list needs of a report: its head, and of sources, dates and originals those that its claims here need. */
function settingOf({ head, sources, dates, originals }: Dossier, claims: readonly Claim[]): ClaimSetting {
  const named = new Set([head.article.outlet, ...claims.map(({ claimant }) => claimant)]);
  const shown = new Set<string>(claims.map(({ id }) => id));
  const periods = claims.flatMap(({ scope }) => scope.period?.value ?? []);
  const shownDates = new Set([head.article.published.value, ...periods]);
  return {
    head,
    sources: sources.filter(({ id }) => named.has(id)),
    dates: Object.fromEntries(Object.entries(dates).filter(([edtf]) => shownDates.has(edtf))),
    originals: Object.fromEntries(Object.entries(originals).filter(([id]) => shown.has(id))),
  };
}
