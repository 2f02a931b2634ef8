import { claimPath, omissionPath, relationPagePath, reportPath } from "../report/address.ts";
import type { Claim, Omission, Relation, Report, Revision, Withdrawn } from "../report/schema.ts";
import type { Dossier } from "./dossier.ts";

export type ChangeKind = "new-report" | "new-record" | "revised" | "renamed" | "withdrawn";

/** One thing that happened to what is published: a report came, or an entry of it was revised, renamed or withdrawn. */
export type HistoryEntry = {
  kind: ChangeKind;
  dossier: Dossier;
  subject: ChangeSubject;
  /** The subject as the revision names it, which stays as it is when a claim is renamed later. */
  recorded: Revision["subject"];
  /** A day, YYYY-MM-DD. */
  date: string;
  /** Which part of it, in the transcriber's words; null where its kind says it all: a report that came, a withdrawal. */
  changed: string | null;
  /** The old value as it read, and the new one; null where there is none. */
  from: string | null;
  to: string | null;
  /** The transcriber's reason; null where no revision tells of the first transcription. */
  why: string | null;
  /** Which of the changes to this part of this subject on this day it is, counted from 1: revisions are only added. */
  nth: number;
};

/** Everything that happened to a report, newest first; of one day the last revision first, and its arrival last. */
export function changesOf(dossier: Dossier): HistoryEntry[] {
  const { report } = dossier;
  const first = report.revisions.find((revision) => isFirstTranscription(revision, report));
  const told = report.revisions
    .filter((revision) => revision !== first)
    .map((revision) => describeRevision(revision, dossier));
  const oldestFirst = [arrival(first, dossier), ...told, ...untoldWithdrawals(dossier)].sort(byDay);
  return oldestFirst
    .map((change, index) => ({ ...change, nth: oldestFirst.slice(0, index + 1).filter(isAlike(change)).length }))
    .reverse();
}

/** A change's name among all others: not made from its place in a list, it stays when others come. */
export function changeName(change: HistoryEntry): string {
  const { dossier, recorded, date, nth } = change;
  return `${dossier.report.id} ${recorded} ${date} ${partName(change)} ${nth}`;
}

// No words for a reader: readers of feeds know entries by ids that are made from these names.
function partName({ kind, changed }: Pick<HistoryEntry, "kind" | "changed">): string {
  return changed ?? (kind === "new-report" ? "new report" : kind);
}

type Unnumbered = Omit<HistoryEntry, "nth">;

function isFirstTranscription({ subject, date, from, to }: Revision, { transcribed }: Report): boolean {
  return subject === "report" && date === transcribed && from === null && to === null;
}

function arrival(first: Revision | undefined, dossier: Dossier): Unnumbered {
  return {
    kind: "new-report",
    dossier,
    subject: { kind: "report", entry: null },
    recorded: "report",
    date: dossier.report.transcribed,
    changed: null,
    from: null,
    to: null,
    why: first?.why ?? null,
  };
}

function describeRevision(revision: Revision, dossier: Dossier): Unnumbered {
  const { subject: recorded, ...told } = revision;
  const subject = subjectNamed(recorded, dossier.report);
  const withdrawn = subject.entry?.withdrawn;
  if (withdrawn && findWithdrawal(revisionsAbout(subject, dossier.report), withdrawn) === revision) {
    const why = withdrawn.why === told.why ? told.why : `${withdrawn.why} ${told.why}`;
    return { ...told, kind: "withdrawn", dossier, subject, recorded, changed: null, why };
  }
  return { ...told, kind: isRenaming(revision, subject) ? "renamed" : "revised", dossier, subject, recorded };
}

/** Withdrawn entries that no revision tells of: they are told all the same, once. */
function untoldWithdrawals(dossier: Dossier): Unnumbered[] {
  return subjectsOf(dossier.report).flatMap((subject): Unnumbered[] => {
    const withdrawn = subject.entry?.withdrawn;
    if (!withdrawn || findWithdrawal(revisionsAbout(subject, dossier.report), withdrawn)) return [];
    const recorded = subject.entry?.id ?? "report";
    return [{ ...withdrawn, kind: "withdrawn", dossier, subject, recorded, changed: null, from: null, to: null }];
  });
}

function isRenaming({ from, to }: Revision, { kind, entry }: ChangeSubject): boolean {
  if (kind !== "claim") return false;
  return entry.aliases.some((alias) => alias === from) && [entry.id, ...entry.aliases].some((name) => name === to);
}

function byDay(a: { date: string }, b: { date: string }): number {
  return a.date < b.date ? -1 : Number(a.date > b.date);
}

function isAlike(change: Unnumbered): (other: Unnumbered) => boolean {
  return (other) =>
    other.recorded === change.recorded && other.date === change.date && partName(other) === partName(change);
}

/** What a change is about: the report, or one entry of it. */
export type ChangeSubject =
  | { kind: "report"; entry: null }
  | { kind: "claim"; entry: Claim }
  | { kind: "relation"; entry: Relation }
  | { kind: "omission"; entry: Omission };

/** The subject that a revision names, by its former id, too. Checked data name none that is missing: a miss throws. */
export function subjectNamed(name: Revision["subject"], report: Report): ChangeSubject {
  const found = subjectsOf(report).find(({ kind, entry }) =>
    [entry?.id ?? "report", ...(kind === "claim" ? entry.aliases : [])].some((known) => known === name),
  );
  if (found === undefined) throw new Error(`A revision of “${report.id}” is about “${name}”, which is not in it.`);
  return found;
}

/** The report and each of its entries. */
function subjectsOf({ claims, relations, omissions }: Report): ChangeSubject[] {
  return [
    { kind: "report", entry: null },
    ...claims.map((entry) => ({ kind: "claim" as const, entry })),
    ...relations.map((entry) => ({ kind: "relation" as const, entry })),
    ...omissions.map((entry) => ({ kind: "omission" as const, entry })),
  ];
}

/** Every revision of a subject, oldest first. */
function revisionsAbout({ kind, entry }: ChangeSubject, report: Report): Revision[] {
  if (kind === "claim") return revisionsOf(entry, report);
  return report.revisions.filter(({ subject }) => subject === (entry?.id ?? "report"));
}

/** The page on which the subject of a change stands. */
export function subjectPath({ kind, entry }: ChangeSubject, { id }: Pick<Report, "id">): string {
  switch (kind) {
    case "report":
      return reportPath(id);
    case "claim":
      return claimPath(id, entry.id);
    case "relation":
      return relationPagePath(id, entry);
    case "omission":
      return omissionPath(id, entry);
  }
}

/** Every revision of a claim, oldest first, those from before it was renamed included. */
export function revisionsOf({ id, aliases }: Claim, { revisions }: Pick<Report, "revisions">): Revision[] {
  return revisions.filter(({ subject }) => subject === id || aliases.some((alias) => alias === subject));
}

/**
 * Among the revisions of one entry the one that tells of its withdrawal, so that nobody reads of it twice; undefined
 * where none does. It is of the same day, and names the withdrawal, or gives the same reason, or changes no value.
 */
function findWithdrawal(revisions: readonly Revision[], { date, why }: Withdrawn): Revision | undefined {
  const sameDay = revisions.filter((revision) => revision.date === date);
  return (
    sameDay.find(({ changed, to }) => /^withdraw/i.test(changed) || to === "withdrawn") ??
    sameDay.find((revision) => revision.why === why) ??
    sameDay.find(({ from, to }) => from === null && to === null)
  );
}
