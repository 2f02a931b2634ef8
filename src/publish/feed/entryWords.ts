import type { Change } from "../../domain/change.ts";
import { changeWords, claimsOfChange, formatChange, formatRelated } from "../../domain/changeWords.ts";
import { formatDay } from "../../domain/day.ts";
import type { Dossier } from "../../domain/dossier.ts";
import { formatNumberOf } from "../../domain/list.ts";
import { sourceIn } from "../../domain/lookup.ts";
import type { Phrase, Words } from "../../domain/phrase.ts";
import { notVerified, type PortableClaim, portableLineParts } from "../../domain/portableClaim.ts";
import { portableSlot } from "../../domain/portableSlot.ts";

/** All that an entry of a feed says: no figure in it without its source, its bound, its period and its caveats. */
export function entryWords(change: Change): Phrase[] {
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

function values({ from, to, dossier }: Change): Phrase[] {
  if (from === null && to === null) return [];
  const { lang } = dossier.report;
  return [
    ["Before, as it read: ", from === null ? "nothing" : { own: from, lang, mark: "del" }],
    ["Now: ", to === null ? "nothing" : { own: to, lang, mark: "ins" }],
  ];
}
