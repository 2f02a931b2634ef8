import type { Dossier } from "../domain/dossier.ts";
import { formatFigureSentence } from "../domain/figureWords.ts";
import { sourceIn } from "../domain/lookup.ts";
import { portableSlot } from "../domain/portableSlot.ts";
import type { Claim } from "../domain/schema.ts";
import { shortenWords } from "../domain/shortWords.ts";
import { articleName } from "../pages/ReportFrame.tsx";
import { siteName } from "../ui/voice/link.ts";
import type { Page } from "./findPage.ts";

/** The title of a page, the site's name at its end. A figure in it keeps its source, its bound and its period. */
export function pageTitle(page: Page): string {
  const words = titleWords(page);
  const number = "data" in page && "number" in page.data && page.data.number > 1 ? `, page ${page.data.number}` : "";
  return words === siteName ? `${words}${number}` : `${words}${number} · ${siteName}`;
}

function titleWords(page: Page): string {
  switch (page.kind) {
    case "home":
      return siteName;
    case "overview":
      return page.dossier.report.title;
    case "section":
      return `${page.section.question} ${articleName(page.dossier)}`;
    case "claims":
      return `All claims in ${articleName(page.dossier)}`;
    case "claim":
      return claimTitle(page.claim, page.dossier);
    case "moved-claim":
      return `Renamed from ${page.formerId}: ${claimTitle(page.claim, page.dossier)}`;
    case "article":
      return `The words themselves: ${articleName(page.dossier)}`;
    case "sources":
      return "Sources";
    case "source":
      return page.data.source.name;
    case "about":
      return "How to read this";
    case "not-found":
      return "There is no page at this address";
  }
}

// Longer ones are cut by those who show them, wherever that may be.
const longest = 180;

/** A toll by its figure, since a statement may leave its bound or its period to what stands around it on the page. */
export function claimTitle(claim: Claim, dossier: Dossier): string {
  const withdrawn = claim.withdrawn ? "Withdrawn: " : "";
  const words = claim.kind === "toll" ? formatFigureSentence(claim.figure) : shortenWords(claim.statement, longest);
  const period = /\p{Nd}/u.test(words) ? `, period: ${portableSlot(claim.scope.period, dossier).words}` : "";
  return `${withdrawn}${sourceIn(dossier, claim.claimant).name}: ${words.replace(period ? /\.$/ : "", "")}${period}`;
}
