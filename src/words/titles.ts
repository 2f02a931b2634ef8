import { withoutFullStop } from "../domain/article/sentences.ts";
import { type ClaimSetting, type Dossier, sourceIn } from "../domain/dossier/dossier.ts";
import type { Claim, Withdrawn } from "../domain/report/schema.ts";
import { formatDay } from "./dates.ts";
import { formatFigureSentence } from "./figures.ts";
import { labelled, sayingWords } from "./language.ts";
import { shortenWords } from "./phrase.ts";
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

/** The period that words with a number in them must not lose, to stand after them: “, period: June 2017”; else nothing. */
export function periodBeside(words: string, period: string): string {
  return /\p{Nd}/u.test(words) ? withPeriod("", period) : "";
}

// Longer ones are cut by those who show them, wherever that may be.
const longestTitle = 180;

/** The title of a claim's own page. */
export function claimTitle(claim: Claim, dossier: Dossier): string {
  return claimInBrief({ ...claim, statement: shortenWords(claim.statement, longestTitle) }, dossier);
}

/** A toll by its figure, since a statement may leave its bound or its period to what stands around it on the page. */
export function claimInBrief(claim: Claim, dossier: Dossier): string {
  const { claimant, scope, statement } = claim;
  const words = claim.kind === "toll" ? formatFigureSentence(claim.figure) : withoutFullStop(statement);
  const period = periodBeside(words, formatSlot(scope.period, dossier));
  return titleOf(claim, labelled(sourceIn(dossier, claimant).name, `${words}${period}`));
}
