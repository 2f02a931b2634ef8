import { withoutFullStop } from "../../domain/article/sentences.ts";
import type { Dossier } from "../../domain/dossier/dossier.ts";
import { changesOf } from "../../domain/dossier/history.ts";
import { publicUrl, reportPath, type SitePlace } from "../../domain/report/address.ts";
import type { Citation } from "../../words/claimShare.ts";
import type { PortableClaim } from "../../words/claims.ts";
import { formatDay } from "../../words/dates.ts";
import { citationWords, leavingWords, notVerified } from "../../words/language.ts";
import { formatSlot } from "../../words/scopes.ts";
import { articleName } from "../../words/titles.ts";
import { type FinishedFile, formatJson } from "../files/finishedFile.ts";
import { claimItem, quoteWithin } from "./claimItem.ts";
import { formatBibtex } from "./formatBibtex.ts";
import { formatCiteWeb } from "./formatCiteWeb.ts";
import { formatReference } from "./formatReference.ts";
import { formatRis } from "./formatRis.ts";

/** A claim's references in every style, all made from one description of it. `textSum`: the SHA-256 of the article's text. */
export function citeClaim(claim: PortableClaim, place: SitePlace, siteName: string, textSum: string): Citation[] {
  const item = claimItem(claim, place, siteName, textSum);
  return [
    { style: "chicago", text: formatReference(item, "chicago"), path: null },
    { style: "apa", text: formatReference(item, "apa"), path: null },
    { style: "wikipedia", text: formatCiteWeb(item, claim), path: null },
    { style: "bibtex", text: formatBibtex(item), path: `${claim.path}claim.bib` },
    { style: "ris", text: formatRis(item), path: `${claim.path}claim.ris` },
    { style: "csl-json", text: formatJson([item]), path: `${claim.path}claim.csl.json` },
  ];
}

/** The references that reference managers open, as files beside the claim's page. */
export function citationFiles(citations: readonly Citation[]): FinishedFile[] {
  return citations.flatMap(({ path, text }) => (path === null ? [] : [{ path, body: text }]));
}

/** How a report is cited as a whole; a claim has citations of its own. */
export function formatReportCitation(dossier: Dossier, place: SitePlace, siteName: string): string {
  const { id, title, transcribed, article, revisions } = dossier.report;
  const day = changesOf(dossier)[0]?.date ?? transcribed;
  const reporter = citationWords.dated(articleName(dossier), formatSlot(article.published, dossier));
  return [
    `${siteName}. ${day.slice(0, 4)}.`,
    citationWords.report(quoteWithin(withoutFullStop(title)), reporter),
    notVerified,
    leavingWords.revision(revisions.length, formatDay(day)),
    publicUrl(reportPath(id), place),
  ].join(" ");
}
