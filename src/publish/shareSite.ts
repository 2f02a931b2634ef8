import { createHash } from "node:crypto";
import type { Dossier } from "../domain/dossier/dossier.ts";
import { claimPath, embedPath, namesOf, previewPath, publicUrl } from "../domain/report/address.ts";
import type { Claim, ReportId } from "../domain/report/schema.ts";
import type { OfferedFiles } from "../pages/pageData.ts";
import { type ClaimShare, errorReportUrl, quoteClaim } from "../words/claimShare.ts";
import { portableClaim } from "../words/claims.ts";
import { citationFiles, citeClaim, formatReportCitation } from "./cite/citeClaim.ts";
import type { CompiledSite } from "./compileSite.ts";
import { robots } from "./crawl/sitemap.ts";
import type { Picture } from "./document/pageMeta.ts";
import { claimDownloads, reportDownloads, reportTables } from "./download/downloads.ts";
import { embedSnippet, oEmbedFile } from "./embed/oEmbedFile.ts";
import { siteFeeds } from "./feed/siteFeeds.ts";
import type { FinishedFile } from "./files/finishedFile.ts";
import type { SiteContents } from "./files/siteContents.ts";
import { claimGraph, reportGraph } from "./linkedData/fileGraphs.ts";
import { serializeJsonLd } from "./linkedData/jsonLd.ts";
import { makePreviews } from "./preview/makePreviews.ts";
import { planPreviews } from "./preview/pageCard.ts";

/** Everything by which the site's contents leave it, beside its pages. */
export type SharedSite = {
  /** By the path of the claim's page; at a former address as at the present one. */
  shares: ReadonlyMap<string, ClaimShare>;
  /** The files of each report's folder, as its page offers them. */
  offered: ReadonlyMap<ReportId, OfferedFiles>;
  /** By the path of the page that each stands for. */
  pictures: ReadonlyMap<string, Picture>;
  files: readonly FinishedFile[];
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
  const { offered, files } = reportDownloads({ dossier, reportText, jsonLd, place, siteName: name });
  const citation = formatReportCitation(dossier, place, name);
  return { id, offered: { files: offered, tables: reportTables, citation }, files };
}

// Those who show previews keep them by their address for long: another picture has another one.
function pictureAddress(path: string, bytes: Uint8Array, { place }: SiteContents): string {
  const version = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  return `${publicUrl(previewPath(path), place)}?${version}`;
}

type SharedClaim = { share: ClaimShare; files: FinishedFile[] };

/** Everything by which one claim leaves the site: the texts on its page, and the files beside it. */
function shareClaim(claim: Claim, dossier: Dossier, contents: SiteContents): SharedClaim {
  const { name, place, errors } = contents;
  const portable = portableClaim(claim, dossier);
  const citations = citeClaim(portable, place, name);
  const jsonLd = serializeJsonLd(claimGraph(claim, dossier, contents));
  const downloads = claimDownloads({ claim, dossier, jsonLd, place, siteName: name });
  return {
    share: {
      address: publicUrl(portable.path, place),
      quotation: quoteClaim(portable, place),
      citations,
      downloads: downloads.offered,
      embedSnippet: embedSnippet(portable, place, name),
      embedPath: embedPath(portable.report, portable.id),
      errorReport: errorReportUrl(portable, place, errors, name),
    },
    files: [...citationFiles(citations), ...downloads.files, oEmbedFile(portable, place, name)],
  };
}
