import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import type { Report, Source } from "../../../src/domain/report/schema";
import { checkReports } from "../../../src/publish/check/checkReports";
import type { SiteContents } from "../../../src/publish/files/siteContents";
import { planPreviews } from "../../../src/publish/preview/pageCard";
import type { ClaimPreview, PreviewCard } from "../../../src/publish/preview/previewCard";
import type { Measure } from "../../../src/publish/preview/wrapWords";
import { aReport, someSources } from "../../support/builders";

/** A site of reports that keep every rule. */
function contentsOf(reports: readonly Report[], sources: readonly Source[] = someSources()): SiteContents {
  return {
    name: "Casualty viewer",
    place: { address: null, basePath: "/" },
    errors: null,
    dossiers: reports.map((report) => compileDossier(report, sources)),
    sources,
  };
}

/** What stands in data/. */
export function publishedContents(): SiteContents {
  const { reports, sources } = checkReports("data", { earlier: null });
  return contentsOf(reports, sources);
}

/** The pictures of one report. */
export function cardsOf(
  overrides: Parameters<typeof aReport>[0],
  sources: readonly Source[] = someSources(),
): Map<string, PreviewCard> {
  return planPreviews(contentsOf([aReport(overrides)], sources));
}

/** The picture of the report's first claim. */
export function firstClaimCard(overrides: Parameters<typeof aReport>[0], sources?: readonly Source[]): ClaimPreview {
  const card = [...cardsOf(overrides, sources).values()].find(({ kind }) => kind === "claim");
  if (card?.kind !== "claim") throw new Error("The report has no claim.");
  return card;
}

/** Letters all of one width, so that a test needs no fonts. */
export const evenMeasure: Measure = (text, _weight, size) => [...text].length * size * 0.55;
