import { compileDossier } from "../../src/domain/dossier/compileDossier";
import type { Dossier } from "../../src/domain/dossier/dossier";
import type { Report, Source } from "../../src/domain/report/schema";
import type { SiteIdentity } from "../../src/publish/files/siteIdentity";
import { newestChanges, sortListings } from "../../src/publish/lists/listFiles";
import { listReport } from "../../src/publish/lists/reportListing";
import { reportPreviews, sitePreviews } from "../../src/publish/preview/pageCard";
import type { PreviewCard } from "../../src/publish/preview/previewCard";
import type { ToldChange } from "../../src/words/history";

/** What a site says of itself. */
export function anIdentity(overrides: Partial<SiteIdentity> = {}): SiteIdentity {
  return {
    name: "Who says how many",
    place: { address: "https://a.example/", basePath: "/" },
    errors: null,
    ...overrides,
  };
}

/** The reports of a site, compiled. */
export function dossiersOf(reports: readonly Report[], sources: readonly Source[]): Dossier[] {
  return reports.map((report) => compileDossier(report, sources));
}

/** Every picture of a site. */
export function everyCard(dossiers: readonly Dossier[], name = "Casualty viewer"): Map<string, PreviewCard> {
  return new Map([...sitePreviews(name), ...dossiers.flatMap((dossier) => [...reportPreviews(dossier, name)])]);
}

/** What happened on a site of these reports, newest first. */
export function changesOfSite(dossiers: readonly Dossier[], most = Number.POSITIVE_INFINITY): ToldChange[] {
  return newestChanges(sortListings(dossiers.map((dossier) => listReport(dossier, null))), most);
}
