import type { Dossier } from "../domain/dossier/dossier.ts";
import { recordAnchor, recordPath } from "../domain/report/address.ts";
import type { ReportRecord } from "../domain/report/recordSchema.ts";
import { publishedArticle, type ToldChange } from "./history.ts";
import { changeWords, labelled, noted } from "./language.ts";
import { articleName } from "./titles.ts";

type Told = Pick<ToldChange, "kind" | "recorded" | "date" | "changed" | "from" | "to" | "why">;

/**
 * What happened to a record, newest first, as lists of changes and feeds tell it: each with the address of the row that it is
 * about. None stands among the changes of the report, which names no figure of a record.
 */
export function tellRecordChanges(record: ReportRecord, dossier: Dossier): ToldChange[] {
  const oldestFirst = [...revisionsOf(record), ...untoldWithdrawals(record)].sort(byDay);
  return oldestFirst
    .map((change, place) => {
      const nth = oldestFirst.slice(0, place + 1).filter((other) => nameOf(other) === nameOf(change)).length;
      return tell(change, `${record.report} record ${nameOf(change)} ${nth}`, record, dossier);
    })
    .reverse();
}

function revisionsOf({ revisions, rows }: ReportRecord): Told[] {
  return revisions.map(({ subject, ...told }, place) => {
    if (place === 0) return { ...told, kind: "new-record", recorded: subject, changed: null };
    const { withdrawn } = rows.find(({ id }) => id === String(subject)) ?? {};
    const isWithdrawal = withdrawn?.date === told.date && /^withdraw/i.test(told.changed);
    return { ...told, kind: isWithdrawal ? "withdrawn" : "revised", recorded: subject };
  });
}

/** Withdrawn rows that no revision of that day tells of. */
function untoldWithdrawals({ revisions, rows }: ReportRecord): Told[] {
  return rows.flatMap(({ id, withdrawn }): Told[] => {
    const isTold = revisions.some(({ subject, date }) => subject === String(id) && date === withdrawn?.date);
    if (!withdrawn || isTold) return [];
    return [{ ...withdrawn, kind: "withdrawn", recorded: id, changed: null, from: null, to: null }];
  });
}

function byDay(a: Told, b: Told): number {
  return a.date < b.date ? -1 : Number(a.date > b.date);
}

// Readers of feeds know entries by ids that are made from these names: no words for a reader.
function nameOf({ recorded, date, changed, kind }: Told): string {
  return `${recorded} ${date} ${changed ?? kind}`;
}

function tell(
  change: Told,
  name: string,
  { report: id, rows, threads, series }: ReportRecord,
  dossier: Dossier,
): ToldChange {
  const { lang, title } = dossier.report;
  const isRow = rows.some((row) => String(row.id) === change.recorded);
  const isPart = isRow || [...threads, ...series].some((part) => String(part.id) === change.recorded);
  const happened = changeWords.of(change.kind, isRow ? "row" : "record");
  const published = publishedArticle(dossier);
  return {
    ...change,
    name,
    report: { id, lang, title },
    article: articleName(dossier),
    published,
    happened,
    title: labelled(happened, noted(title, published)),
    path: `${recordPath(id)}${isPart ? recordAnchor(change.recorded) : ""}`,
    ...{ counts: null, words: [], related: null, about: [], mentioned: [] },
  };
}
