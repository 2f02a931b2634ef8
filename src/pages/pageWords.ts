import type { ClaimSetting, Dossier } from "../domain/dossier.ts";
import { formatFigureSentence } from "../domain/figureWords.ts";
import { sourceIn } from "../domain/lookup.ts";
import { withoutFullStop } from "../domain/phrase.ts";
import { portableSlot } from "../domain/portableSlot.ts";
import type { Claim } from "../domain/schema.ts";
import { shortenWords } from "../domain/shortWords.ts";
import { siteName } from "../ui/voice/link.ts";

/** “Ansar Press, article 7518”: how a page names the article that it is about. */
export function articleName(setting: ClaimSetting): string {
  const { outlet, reference } = setting.head.article;
  return `${sourceIn(setting, outlet).name}, ${reference}`;
}

// Longer ones are cut by those who show them, wherever that may be.
const longestTitle = 180;

/** A toll by its figure, since a statement may leave its bound or its period to what stands around it on the page. */
export function claimTitle(claim: Claim, dossier: Dossier): string {
  const withdrawn = claim.withdrawn ? "Withdrawn: " : "";
  const words =
    claim.kind === "toll" ? formatFigureSentence(claim.figure) : shortenWords(claim.statement, longestTitle);
  const period = /\p{Nd}/u.test(words) ? `, period: ${portableSlot(claim.scope.period, dossier).words}` : "";
  return `${withdrawn}${sourceIn(dossier, claim.claimant).name}: ${period ? withoutFullStop(words) : words}${period}`;
}

/** The title of a page in its parts: its own words, and the site’s name, which stands beside them or alone. */
export type PageTitle = { own: string | null; page: number };

/** The title of a page where it stands apart from the site’s name. */
export function ownTitle({ own, page }: PageTitle): string {
  return `${own ?? siteName}${page > 1 ? `, page ${page}` : ""}`;
}

/** The title of a page in one line, the site’s name at its end. */
export function formatTitle(title: PageTitle): string {
  return title.own === null ? ownTitle(title) : `${ownTitle(title)} · ${siteName}`;
}
