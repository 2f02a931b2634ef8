import type { z } from "zod";
import { type RecordRow, type ReportRecord, recordSchema } from "../../src/domain/report/recordSchema";
import { articleSentence } from "./builders";

type RecordInput = z.input<typeof recordSchema>;
type Row = RecordInput["rows"][number];
/** Any fields of a row; undefined takes one away. */
export type RowInput = { [Field in keyof Row]?: Row[Field] | undefined };

/** A row that keeps every rule beside a default report: another bound of the same figure, at its source. */
export function aRow(overrides: RowInput = {}): RecordRow {
  return recordSchema.shape.rows.element.parse({
    id: "watch-page",
    thread: "alpha",
    who: "town-watch",
    words: "up to 12",
    figure: { bound: "up-to", low: null, high: 12, counting: "civilians-killed" },
    period: "2020-05",
    published: "2020-06-01",
    url: "https://watch.example/may",
    bears: [{ on: "alpha-toll", how: "bound differs" }],
    seen: "at the source",
    ...overrides,
  });
}

/** A record beside a default report. */
export function aRecord(overrides: Partial<RecordInput> = {}): ReportRecord {
  return recordSchema.parse({
    $schema: "../record.schema.json",
    format: 1,
    report: "alpha-report",
    lang: "en",
    begun: "2020-06-10",
    question: "Where else did these figures appear?",
    answer: "Elsewhere 12 is “up to”.",
    method: "Seen on the pages themselves on 10 June 2020.",
    publishers: [
      { id: "town-watch", name: "Town Watch", kind: "monitor", source: "town-watch" },
      { id: "gazette", name: "Gazette", kind: "press" },
    ],
    threads: [{ id: "alpha", title: "The dead of Alpha", quotes: [{ paragraph: 1, exact: articleSentence }] }],
    rows: [aRow()],
    series: [],
    revisions: [
      { date: "2020-06-10", subject: "record", changed: "first record", from: null, to: null, why: "Begun." },
    ],
    ...overrides,
  });
}
