import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dossier } from "../../domain/dossier/dossier.ts";
import type { ReportRecord } from "../../domain/report/recordSchema.ts";
import type { ReportId, SourceId } from "../../domain/report/schema.ts";
import type { ListedPage } from "../crawl/sitemap.ts";
import type { Picture } from "../document/pageMeta.ts";
import { listingsFolder } from "../files/siteFolder.ts";
import { listReport, type ReportListing } from "./reportListing.ts";

/** A listing as it is kept on the disk until the lists are written: what they all need, and the records that one page needs. */
export type StoredListing = { head: string; records: string };

/** A report as it is listed, with what is known once its own pages are made. */
export type FinishedListing = ReportListing & {
  /** Which data and code it was made from, in one word. */
  origin: string;
  /** How many files stand below its addresses, pages and pictures among them. */
  files: number;
  /** Its pages for search engines. */
  pages: readonly ListedPage[];
  /** Its own picture. */
  picture: Picture | undefined;
  /** The report itself, where it is the only one of its site. */
  only: Dossier | null;
};

type Head = Omit<FinishedListing, "readSource" | "readChange"> & {
  /** Where each record stands, in bytes: of a source by its place among them, of a change by its place. */
  places: { sources: Place[]; changes: Place[] };
};
type Place = { start: number; length: number };

/** A report’s listing as it is written; `record`: what stands beside it. */
export function storeListing(
  dossier: Dossier,
  record: ReportRecord | null,
  finished: Pick<FinishedListing, "origin" | "files" | "pages" | "picture" | "only">,
): StoredListing {
  const { setting, sources, changes, readSource, readChange } = listReport(dossier, record);
  const records: string[] = [];
  let start = 0;
  const place = (record: unknown): Place => {
    const text = `${JSON.stringify(record)}\n`;
    const length = Buffer.byteLength(text);
    records.push(text);
    start += length;
    return { start: start - length, length };
  };
  const places = {
    sources: sources.map(({ id }) => place(readSource(id))),
    changes: changes.map((_, index) => place(readChange(index))),
  };
  const head: Head = { ...finished, setting, sources, changes, places };
  return { head: JSON.stringify(head), records: records.join("") };
}

/** Writes the listing of a report into the folder of its site. */
export function writeListing(siteFolder: string, id: ReportId, { head, records }: StoredListing): void {
  const folder = join(siteFolder, listingsFolder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${id}.records`), records);
  writeFileSync(join(folder, `${id}.json`), head);
}

/** Every listing in the folder of a site. */
export function readListings(siteFolder: string): FinishedListing[] {
  const folder = join(siteFolder, listingsFolder);
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.map((name) => openListing(join(folder, name)));
}

function openListing(file: string): FinishedListing {
  const head: Head = JSON.parse(readFileSync(file, "utf8"));
  const { places, ...listing } = head;
  const recordsFile = file.replace(/json$/, "records");
  return {
    ...listing,
    readSource: (id: SourceId) =>
      JSON.parse(readRecord(recordsFile, places.sources[listing.sources.findIndex((source) => source.id === id)])),
    readChange: (index) => JSON.parse(readRecord(recordsFile, places.changes[index])),
  };
}

function readRecord(file: string, place: Place | undefined): string {
  if (place === undefined) throw new Error(`${file} lacks a record that is asked for.`);
  const descriptor = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(place.length);
    readSync(descriptor, bytes, 0, place.length, place.start);
    return bytes.toString("utf8");
  } finally {
    closeSync(descriptor);
  }
}
