import { claimIn, type Dossier } from "../domain/dossier/dossier.ts";
import { changeName, type HistoryEntry, subjectPath } from "../domain/dossier/history.ts";
import { mentionedClaims } from "../domain/dossier/mentionedClaims.ts";
import type { ClaimId, Report } from "../domain/report/schema.ts";
import { claimLine, formatAttribution, type PortableClaim, portableClaim, portableLineParts } from "./claims.ts";
import { formatDay } from "./dates.ts";
import {
  changeWords,
  claimKindWords,
  labelled,
  labelWords,
  leavingWords,
  noted,
  notVerified,
  partWords,
  relationKindWords,
  sayingWords,
} from "./language.ts";
import { formatPhrase, type Phrase, type Words } from "./phrasebook/phrase.ts";
import { formatSlot } from "./scopes.ts";
import { articleName } from "./titles.ts";

/**
 * A change as it is told: in words, with every claim that must stand beside it, so that lists of changes need nothing more of
 * the report. `words`: what it speaks of beside claims; `related`: how the two claims of a relation stand to each other.
 */
export type ToldChange = Pick<HistoryEntry, "kind" | "date" | "changed" | "from" | "to" | "why"> & {
  /** What it is about, by the name that its revision gives it. */
  recorded: string;
  /** Among all others (domain/dossier/history). */
  name: string;
  report: Pick<Report, "id" | "lang" | "title">;
  /** The article in words, and with the day on which it was published. */
  article: string;
  published: string;
  /** What happened to what: “Claim withdrawn”. */
  happened: string;
  /** The same as a list of entries shows it: with the source, the bound and the period of what it happened to. */
  title: string;
  /** The page on which its subject stands. */
  path: string;
  /** How much is in a report that came; of another change null. */
  counts: string | null;
  words: readonly string[];
  related: string | null;
  /** The claims that it is about, and every other whose figure its words mention. */
  about: readonly PortableClaim[];
  mentioned: readonly PortableClaim[];
};

/** Tells a change. An old value, a reason or a summary may name a number: its claim is among those mentioned. */
export function tellChange(change: HistoryEntry): ToldChange {
  const { kind, subject, recorded, date, changed, from, to, why, dossier } = change;
  const { report, head } = dossier;
  const { id, lang, title } = report;
  const words = subjectWords(change);
  const about = subjectClaims(change).map((id) => claimIn(dossier, id));
  const all = [title, ...words, changed ?? "", from ?? "", to ?? "", why ?? ""].join("\n");
  const portable = about.map((claim) => portableClaim(claim, dossier));
  return {
    ...{ kind, recorded, date, changed, from, to, why, words },
    name: changeName(change),
    report: { id, lang, title },
    article: articleName(dossier),
    published: publishedArticle(dossier),
    happened: changeWords.of(kind, subject.kind),
    title: labelled(changeWords.of(kind, subject.kind), subjectTitle(change, portable)),
    path: subjectPath(subject, report),
    counts: kind === "new-report" ? changeWords.counts(head.claimCount, head.sourceCount) : null,
    related: subject.kind === "relation" ? changeWords.related(relationKindWords[subject.entry.kind].from) : null,
    about: portable,
    mentioned: mentionedClaims(all, about, dossier).map((claim) => portableClaim(claim, dossier)),
  };
}

/** Changes that were made together: of one kind, of one subject, on one day; in their order. */
export type ChangesTogether = readonly [ToldChange, ...ToldChange[]];

/** Changes as a reader takes them in: what was made together stands together, where it also stands together in the list. */
export function groupChanges(changes: readonly ToldChange[]): ChangesTogether[] {
  const groups: [ToldChange, ...ToldChange[]][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last && isTogether(last[0], change)) last.push(change);
    else groups.push([change]);
  }
  return groups;
}

function isTogether(a: ToldChange, b: ToldChange): boolean {
  return a.report.id === b.report.id && a.recorded === b.recorded && a.date === b.date && a.kind === b.kind;
}

/**
 * Which part of an entry was changed, in words where the transcriber named a field: “scope.period.reason” is “the reason for
 * the period”. Their own words stand as they are.
 */
