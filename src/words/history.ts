import { claimIn, type Dossier, sourceIn } from "../domain/dossier/dossier.ts";
import type { HistoryEntry } from "../domain/dossier/history.ts";
import { mentionedClaims } from "../domain/dossier/mentionedClaims.ts";
import type { ClaimId } from "../domain/report/schema.ts";
import {
  claimKindWords,
  formatAttribution,
  formatCoverage,
  notVerified,
  type PortableClaim,
  portableClaim,
  portableLineParts,
} from "./claims.ts";
import { formatDay } from "./dates.ts";
import { formatNumberOf } from "./english.ts";
import type { Phrase, Words } from "./phrase.ts";
import { portableSlot } from "./portableSlot.ts";
import { relationKindWords } from "./relationKinds.ts";

/** What happened to what: “Claim withdrawn”. */
export function formatChange({ kind, subject }: Pick<HistoryEntry, "kind" | "subject">): string {
  if (kind === "new-report") return "New report";
  return `${subjectWords[subject.kind]} ${kind}`;
}

const subjectWords = { report: "Report", claim: "Claim", relation: "Relation", omission: "Omission" };

/** What a change speaks of beside claims: a summary, why two claims stand to each other as they do, what is left out. */
export function changeWords({ kind, subject, dossier }: HistoryEntry): string[] {
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
  return `The first claim below ${relationKindWords[subject.entry.kind].from} the second.`;
}

/**
 * The claims that a change is about, and after them every claim whose figure its words mention: an old value, a reason
 * or a summary may name a number, which must stand beside its source, its bound and its period.
 */
export function claimsOfChange(change: HistoryEntry): { about: PortableClaim[]; mentioned: PortableClaim[] } {
  const { dossier, from, to, changed, why } = change;
  const about = subjectClaims(change).map((id) => claimIn(dossier, id));
  const words = [dossier.report.title, ...changeWords(change), changed, from ?? "", to ?? "", why].join("\n");
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
  return [
    [`${formatChange(change)} on ${formatDay(date)}, in “`, own(report.title), `”, ${articleWords(dossier)}.`],
    ...(kind === "new-report"
      ? [[`${formatNumberOf(head.claimCount, "claim")} of ${formatNumberOf(head.sourceCount, "source")}.`]]
      : []),
    ...changeWords(change).map((words) => [own(words)]),
    ...(related === null ? [] : [[related]]),
    ...about.map((claim) => portableLineParts(claim)),
    ...(kind === "new-report" || kind === "withdrawn" ? [] : [["Changed: ", own(changed)]]),
    ...values(change),
    ["Why: ", own(why)],
    ...(mentioned.length === 0
      ? []
      : [["Figures named here are those of:"], ...mentioned.map((claim) => portableLineParts(claim))]),
    ...about.flatMap((claim, index) => caveatsTo(claim, about.length > 1 ? (ordinals[index] ?? null) : null)),
    ...(about.length + mentioned.length === 0 ? [[notVerified]] : []),
  ];
}

/** Which article a report is about, and when it was published: “Ansar Press, article 7518, published 12 July 2017”. */
export function articleWords(dossier: Dossier): string {
  const { outlet, reference, published } = dossier.head.article;
  return `${sourceIn(dossier, outlet).name}, ${reference}, published ${portableSlot(published, dossier).words}`;
}

// No change is about more than two claims: those that a relation joins.
const ordinals = ["first", "second"];

function caveatsTo({ caveats }: PortableClaim, ordinal: string | null): Phrase[] {
  return caveats.map((caveat) => [`Caveat${ordinal === null ? "" : ` to the ${ordinal} claim`}: ${caveat}`]);
}

function values({ from, to, dossier }: HistoryEntry): Phrase[] {
  if (from === null && to === null) return [];
  const { lang } = dossier.report;
  return [
    ["Before, as it read: ", from === null ? "nothing" : { own: from, lang, mark: "del" }],
    ["Now: ", to === null ? "nothing" : { own: to, lang, mark: "ins" }],
  ];
}

// Where readers list titles a longer one is cut off, and with it what the figure must not lose.
const longestStatement = 200;

/** What a list of entries shows: what happened, and to what, with its source, its bound and its period. */
export function entryTitle(change: HistoryEntry): string {
  return `${formatChange(change)}: ${subjectTitle(change)}`;
}

function subjectTitle(change: HistoryEntry): string {
  const { subject, dossier } = change;
  const [first, second] = claimsOfChange(change).about.map(claimTitle);
  if (first === undefined) return `${dossier.report.title} (${articleWords(dossier)})`;
  if (subject.kind !== "relation" || second === undefined) return first;
  return `${first} This ${relationKindWords[subject.entry.kind].from}: ${second}`;
}

/** The figure alone where there is one; a statement that is long is left out whole, since half of it may say otherwise. */
function claimTitle(claim: PortableClaim): string {
  const { figure, statement, kind } = claim;
  const short = statement.length > longestStatement ? `${claimKindWords[kind]} of ${claim.id}.` : statement;
  return `${formatAttribution(claim)}: ${figure ? `${figure.words}.` : short} ${formatCoverage(claim)}`;
}
