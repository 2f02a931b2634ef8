import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildCode, readCodeVersion } from "./builtCode.ts";
import { type CheckedData, checkForBuild } from "./checkedData.ts";
import { dropUnneeded, keptPictures, keptReports } from "./files/keptFiles.ts";
import { readData } from "./files/readData.ts";
import { listingsFolder, openSiteFolder } from "./files/siteFolder.ts";
import type { SiteOptions } from "./files/sitePlace.ts";
import type { ReportsOrder, Written } from "./pressOrder.ts";
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
export async function buildSite(options: SiteOptions, { anew }: BuildOrder): Promise<void> {
  const { dataFolder, siteFolder } = options;
  const place = openSiteFolder(siteFolder, dataFolder);
  try {
    const version = readCodeVersion(options);
    const isOnly = readData(dataFolder).reports.length === 1;
    const data = checkForBuild(options, { code: version, isOnly });
    const code = await buildCode(place.code, version);
    cpSync(code.served, place.unfinished, { recursive: true });
    const { identity, sources, reports, checked } = data;
    const kept = { pictures: keptPictures, reports: keptReports };
    const setting = { ...{ dataFolder, code, identity, sources, isOnly, kept }, folder: place.unfinished };
    const ofReports = await writeReports(code.press, { ...setting, kind: "reports", anew, reports });
    const ofLists = emptySum();
    await pressLists(code.press, { ...setting, kind: "lists", checked }, (written) => add(written, ofLists));
    // Nobody needs them any more.
    rmSync(join(place.unfinished, listingsFolder), { recursive: true });
    await place.putInPlace();
    const [pages, files] = [ofReports.pages + ofLists.pages, ofReports.files + ofLists.files];
    const asKept = ofReports.kept === 0 ? "" : `; ${ofReports.kept} of ${reports.length} reports as they were kept`;
    console.log(
      `${pages} pages and ${files} other files written to ${siteFolder}/; ${ofReports.pictures} previews drawn anew${asKept}`,
    );
    sayWhatElse(data, [...ofReports.notes]);
  } finally {
    place.close();
  }
}

/** All that was written. */
type Sum = { pages: number; files: number; pictures: number; kept: number; notes: Set<string> };

function emptySum(): Sum {
  return { pages: 0, files: 0, pictures: 0, kept: 0, notes: new Set() };
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
  const sum = emptySum();
  const progress = showProgress(order.reports.length, "report");
  await pressReports(press, order, (written) => {
    add(written, sum);
    progress.step();
  });
  progress.end();
  for (const folder of [keptPictures, keptReports]) await dropUnneeded(folder);
  return sum;
}

const mostNotes = 20;

/** What whoever builds the site should know besides. */
function sayWhatElse({ comparedWith, identity }: CheckedData, notes: readonly string[]): void {
  if (comparedWith !== null) console.log(`The data were compared with ${comparedWith}.`);
  for (const note of notes.slice(0, mostNotes)) console.warn(note);
  if (notes.length > mostNotes) console.warn(`${notes.length - mostNotes} more notes of this kind.`);
  if (identity.place.address === null) console.warn(noAddress);
}

const noAddress =
  "The site does not know its own address, so what leaves it begins at the host’s root and there is no sitemap.xml: " +
  "name the address in SITE_URL or in data/site.json.";
