import { memoryLibrary } from "../app/ReportLibrary.ts";
import { compileDossier } from "../domain/dossier/compileDossier.ts";
import { compileRecord } from "../domain/dossier/compileRecord.ts";
import { changesOf } from "../domain/dossier/history.ts";
import { dataPath, reportPath } from "../domain/report/address.ts";
import type { ReportRecord } from "../domain/report/recordSchema.ts";
import type { Report, Source } from "../domain/report/schema.ts";
import type { PageData } from "../pages/pageData.ts";
import { lastChange } from "./crawl/lastChange.ts";
import type { PageFinisher, PageMaterial } from "./document/finishPage.ts";
import type { FinishedFile } from "./files/finishedFile.ts";
import { type StoredListing, storeListing } from "./lists/listingFile.ts";
import type { Remember } from "./memory.ts";
import { type PictureFile, shareReport } from "./shareReport.ts";

/** What every report of a build is finished with. */
export type Workshop = PageFinisher &
  Pick<PageMaterial, "identity" | "renderer"> & {
    sources: readonly Source[];
    /** Whether the collection has one report, which then stands on the first page in full. */
    isOnly: boolean;
    /** Where pictures are kept from one build to the next. */
    pictures: string;
    remember: Remember;
  };

/** A report as it stands on the site: its pages and files, its pictures, and what lists need of it. */
export type FinishedReport = {
  pages: number;
  files: readonly FinishedFile[];
  pictures: readonly PictureFile[];
  picturesMade: number;
  listing: StoredListing;
  /** Each a sentence for whoever builds the site. */
  notes: readonly string[];
};

/** The data file of a report, by its path. */
export function reportFile(
  report: Report,
  hasRecord: boolean,
  { sources, isOnly }: Pick<Workshop, "sources" | "isOnly">,
) {
  const data = {
    kind: "report" as const,
    dossier: compileDossier(report, sources, hasRecord),
    home: isOnly ? { kind: "home" as const, number: 1, count: 1, reports: [] } : null,
  };
  return { path: dataPath(reportPath(report.id)), data };
}

/** What a report is finished from: its file and that of the record beside it, to the byte, and which data and code these are. */
type ReportTexts = { text: string; record: { content: ReportRecord; text: string } | null; origin: string };

/** Finishes all that stands below the address of one report, which depends on no other. The same texts give the same bytes. */
export async function finishReport(
  report: Report,
  { text, record, origin }: ReportTexts,
  workshop: Workshop,
): Promise<FinishedReport> {
  const { identity, renderer, isOnly } = workshop;
  const compiled = record && { compiled: compileRecord(record.content), text: record.text };
  const { path, data } = reportFile(report, compiled !== null, workshop);
  const { dossier } = data;
  if (compiled) Object.assign(dossier, renderer.renderOutside(compiled.compiled, dossier));
  const shared = await shareReport({ dossier, text, record: compiled }, identity, workshop.pictures);
  const { shares, offered, outside, pictures } = shared;
  const library = memoryLibrary(new Map<string, PageData>([[path, data]]));
  const contents = {
    ...{ data: [data], offered: new Map([[report.id, offered]]), checked: null, changes: [] },
    records: new Map(outside ? [[report.id, outside]] : []),
  };
  const pages = renderer
    .planPages(contents)
    .map((planned) => workshop.finishPage(planned, { library, share: shares.get(planned.path), pictures }));
  const changes = changesOf(dossier);
  const listed = pages.filter(({ isListed }) => isListed);
  const files = [workshop.finishData(path, data), ...pages.map(({ path, body }) => ({ path, body })), ...shared.files];
  return {
    pages: pages.length,
    files,
    pictures: shared.pictureFiles,
    picturesMade: shared.picturesMade,
    listing: storeListing(dossier, record?.content ?? null, {
      origin,
      files: files.length + shared.pictureFiles.length,
      pages: listed.map(({ address, shows }) => ({ path: address, changed: lastChange(shows, changes) })),
      picture: pictures.get(reportPath(report.id)),
      only: isOnly ? dossier : null,
    }),
    notes: shared.notes,
  };
}