export function formatPart(changed: string): string {
  const steps = changed.split(".");
  const last = steps.at(-1) ?? "";
  const isReason = steps.length > 1 && (last === "reason" || last === "inferred");
  const named = isReason ? steps.slice(0, -1) : steps;
  const words =
    partWords.parts[named.filter((step, place) => place > 0 || named.length < 2 || !wholes.has(step)).join(".")];
  if (words === undefined) return changed;
  return isReason ? partWords.reasonFor(words) : words;
}

// What only says in which part of an entry a field stands.
const wholes: ReadonlySet<string> = new Set(["scope", "figure", "change", "article"]);

function subjectWords({ kind, subject, dossier }: HistoryEntry): string[] {
  switch (subject.kind) {
    case "report":
      return kind === "new-report" ? [dossier.report.summary] : [];
    case "claim":
      return [];
    case "relation":
      return [subject.entry.explanation];
    case "omission":
      return [subject.entry.text];
  }
}

function subjectClaims({ subject }: HistoryEntry): ClaimId[] {
  switch (subject.kind) {
    case "report":
      return [];
    case "claim":
      return [subject.entry.id];
    case "relation":
      return [subject.entry.from, subject.entry.to];
    case "omission":
      return "claim" in subject.entry.about ? [subject.entry.about.claim] : [];
  }
}

/** All that an entry of a feed says: no figure in it without its source, its bound, its period and its caveats. */
export function entryWords(change: ToldChange): Phrase[] {
  const { report, happened, date, published, counts, words, related, about, mentioned, changed, why } = change;
  const own = (words: string): Words => ({ own: words, lang: report.lang });
  return [
    changeWords.inReport(changeWords.on(happened, formatDay(date)), own(report.title), published),
    ...(counts === null ? [] : [[`${counts}.`]]),
    ...words.map((words) => [own(words)]),
    ...(related === null ? [] : [[related]]),
    ...about.map((claim) => portableLineParts(claim)),
    ...(changed === null ? [] : [[labelled(labelWords.changed, ""), own(changed)]]),
    ...values(change),
    [labelled(labelWords.why, ""), why === null ? changeWords.transcribed : own(why)],
    ...(mentioned.length === 0
      ? []
      : [[changeWords.figuresNamed], ...mentioned.map((claim) => portableLineParts(claim))]),
    ...about.flatMap(({ caveats }, position) => {
      const label = about.length > 1 ? changeWords.caveatTo(position) : labelWords.caveat;
      return caveats.map((caveat) => [labelled(label, caveat)]);
    }),
    ...(about.length + mentioned.length === 0 ? [[notVerified]] : []),
  ];
}

/** Which article a report is about, and when it was published: “Ansar Press, article 7518, published 12 July 2017”. */
export function publishedArticle(dossier: Dossier): string {
  const published = formatSlot(dossier.head.article.published, dossier);
  return sayingWords.reference(articleName(dossier), leavingWords.published(published));
}

function values({ from, to, report: { lang } }: ToldChange): Phrase[] {
  if (from === null && to === null) return [];
  return [
    [labelled(labelWords.beforeAsItRead, ""), from === null ? changeWords.nothing : { own: from, lang, mark: "del" }],
    [labelled(labelWords.now, ""), to === null ? changeWords.nothing : { own: to, lang, mark: "ins" }],
  ];
}

// Where readers list titles a longer one is cut off, and with it what the figure must not lose.
const longestStatement = 200;

function subjectTitle({ subject, dossier }: HistoryEntry, about: readonly PortableClaim[]): string {
  const [first, second] = about.map(lineInList);
  if (first === undefined) return noted(dossier.report.title, publishedArticle(dossier));
  if (subject.kind !== "relation" || second === undefined) return first;
  return `${first} ${labelled(changeWords.relates(relationKindWords[subject.entry.kind].from), second)}`;
}

/** The figure alone where there is one; a statement that is long is left out whole, since half of it may say otherwise. */
function lineInList(claim: PortableClaim): string {
  const { id, figure, statement, kind } = claim;
  const short = statement.length > longestStatement ? changeWords.kindOf(claimKindWords[kind], id) : statement;
  return formatPhrase(claimLine(claim, formatAttribution(claim), figure ? `${figure.words}.` : short));
}
