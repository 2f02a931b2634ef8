import { createHash } from "node:crypto";
import { claimPath, namesOf, previewPath, publicUrl } from "../domain/address.ts";
import type { ClaimShare, DownloadableFile } from "../domain/claimShare.ts";
import type { Dossier } from "../domain/dossier.ts";
import type { ReportId } from "../domain/schema.ts";
import type { CompiledSite } from "./compileChecked.ts";
import { reportDownloads } from "./download/downloads.ts";
import { siteFeeds } from "./feed/siteFeeds.ts";
import type { Picture } from "./head/pageMeta.ts";
import { makePreviews } from "./preview/makePreviews.ts";
import { planPreviews } from "./preview/planPreviews.ts";
import { robots } from "./robots.ts";
import { shareClaim } from "./shareClaim.ts";
import type { SiteContents, WrittenFile } from "./siteContents.ts";
import { sitemap } from "./sitemap.ts";
import { serializeJsonLd } from "./structured/jsonLd.ts";
import { reportGraph } from "./structured/reportGraph.ts";

/** Everything by which the site's contents leave it, beside its pages. */
export type SharedSite = {
  /** By the path of the claim's page; at a former address as at the present one. */
  shares: ReadonlyMap<string, ClaimShare>;
  /** The files of each report's folder, as its page offers them. */
  offered: ReadonlyMap<ReportId, readonly DownloadableFile[]>;
  /** By the path of the page that each stands for. */
  pictures: ReadonlyMap<string, Picture>;
  files: readonly WrittenFile[];
  /** What names all pages to crawlers. */
  listOf: (paths: readonly string[]) => WrittenFile[];
  picturesMade: number;
  notes: readonly string[];
};

/** Where pictures are kept from one build to the next; thrown away with what is installed. */
export const previewCache = "node_modules/.cache/previews";

/** Makes previews, citations, downloads, embeds and feeds of all claims and reports. */
export async function shareSite(site: CompiledSite, cacheFolder: string): Promise<SharedSite> {
  const { contents } = site;
  const cards = planPreviews(contents);
  // Pictures are compressed beside the rest of the work.
  const making = makePreviews(cards, cacheFolder);
  const claims = contents.dossiers.flatMap((dossier) => shareClaims(dossier, contents));
  const reports = contents.dossiers.map((dossier) => shareReport(dossier, site));
  const { pictures, made, notes } = await making;
  return {
    shares: new Map(claims.flatMap(({ paths, share }) => paths.map((path) => [path, share] as const))),
    offered: new Map(reports.map(({ id, offered }) => [id, offered])),
    pictures: new Map(
      [...pictures].map(([path, bytes]) => [
        path,
        { address: pictureAddress(path, bytes, contents), alt: cards.get(path)?.alt ?? "" },
      ]),
    ),
    files: [
      ...claims.flatMap(({ files }) => files),
      ...reports.flatMap(({ files }) => files),
      ...[...pictures].map(([path, body]) => ({ path: previewPath(path), body })),
      ...siteFeeds(contents),
      robots(contents),
    ],
    listOf: (paths) => sitemap(paths, contents),
    picturesMade: made,
    notes,
  };
}

function shareClaims(dossier: Dossier, contents: SiteContents) {
  const { report } = dossier;
  return report.claims.map((claim) => ({
    ...shareClaim(claim, dossier, contents),
    paths: namesOf(claim).map((name) => claimPath(report.id, name)),
  }));
}

function shareReport(dossier: Dossier, { contents, reportTexts }: CompiledSite) {
  const { id } = dossier.report;
  const { name, place } = contents;
  const jsonLd = serializeJsonLd(reportGraph(dossier, contents));
  const reportText = reportTexts.get(id);
  if (reportText === undefined) throw new Error(`The text of the report “${id}” was not read.`);
  return { id, ...reportDownloads({ dossier, reportText, jsonLd, place, siteName: name }) };
}

// Those who show previews keep them by their address for long: another picture has another one.
function pictureAddress(path: string, bytes: Uint8Array, { place }: SiteContents): string {
  const version = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  return `${publicUrl(previewPath(path), place)}?${version}`;
}
