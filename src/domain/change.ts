import { type ChangeSubject, revisionsAbout, subjectNamed, subjectsOf } from "./changeSubject.ts";
import type { Dossier } from "./dossier.ts";
import { findWithdrawal } from "./revision.ts";
import type { Report, Revision } from "./schema.ts";

export type ChangeKind = "new-report" | "revised" | "renamed" | "withdrawn";

/** One thing that happened to what is published: a report came, or an entry of it was revised, renamed or withdrawn. */
export type Change = {
  kind: ChangeKind;
  dossier: Dossier;
  subject: ChangeSubject;
  /** The subject as the revision names it, which stays as it is when a claim is renamed later. */
  recorded: Revision["subject"];
  /** A day, YYYY-MM-DD. */
  date: string;
  changed: string;
  /** The old value as it read, and the new one; null where there is none. */
  from: string | null;
  to: string | null;
  why: string;
  /** Which of the changes to this part of this subject on this day it is, counted from 1: revisions are only added. */
  nth: number;
};

/** Everything that happened to a report, newest first; of one day the last revision first, and its arrival last. */
export function changesOf(dossier: Dossier): Change[] {
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

/** What happened on the whole site, newest first: the newest few, or all where no number is given. */
export function changesOfSite(dossiers: readonly Dossier[], most = Number.POSITIVE_INFINITY): Change[] {
  return dossiers
    .flatMap(changesOf)
    .sort((a, b) => byDay(b, a))
    .slice(0, most);
}

/** A change's name among all others: not made from its place in a list, it stays when others come. */
export function changeName({ dossier, recorded, date, changed, nth }: Change): string {
  return `${dossier.report.id} ${recorded} ${date} ${changed} ${nth}`;
}

type Unnumbered = Omit<Change, "nth">;

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
    changed: "new report",
    from: null,
    to: null,
    why: first?.why ?? "The article was transcribed.",
  };
}

function describeRevision(revision: Revision, dossier: Dossier): Unnumbered {
  const { subject: recorded, ...told } = revision;
  const subject = subjectNamed(recorded, dossier.report);
  const withdrawn = subject.entry?.withdrawn;
  if (withdrawn && findWithdrawal(revisionsAbout(subject, dossier.report), withdrawn) === revision) {
    const why = withdrawn.why === told.why ? told.why : `${withdrawn.why} ${told.why}`;
    return { ...told, kind: "withdrawn", dossier, subject, recorded, changed: "withdrawn", why };
  }
  return { ...told, kind: isRenaming(revision, subject) ? "renamed" : "revised", dossier, subject, recorded };
}

/** Withdrawn entries that no revision tells of: they are told all the same, once. */
function untoldWithdrawals(dossier: Dossier): Unnumbered[] {
  return subjectsOf(dossier.report).flatMap((subject): Unnumbered[] => {
    const withdrawn = subject.entry?.withdrawn;
    if (!withdrawn || findWithdrawal(revisionsAbout(subject, dossier.report), withdrawn)) return [];
    const recorded = subject.entry?.id ?? "report";
    return [
      { ...withdrawn, kind: "withdrawn", dossier, subject, recorded, changed: "withdrawn", from: null, to: null },
    ];
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
  return ({ recorded, date, changed }) =>
    recorded === change.recorded && date === change.date && changed === change.changed;
}
