import { withoutFullStop } from "../domain/article/sentences.ts";
import { bounds } from "../domain/compare/figure.ts";
import { type ClaimSetting, type Dossier, sourceIn } from "../domain/dossier/dossier.ts";
import type { Claim, Withdrawn } from "../domain/report/schema.ts";
import { formatDay } from "./dates.ts";
import { formatFigureSentence } from "./figures.ts";
import { capitalise, labelled, limitWords, sayingWords } from "./language.ts";
import { formatPhrase, type Phrase, shortenWords } from "./phrasebook/phrase.ts";
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

/** The period that words with a number in them must not lose, to stand after them: “, period: June [2017]”; else nothing. */
export function periodBeside(words: string, period: string): string {
  const isSaid = words.includes(period);
  return /\p{Nd}/u.test(words) && !isSaid ? withPeriod("", period) : "";
}

// Longer ones are cut by those who show them, wherever that may be.
const longestTitle = 180;

/**
 * The title of a claim's own page, which is what most links show of it: a figure with its bound and period, who is said to
 * have said it, in brackets where that is read so, and in which article.
 */
export function claimTitle(claim: Claim, dossier: Dossier): string {
  if (claim.kind !== "toll") {
    return claimInBrief({ ...claim, statement: shortenWords(claim.statement, longestTitle) }, dossier);
  }
  const figure = formatFigureSentence(claim.figure);
  const bare = bounds[claim.figure.bound].isBare ? [limitWords.bare] : [];
  const parts = [
    figure,
    ...bare,
    formatSlot(claim.scope.period, dossier),
    sayingWords.by(claimantName(claim, dossier)),
  ];
  return titleOf(claim, labelled(capitalise(parts.join(", ")), articleName(dossier)));
}

/** A toll by its figure, since a statement may leave its bound or its period to what stands around it on the page. */
export function claimInBrief(claim: Claim, dossier: Dossier): string {
  const { scope, statement } = claim;
  const words = claim.kind === "toll" ? formatFigureSentence(claim.figure) : withoutFullStop(statement);
  const period = periodBeside(words, formatSlot(scope.period, dossier));
  return titleOf(claim, labelled(claimantName(claim, dossier), `${words}${period}`));
}

/** The claimant's name, in brackets where the words quoted do not name who it is. */
export function claimantName(claim: Claim, setting: ClaimSetting): string {
  return formatPhrase(claimantPhrase(claim, setting));
}

/** The same with the reason. */
export function claimantPhrase({ claimant, claimantInferred }: Claim, setting: ClaimSetting): Phrase {
  const { name } = sourceIn(setting, claimant);
  if (claimantInferred === undefined) return [name];
  return [{ supplied: name, lang: null, reason: claimantInferred, reasonLang: setting.head.lang }];
}
