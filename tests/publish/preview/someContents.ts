import type { Dossier } from "../../../src/domain/dossier/dossier";
import type { Source } from "../../../src/domain/report/schema";
import type { ClaimPreview, PreviewCard } from "../../../src/publish/preview/previewCard";
import type { Measure } from "../../../src/publish/preview/wrapWords";
import { aReport, someSources } from "../../support/builders";
import { checkWithReports } from "../../support/checkWithReports";
import { dossiersOf, everyCard } from "../../support/siteOf";

/** What stands in data/. */
export function publishedDossiers(): Dossier[] {
  const { reports, sources } = checkWithReports("data", { earlier: null });
  return dossiersOf(reports, sources);
}

/** The pictures of one report. */
export function cardsOf(
  overrides: Parameters<typeof aReport>[0],
  sources: readonly Source[] = someSources(),
): Map<string, PreviewCard> {
  return everyCard(dossiersOf([aReport(overrides)], sources));
}

/** The picture of the report's first claim. */
export function firstClaimCard(overrides: Parameters<typeof aReport>[0], sources?: readonly Source[]): ClaimPreview {
  const card = [...cardsOf(overrides, sources).values()].find(({ kind }) => kind === "claim");
  if (card?.kind !== "claim") throw new Error("The report has no claim.");
  return card;
}

/** Letters all of one width, so that a test needs no fonts. */
export const evenMeasure: Measure = (text, _weight, size) => [...text].length * size * 0.55;
