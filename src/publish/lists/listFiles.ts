import type { Dossier } from "../../domain/dossier/dossier.ts";
import { dataPath, homePath, sourcePath, sourcesPath } from "../../domain/report/address.ts";
import { numberedPath, partIntoPages } from "../../domain/report/addressTemplate.ts";
import type { ClaimId, Source } from "../../domain/report/schema.ts";
import type { PageData, SourceData } from "../../pages/pageData.ts";
import type { ChangesPart } from "../../pages/pageDescription.ts";
import { answerOfSource, type SourceInNumbers } from "../../words/answers.ts";
import type { ToldChange } from "../../words/history.ts";
import { appearanceOf, type ReportListing, type SourceListing } from "./reportListing.ts";

/** All reports of a site, newest first, and whoever may be named in them. */
export type ListedCollection = {
  listings: readonly ReportListing[];
  sources: readonly Source[];
  /** The one report of a collection of one. */
  only: Dossier | null;
};

/** Newest first; by code units, as no language and no machine orders otherwise. */
export function sortListings<Listing extends ReportListing>(listings: readonly Listing[]): Listing[] {
  return [...listings].sort(
    ({ setting: { head: a } }, { setting: { head: b } }) =>
      compare(b.transcribed, a.transcribed) || compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

// How many a page carries, so that what a reader fetches does not grow with the collection.
const reportsOnPage = 20;
const sourcesOnPage = 40;
const claimsOnPage = 20;
const changesOnPage = 40;

/** The data files of the pages that no report has to itself, by their paths: one after another, since they may be many. */
export function* listFiles(collection: ListedCollection): Generator<[string, PageData]> {
  yield* homeFiles(collection);
  const named = sourcesNamed(collection);
  yield* sourcesFiles(collection.sources, named);
  for (const source of collection.sources) yield* sourceFiles(source, named.get(source.id) ?? [], collection.sources);
}

function* homeFiles({ listings, only }: ListedCollection): Generator<[string, PageData]> {
  for (const { entries, number, count } of partIntoPages(listings, reportsOnPage)) {
    const reports = only ? [] : entries.map(({ setting }) => setting);
    yield [dataPath(numberedPath(homePath, number)), { kind: "home", number, count, reports, only }];
  }
}

type Naming = { listing: ReportListing; source: SourceListing };

/** Where each source is named, by its id. */
function sourcesNamed({ listings }: ListedCollection): Map<string, Naming[]> {
  const named = new Map<string, Naming[]>();
  for (const listing of listings) {
    for (const source of listing.sources) {
      const namings = named.get(source.id);
      if (namings) namings.push({ listing, source });
      else named.set(source.id, [{ listing, source }]);
    }
  }
  return named;
}

function* sourcesFiles(
  sources: readonly Source[],
  named: ReadonlyMap<string, readonly Naming[]>,
): Generator<[string, PageData]> {
  const counted = sources.map((source) => ({ source, ...countClaims(named.get(source.id) ?? []) }));
  const sorted = counted.sort((a, b) => a.source.name.localeCompare(b.source.name, "en"));
  for (const { entries, number, count } of partIntoPages(sorted, sourcesOnPage)) {
    yield [dataPath(numberedPath(sourcesPath, number)), { kind: "sources", number, count, sources: entries }];
  }
}

/** What was withdrawn is counted nowhere. */
function countClaims(namings: readonly Naming[]): { claims: number; reports: number } {
  const standing = namings.filter(({ source }) => source.claims > 0);
  return { claims: standing.reduce((sum, { source }) => sum + source.claims, 0), reports: standing.length };
}

function* sourceFiles(
  source: Source,
  namings: readonly Naming[],
  sources: readonly Source[],
): Generator<[string, PageData]> {
  const answer = answerOfSource({
    ...countClaims(namings),
    answeredBy: countByName(namings.flatMap(({ source }) => source.answeredBy)),
    isOnTheWay: namings.some(({ source }) => source.isOnTheWay),
  });
  const listed = namings.flatMap(({ listing, source }) =>
    Array.from({ length: source.listed }, (_, place) => ({ listing, place })),
  );
  for (const { entries, number, count } of partIntoPages(listed, claimsOnPage)) {
    const data: SourceData = {
      kind: "source",
      source,
      partOf: sources.find(({ id }) => id === source.partOf) ?? null,
      parts: sources.filter(({ partOf }) => partOf === source.id),
      ...{ number, count, answer },
      appearances: [...appearances(source, entries)],
    };
    yield [dataPath(numberedPath(sourcePath(source.id), number)), data];
  }
}

function countByName(names: readonly string[]): SourceInNumbers["answeredBy"] {
  return [...new Set(names)].map((name) => ({ name, count: names.filter((other) => other === name).length }));
}

/** What one page shows, report by report. `entries`: the claims on it, by their places in what their report lists. */
function* appearances({ id }: Source, entries: readonly { listing: ReportListing; place: number }[]) {
  const taken = new Set<ClaimId>();
  for (const listing of new Set(entries.map((entry) => entry.listing))) {
    const part = listing.readSource(id);
    const here = entries.filter((entry) => entry.listing === listing).flatMap(({ place }) => part.listed[place] ?? []);
    yield appearanceOf(id, part, here, taken);
  }
}

/** What happened on the site, newest first, a page at a time; of one day in the order of the reports. */
export function* changesParts(listings: readonly ReportListing[]): Generator<ChangesPart> {
  for (const { entries, number, count } of partIntoPages(datedChanges(listings), changesOnPage)) {
    yield { changes: entries.map(({ listing, place }) => listing.readChange(place)), number, count };
  }
}

/** The newest changes of a site. */
export function newestChanges(listings: readonly ReportListing[], most: number): ToldChange[] {
  return datedChanges(listings)
    .slice(0, most)
    .map(({ listing, place }) => listing.readChange(place));
}

function datedChanges(listings: readonly ReportListing[]) {
  const changes = listings.flatMap((listing) => listing.changes.map((date, place) => ({ listing, date, place })));
  return changes.sort((a, b) => compare(b.date, a.date));
}
