import type { Dossier } from "../../domain/dossier/dossier.ts";
import { publicUrl, reportPath, type SitePlace } from "../../domain/report/address.ts";
import type { Citation } from "../../words/claimShare.ts";
import type { PortableClaim } from "../../words/claims.ts";
import { formatDay } from "../../words/dates.ts";
import { publishedArticle } from "../../words/history.ts";
import { citationWords, notVerified, quoted } from "../../words/language.ts";
import { type FinishedFile, formatJson } from "../files/finishedFile.ts";
import { claimItem } from "./claimItem.ts";
import { formatBibtex } from "./formatBibtex.ts";
import { formatReference } from "./formatReference.ts";
import { formatRis } from "./formatRis.ts";

/** A claim's references in five styles, all made from one description of it. */
export function citeClaim(claim: PortableClaim, place: SitePlace, siteName: string): Citation[] {
  const item = claimItem(claim, place, siteName);
  return [
    { style: "chicago", text: formatReference(item, "chicago"), path: null },
    { style: "apa", text: formatReference(item, "apa"), path: null },
    { style: "bibtex", text: formatBibtex(item), path: `${claim.path}claim.bib` },
    { style: "ris", text: formatRis(item), path: `${claim.path}claim.ris` },
    { style: "csl-json", text: formatJson([item]), path: `${claim.path}claim.csl.json` },
  ];
}

/** The references that reference managers open, as files beside the claim's page. */
export function citationFiles(citations: readonly Citation[]): FinishedFile[] {
  return citations.flatMap(({ path, text }) => (path === null ? [] : [{ path, body: text }]));
}

/** How the files of a report are cited as a whole; a claim has citations of its own. */
export function formatReportCitation(dossier: Dossier, place: SitePlace, siteName: string): string {
  const { id, title, transcribed, revisions } = dossier.report;
  const source = citationWords.report(publishedArticle(dossier), formatDay(transcribed), revisions.length);
  const address = publicUrl(reportPath(id), place);
  return `${siteName}. ${quoted(`${title}.`)} ${source} ${address}. ${notVerified}`;
}
