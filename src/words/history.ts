import { claimIn, type Dossier } from "../domain/dossier/dossier.ts";
import type { HistoryEntry } from "../domain/dossier/history.ts";
import { mentionedClaims } from "../domain/dossier/mentionedClaims.ts";
import type { ClaimId } from "../domain/report/schema.ts";
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
import { formatPhrase, type Phrase, type Words } from "./phrase.ts";
import { formatSlot } from "./scopes.ts";
import { articleName } from "./titles.ts";

/** What happened to what: “Claim withdrawn”. */
export function formatChange({ kind, subject }: Pick<HistoryEntry, "kind" | "subject">): string {
  return changeWords.of(kind, subject.kind);
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

/** What a change speaks of beside claims: a summary, why two claims stand to each other as they do, what is left out. */
export function subjectWords({ kind, subject, dossier }: HistoryEntry): string[] {
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

/** “The first claim below contradicts the second.”, where a change is about a relation; else null. */
export function formatRelated({ subject }: HistoryEntry): string | null {
  if (subject.kind !== "relation") return null;
  return changeWords.related(relationKindWords[subject.entry.kind].from);
}

/**
 * The claims that a change is about, and after them every claim whose figure its words mention: an old value, a reason
 * or a summary may name a number, which must stand beside its source, its bound and its period.
 */
export function claimsOfChange(change: HistoryEntry): { about: PortableClaim[]; mentioned: PortableClaim[] } {
  const { dossier, from, to, changed, why } = change;
  const about = subjectClaims(change).map((id) => claimIn(dossier, id));
  const words = [dossier.report.title, ...subjectWords(change), changed ?? "", from ?? "", to ?? "", why ?? ""].join(
    "\n",
  );
  return {
    about: about.map((claim) => portableClaim(claim, dossier)),
    mentioned: mentionedClaims(words, about, dossier).map((claim) => portableClaim(claim, dossier)),
  };
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
export function entryWords(change: HistoryEntry): Phrase[] {
  const { dossier, kind, date, changed, why } = change;
  const { report, head } = dossier;
  const { about, mentioned } = claimsOfChange(change);
  const related = formatRelated(change);
  const own = (words: string): Words => ({ own: words, lang: report.lang });
  const happened = changeWords.on(formatChange(change), formatDay(date));
  return [
    changeWords.inReport(happened, own(report.title), publishedArticle(dossier)),
    ...(kind === "new-report" ? [[`${changeWords.counts(head.claimCount, head.sourceCount)}.`]] : []),
    ...subjectWords(change).map((words) => [own(words)]),
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

function values({ from, to, dossier }: HistoryEntry): Phrase[] {
  if (from === null && to === null) return [];
  const { lang } = dossier.report;
  return [
    [labelled(labelWords.beforeAsItRead, ""), from === null ? changeWords.nothing : { own: from, lang, mark: "del" }],
    [labelled(labelWords.now, ""), to === null ? changeWords.nothing : { own: to, lang, mark: "ins" }],
  ];
}

// Where readers list titles a longer one is cut off, and with it what the figure must not lose.
const longestStatement = 200;

/** What a list of entries shows: what happened, and to what, with its source, its bound and its period. */
export function entryTitle(change: HistoryEntry): string {
  return labelled(formatChange(change), subjectTitle(change));
}

function subjectTitle(change: HistoryEntry): string {
  const { subject, dossier } = change;
  const [first, second] = claimsOfChange(change).about.map(lineInList);
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
