import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildCode, readCodeVersion } from "./builtCode.ts";
import { type CheckedData, checkForBuild } from "./checkedData.ts";
import { dropUnneeded, keptLists, keptPictures, keptReports } from "./files/keptFiles.ts";
import { listReports } from "./files/readData.ts";
import { recordEntries } from "./files/siteEntries.ts";
import { type BuildPlace, listingsFolder, openPartsFolder, openSiteFolder } from "./files/siteFolder.ts";
import type { SiteOptions } from "./files/sitePlace.ts";
import { checkParts, inShard, readParts, type Shard } from "./parts.ts";
import type { ListsOrder, ReportsOrder, Written } from "./pressOrder.ts";
import { showProgress } from "./progress.ts";
import { pressLists, pressReports } from "./runPress.ts";

export type BuildOrder = {
  /** Whether every report is finished anew, and held against what was kept of it. */
  anew: boolean;
};

/**
 * Checks the data, writes report after report on all cores, and then what the site has once: beside the site that stands, and
 * in its place when all of it is written. Where anything fails, that one stays.
 */
export async function buildSite(options: SiteOptions, order: BuildOrder): Promise<void> {
  await build(options, "whole", async (place) => {
    const { press, setting, data } = await prepare(options, order, place);
    const sum = await writeReports(press, { ...setting, kind: "reports", reports: data.reports });
    await writeLists(press, { ...setting, kind: "lists", checked: data.checked }, sum);
    return () => tell(`${countsOf(sum)} written to ${options.siteFolder}/${detailsOf(sum)}`, data, sum);
  });
}

/** Builds a part of the reports of a site, of which joinParts makes a site once all parts are copied into one folder. */
export async function buildPart(options: SiteOptions, order: BuildOrder, shard: Shard): Promise<void> {
  const reports = listReports(options.dataFolder);
  const files = inShard(reports, shard);
  // Where there is none at all, the check says so.
  if (files.length === 0 && reports.length > 0)
    throw new Error(`There are fewer than ${shard.number} reports: take a smaller number of parts.`);
  await build(options, "part", async (place) => {
    const { press, setting, data } = await prepare(options, order, place, files);
    const sum = await writeReports(press, { ...setting, kind: "reports", reports: data.reports });
    const part = `part ${shard.number} of ${shard.of}, to be joined with the others`;
    return () => tell(`${countsOf(sum)} written to ${options.siteFolder}/: ${part}${detailsOf(sum)}`, data, sum);
  });
}

/**
 * Finishes the site of which all parts were copied into its folder: writes there what a site has once. Until all of that is
 * written the folder is no site, and the same may be done again.
 */
export async function joinParts(options: SiteOptions, order: BuildOrder): Promise<void> {
  const place = openPartsFolder(options.siteFolder);
  try {
    const { press, setting, data } = await prepare(options, order, place);
    checkParts(readParts(place.unfinished), data.reports);
    const sum = emptySum(0);
    await writeLists(press, { ...setting, kind: "lists", checked: data.checked }, sum);
    recordEntries(place.unfinished);
    tell(`${countsOf(sum)} join the parts in ${options.siteFolder}/`, data, sum);
    await dropOld();
  } finally {
    place.close();
  }
}

async function build(
  options: SiteOptions,
  kind: "whole" | "part",
  write: (place: BuildPlace) => Promise<() => void>,
): Promise<void> {
  const place = openSiteFolder(options.siteFolder, options.dataFolder, kind);
  try {
    const tellOfIt = await write(place);
    await place.putInPlace();
    tellOfIt();
    await dropOld();
  } finally {
    place.close();
  }
}

/** Checks the data, or some files of them, builds the code, and lays out what is served as it is. */
async function prepare(
  options: SiteOptions,
  { anew }: BuildOrder,
  { unfinished: folder, code: codeFolder }: BuildPlace,
  files?: string[],
) {
  const { dataFolder } = options;
  const isOnly = listReports(dataFolder).length === 1;
  const data = checkForBuild(options, { code: readCodeVersion(options), isOnly, ...(files && { files }) });
  const code = await buildCode(codeFolder, options);
  cpSync(code.served, folder, { recursive: true });
  const { identity, sources } = data;
  const kept = { pictures: keptPictures, reports: keptReports, lists: keptLists };
  return { press: code.press, data, setting: { folder, dataFolder, code, identity, sources, isOnly, kept, anew } };
}

function countsOf({ pages, files }: Sum): string {
  return `${pages} pages and ${files} other files`;
}

function detailsOf({ pictures, kept, reports }: Sum): string {
  return `; ${pictures} previews drawn anew${kept === 0 ? "" : `; ${kept} of ${reports} reports as they were kept`}`;
}

/** All that was written. */
type Sum = { pages: number; files: number; pictures: number; reports: number; kept: number; notes: Set<string> };

function emptySum(reports: number): Sum {
  return { pages: 0, files: 0, pictures: 0, reports, kept: 0, notes: new Set() };
}

function add({ pages, files, picturesMade, isKept, notes }: Written, sum: Sum): void {
  sum.pages += pages;
  sum.files += files;
  sum.pictures += picturesMade;
  sum.kept += Number(isKept);
  for (const note of notes) sum.notes.add(note);
}

/** Writes the reports of an order, and says how far it is. */
async function writeReports(press: string, order: ReportsOrder): Promise<Sum> {
  const sum = emptySum(order.reports.length);
  const progress = showProgress(order.reports.length, "report");
  try {
    await pressReports(press, order, (written) => {
      add(written, sum);
      progress.step();
    });
  } finally {
    progress.end();
  }
  return sum;
}

/** Writes what the site has once. Nobody needs the listings of its reports after that. */
async function writeLists(press: string, order: ListsOrder, sum: Sum): Promise<void> {
  await pressLists(press, order, (written) => add(written, sum));
  rmSync(join(order.folder, listingsFolder), { recursive: true });
}

/** Takes away what was kept and what no build has needed for long. */
async function dropOld(): Promise<void> {
  for (const folder of [keptPictures, keptReports, keptLists]) await dropUnneeded(folder);
}

const mostNotes = 20;

/** Tells what was done, and what whoever builds the site should know besides. */
function tell(words: string, { comparedWith, identity }: CheckedData, sum: Sum): void {
  console.log(words);
  console.log(`The data were compared with ${comparedWith ?? "no earlier version, since git has none here"}.`);
  const notes = [...sum.notes];
  for (const note of notes.slice(0, mostNotes)) console.warn(note);
  if (notes.length > mostNotes) console.warn(`${notes.length - mostNotes} more notes of this kind.`);
  if (identity.place.address === null) console.warn(noAddress);
}

const noAddress =
  "The site does not know its own address, so what leaves it begins at the host’s root and there is no sitemap.xml: " +
  "name the address in SITE_URL or in data/site.json.";
