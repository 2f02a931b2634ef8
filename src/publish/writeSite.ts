import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { planPages, renderHead, renderOutside, renderPage } from "../app/renderPage.tsx";
import { parseRecord, parseReport } from "../domain/report/parseReport.ts";
import { openPageFinisher } from "./document/finishPage.ts";
import type { FinishedFile } from "./files/finishedFile.ts";
import { recordsFolder } from "./files/readData.ts";
import { finishLists } from "./finishLists.ts";
import { finishReport, type Workshop } from "./finishReport.ts";
import { isSame, keepReport, originOf, takeKept } from "./keptReports.ts";
import { readListings, writeListing } from "./lists/listingFile.ts";
import { keptOtherwise, openMemory } from "./memory.ts";
import type { ListsOrder, OrderedReport, PressSetting, ReportsOrder, Written } from "./pressOrder.ts";
import { sitePreviews } from "./preview/pageCard.ts";
import { sharePictures } from "./shareReport.ts";

/** Writes the reports of an order one after another, and tells of each. */
export async function* writeReports(order: ReportsOrder): AsyncGenerator<Written> {
  const workshop = openWorkshop(order);
  for (const report of order.reports) yield await writeReport(report, order, workshop);
}

/** Writes what a site has once, out of the listings of its reports. */
export async function* writeLists(order: ListsOrder): AsyncGenerator<Written> {
  const { folder, identity, kept, checked } = order;
  const site = await sharePictures(sitePreviews(identity.name), identity, kept.pictures);
  let [pages, files] = [0, 0];
  for await (const { isPage, ...file } of finishLists(readListings(folder), { checked, site }, openWorkshop(order))) {
    writeFiles(folder, [file]);
    if (isPage) pages += 1;
    else files += 1;
  }
  yield { pages, files, picturesMade: site.picturesMade, isKept: false, notes: site.notes };
}

function openWorkshop(setting: PressSetting): Workshop {
  const { code, identity, sources, isOnly, kept } = setting;
  const { names } = code;
  const renderer = { planPages, renderPage, renderHead, renderOutside };
  const onHost = (name: string) => `${identity.place.basePath}${name}`;
  const finisher = openPageFinisher({
    ...{ identity, renderer },
    template: readFileSync("index.html", "utf8"),
    icon: readFileSync("public/favicon.svg", "utf8").trim(),
    styles: names.styles,
    plainStyles: names.plainStyles,
    sheet: onHost(names.sheet),
    scripts: names.scripts.map(onHost),
  });
  return { ...finisher, identity, renderer, sources, isOnly, pictures: kept.pictures, remember: openMemory(setting) };
}

async function writeReport({ id, origin }: OrderedReport, order: ReportsOrder, workshop: Workshop): Promise<Written> {
  const { folder } = order;
  const { report, text, record } = readChecked({ id, origin }, order);
  const kept = await takeKept(origin, order.kept.reports);
  const finished = kept && !order.anew ? kept : await finishReport(report, { text, record, origin }, workshop);
  if (kept && order.anew && !isSame(kept, finished)) throw keptOtherwise(`The report “${id}”`);
  writeFiles(folder, [...finished.files, ...finished.pictures]);
  writeListing(folder, id, finished.listing);
  if (!kept) await keepReport(origin, finished, order.kept.reports);
  const { pages, picturesMade, notes } = finished;
  const files = finished.files.length - pages + finished.pictures.length;
  return { pages, files, isKept: finished === kept, picturesMade, notes };
}

/** A report and the record beside it. Throws a sentence where they are no longer what was checked. */
function readChecked({ id, origin }: OrderedReport, order: ReportsOrder) {
  const file = join(order.dataFolder, "reports", `${id}.json`);
  const recordFile = join(order.dataFolder, recordsFolder, `${id}.json`);
  try {
    const text = readFileSync(file, "utf8");
    const recordText = existsSync(recordFile) ? readFileSync(recordFile, "utf8") : null;
    const report = parseReport(JSON.parse(text)).content;
    if (origin === originOf(report, { text, record: recordText }, order)) {
      const record =
        recordText === null ? null : { content: parseRecord(JSON.parse(recordText)).content, text: recordText };
      return { report, text, record };
    }
  } catch {
    // It was written or taken away just now.
  }
  throw new Error(`${file} was changed while the site was built: build it again.`);
}

/** Writes finished files into the folder of their site: one after another, which is done sooner than many at a time. */
function writeFiles(folder: string, files: readonly FinishedFile[]): void {
  const made = new Set<string>();
  for (const { path, body } of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, body);
  }
}
