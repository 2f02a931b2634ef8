import { withoutFullStop } from "../domain/article/sentences.ts";
import { type ClaimSetting, type Dossier, sourceIn } from "../domain/dossier/dossier.ts";
import type { Claim, Withdrawn } from "../domain/report/schema.ts";
import { formatDay } from "./dates.ts";
import { formatFigureSentence } from "./figures.ts";
import { labelled, sayingWords, siteLanguage } from "./language.ts";
import { formatPhrase, type Phrase, shortenWords } from "./phrase.ts";
import { formatSlot, withPeriod } from "./scopes.ts";

/** “Ansar Press, article 7518”: how an article is named. */
export function articleName(setting: ClaimSetting): string {
  const { outlet, reference } = setting.head.article;
  return sayingWords.reference(sourceIn(setting, outlet).name, reference);
}

/** A title, which says first of what was withdrawn that it was. */
export function titleOf({ withdrawn }: { withdrawn?: Withdrawn | null | undefined }, title: string): string {
  return withdrawn ? labelled(sayingWords.withdrawn, title) : title;
}

/** “Withdrawn on 3 June 2026”. */
export function formatWithdrawn({ date }: Withdrawn): string {
  return sayingWords.withdrawnOn(formatDay(date));
}

type InBrief = { figure: { words: string } | null; statement: string; lang: string; period: string };

/** What it says in few words, with the period that a number in them must not lose: its figure, else its statement. */
export function saidInBrief({ figure, statement, lang, period }: InBrief): Phrase {
  const words = figure?.words ?? withoutFullStop(statement);
  const covered = /\p{Nd}/u.test(words) ? withPeriod("", period) : "";
  // Apart, since a name before it may run from right to left.
  if (figure) return [{ own: `${words}${covered}`, lang: siteLanguage }];
  return covered ? [{ own: words, lang }, covered] : [{ own: words, lang }];
}

// Longer ones are cut by those who show them, wherever that may be.
const longestTitle = 180;

/** The title of a claim's own page. */
export function claimTitle(claim: Claim, dossier: Dossier): string {
  return claimInBrief({ ...claim, statement: shortenWords(claim.statement, longestTitle) }, dossier);
}

/** A toll by its figure, since a statement may leave its bound or its period to what stands around it on the page. */
export function claimInBrief(claim: Claim, dossier: Dossier): string {
  const said = saidInBrief({
    figure: claim.kind === "toll" ? { words: formatFigureSentence(claim.figure) } : null,
    statement: claim.statement,
    lang: dossier.report.lang,
    period: formatSlot(claim.scope.period, dossier),
  });
  return titleOf(claim, labelled(sourceIn(dossier, claim.claimant).name, formatPhrase(said)));
}
