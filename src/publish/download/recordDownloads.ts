import { join } from "node:path/posix";
import { boundNames } from "../../domain/compare/figure.ts";
import type { CompiledRecord } from "../../domain/dossier/compileRecord.ts";
import type { Dossier } from "../../domain/dossier/dossier.ts";
import { publicUrl, recordAnchor, recordPath, type SitePlace } from "../../domain/report/address.ts";
import { type PublisherId, type RecordRow, type RecordSeries, sightings } from "../../domain/report/recordSchema.ts";
import { type Bound, countings } from "../../domain/report/schema.ts";
import { fileFormats } from "../files/finishedFile.ts";
import { type Download, type Downloads, makeDownloads, schemaLink } from "./downloads.ts";
import { column, defineTable, optional, type Table, tableContents } from "./table.ts";
import { writeCsv } from "./writeCsv.ts";

/** What the files of a record are made from. `text`: the record's file, to the byte. */
export type RecordMaterial = {
  compiled: CompiledRecord;
  text: string;
  /** Its linked data, as they are to be written. */
  jsonLd: string;
  dossier: Dossier;
  place: SitePlace;
};

/** The files of a record, which stand beside its page and apart from those of the report. */
export function recordDownloads(material: RecordMaterial): Downloads {
  const folder = recordPath(material.dossier.report.id);
  const { files, offered } = makeDownloads(recordFiles, folder, material);
  const link = schemaLink("record");
  return {
    files: [...files, { path: join(folder, link.file), body: link.body }],
    offered,
  };
}

const recordFiles: readonly Download<RecordMaterial>[] = [
  {
    file: "record.json",
    format: fileFormats.json,
    explanation: "The record as it was written down: the data file itself, to the byte.",
    body: ({ text }) => text,
  },
  {
    file: "rows.csv",
    format: fileFormats.csv,
    explanation: "One row a thing that was published outside the article.",
    body: (material) => writeCsv(rowsTable(material), tableContents([], material.dossier, material.place)),
  },
  {
    file: "totals.csv",
    format: fileFormats.csv,
    explanation: "One row a total of a series, with its bound and its source.",
    body: (material) => writeCsv(totalsTable(material), tableContents([], material.dossier, material.place)),
  },
  {
    file: "record.jsonld",
    format: fileFormats.jsonLd,
    explanation: "The record as linked data, in the terms of schema.org.",
    body: ({ jsonLd }) => jsonLd,
  },
];

function rowsTable({ compiled: { record }, place }: RecordMaterial): Table {
  const nameOf = namesIn(record.publishers);
  const page = publicUrl(recordPath(record.report), place);
  return defineTable<RecordRow>({
    file: "rows.csv",
    explanation: "What was published outside the article.",
    key: ["row"],
    rowsOf: () => record.rows,
    columns: [
      column.id("row", "The row’s id.", ({ id }) => id),
      column.address("address", "Where it stands on this site.", ({ id }) => `${page}${recordAnchor(id)}`),
      column.transcribed(
        "thread",
        "What it belongs to.",
        ({ thread }) => record.threads.find(({ id }) => id === thread)?.title,
      ),
      column.words("who", "Who published it, or is said to have.", ({ who }) => nameOf(who)),
      optional.words(
        "through",
        "Through whom, where it was seen only there.",
        ({ through }) => through && nameOf(through),
      ),
      optional.words("words", "A few words as published.", ({ words }) => words),
      optional.oneOf(boundNames)(
        "bound",
        "The figure’s bound; “unqualified”: no bound word.",
        ({ figure }) => figure?.bound,
      ),
      optional.people("low", "The lowest number; empty where there is no floor.", ({ figure }) => figure?.low),
      optional.people("high", "The highest number; empty where there is no ceiling.", ({ figure }) => figure?.high),
      optional.oneOf(countings)("counting", "What the figure counts.", ({ figure }) => figure?.counting),
      optional.edtf("period", "The time that it covers.", ({ period }) => period),
      optional.words("places", "Where.", ({ places }) => places?.join("; ")),
      optional.words("responsible", "Whose action.", ({ responsible }) => responsible),
      optional.words("means", "By which means.", ({ means }) => means),
      optional.edtf("published", "When it was published.", ({ published }) => published),
      column.address("url", "Where it was seen.", ({ url }) => url),
      optional.words("at", "What that place is, where its host’s name would not tell.", ({ at }) => at),
      optional.address("archived", "An archived copy.", ({ archived }) => archived),
      column.oneOf(sightings)("seen", "How it was seen.", ({ seen }) => seen),
      column.composed("bears", "On what of the report it bears, and how.", ({ bears }) =>
        bears.map(({ on, how }) => `${on}: ${how}`).join("; "),
      ),
      optional.transcribed("note", "What must be known beside the words.", ({ note }) => note),
      optional.day("withdrawn", "When it was withdrawn.", ({ withdrawn }) => withdrawn?.date),
      optional.transcribed("withdrawn_why", "Why.", ({ withdrawn }) => withdrawn?.why),
    ],
  });
}

type Total = { series: RecordSeries; point: RecordSeries["points"][number] };

function totalsTable({ compiled: { record } }: RecordMaterial): Table {
  const nameOf = namesIn(record.publishers);
  return defineTable<Total>({
    file: "totals.csv",
    explanation: "Totals that one publisher gave again and again.",
    key: ["series", "as_of"],
    rowsOf: () => record.series.flatMap((series) => series.points.map((point) => ({ series, point }))),
    columns: [
      column.id("series", "The series’ id.", ({ series }) => series.id),
      column.words("who", "Whose total it is.", ({ series }) => nameOf(series.who)),
      column.oneOf(boundNames)("bound", "The total’s bound.", ({ series }): Bound => series.bound),
      column.people("number", "The total.", ({ point }) => point.number),
      column.oneOf(countings)("counting", "What it counts.", ({ series }) => series.counting),
      column.edtf("as_of", "The end of the time that it covers.", ({ point }) => point.asOf),
      column.edtf("published", "When it was published.", ({ point }) => point.published),
      optional.words("through", "Through whom it was seen.", ({ point }) => point.through),
      column.address("url", "Where it was seen.", ({ point }) => point.url),
      optional.address("archived", "An archived copy.", ({ point }) => point.archived),
      column.oneOf(sightings)("seen", "How it was seen.", ({ point }) => point.seen),
    ],
  });
}

function namesIn(publishers: readonly { id: PublisherId; name: string }[]) {
  return (id: PublisherId) => publishers.find((publisher) => publisher.id === id)?.name;
}
