import { createHash } from "node:crypto";
import type { CompiledRecord } from "../domain/dossier/compileRecord.ts";
import type { Dossier } from "../domain/dossier/dossier.ts";
import { claimPath, embedPath, namesOf, previewPath, publicUrl } from "../domain/report/address.ts";
import type { Claim } from "../domain/report/schema.ts";
import type { OfferedFiles, OfferedRecord } from "../pages/pageData.ts";
import { type ClaimShare, type DownloadableFile, errorReportUrl, quoteClaim } from "../words/claimShare.ts";
import { portableClaim } from "../words/claims.ts";
import { citationFiles, citeClaim, formatReportCitation } from "./cite/citeClaim.ts";
import type { Picture } from "./document/pageMeta.ts";
import { caseFileDownloads, sumOfArticle } from "./download/caseFile.ts";
import { claimDownloads, claimsDescription, reportDownloads, reportTables } from "./download/downloads.ts";
import { recordDownloads } from "./download/recordDownloads.ts";
import { embedSnippet, oEmbedFile } from "./embed/oEmbedFile.ts";
import type { FinishedFile } from "./files/finishedFile.ts";
import type { SiteIdentity } from "./files/siteIdentity.ts";
import { claimGraph, reportGraph } from "./linkedData/fileGraphs.ts";
import { serializeJsonLd } from "./linkedData/jsonLd.ts";
import { recordGraph } from "./linkedData/recordNodes.ts";
import { type KeptPicture, makePreviews } from "./preview/makePreviews.ts";
import { reportPreviews } from "./preview/pageCard.ts";
import type { PreviewCard } from "./preview/previewCard.ts";

/** Everything by which a report leaves the site, beside its pages. */
export type SharedReport = SharedPictures & {
  /** By the path of the claim's page; at a former address as at the present one. */
  shares: ReadonlyMap<string, ClaimShare>;
  /** The files of the report's folder, as its page offers them. */
  offered: OfferedFiles;
  /** The record and its files; null where the report has none. */
  outside: OfferedRecord | null;
  files: readonly FinishedFile[];
};

/** A report and what stands beside it, each with its file, to the byte. */
export type SharedMaterial = {
  dossier: Dossier;
  text: string;
  record: { compiled: CompiledRecord; text: string } | null;
};

/** Makes previews, citations, downloads and embeds of a report and of all its claims, and the files of its record. */
export async function shareReport(
  { dossier, text, record }: SharedMaterial,
  identity: SiteIdentity,
  cacheFolder: string,
): Promise<SharedReport> {
  const { report } = dossier;
  const { name, place } = identity;
  // Pictures are compressed beside the rest of the work.
  const making = sharePictures(reportPreviews(dossier, name), identity, cacheFolder);
  const described = claimsDescription({ dossier, place, siteName: name });
  const textSum = sumOfArticle(report);
  const claims = report.claims.map((claim) => ({
    claim,
    ...shareClaim(claim, { dossier, identity, described: described.offered, textSum }),
  }));
  const jsonLd = serializeJsonLd(reportGraph(dossier, identity));
  const { offered, files } = reportDownloads({ dossier, reportText: text, jsonLd, place, siteName: name });
  const outside =
    record &&
    recordDownloads({
      ...{ ...record, dossier, place },
      jsonLd: serializeJsonLd(recordGraph({ dossier, compiled: record.compiled }, identity)),
    });
  const taken = [...claims.flatMap(({ files }) => files), ...described.files, ...files, ...(outside?.files ?? [])];
  const whole = caseFileDownloads({ report, record: record?.compiled.record ?? null, siteName: name, files: taken });
  return {
    ...(await making),
    shares: new Map(
      claims.flatMap(({ claim, share }) =>
        namesOf(claim).map((name): [string, ClaimShare] => [claimPath(report.id, name), share]),
      ),
    ),
    offered: {
      files: [...offered, ...whole.offered],
      tables: reportTables,
      citation: formatReportCitation(dossier, place, name),
      textSum,
    },
    outside: record && outside && { compiled: record.compiled, files: outside.offered },
    files: [...taken, ...whole.files],
  };
}

export type SharedPictures = {
  /** By the path of the page that each stands for. */
  pictures: ReadonlyMap<string, Picture>;
  pictureFiles: readonly PictureFile[];
  picturesMade: number;
  /** Each a sentence for whoever builds the site: what the pictures could not show. */
  notes: readonly string[];
};

/** A picture as a file of the site, and the file that keeps it for the next build. */
export type PictureFile = FinishedFile & Pick<KeptPicture, "kept">;

/** Makes the pictures of some pages. */
export async function sharePictures(
  cards: ReadonlyMap<string, PreviewCard>,
  { place }: SiteIdentity,
  cacheFolder: string,
): Promise<SharedPictures> {
  const { pictures, made, notes } = await makePreviews(cards, cacheFolder);
  const entries = [...pictures];
  return {
    pictures: new Map(
      entries.map(([path, { bytes }]) => {
        // Those who show previews keep them by their address for long: another picture has another one.
        const version = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
        const address = `${publicUrl(previewPath(path), place)}?${version}`;
        return [path, { address, alt: cards.get(path)?.alt ?? "" }];
      }),
    ),
    pictureFiles: entries.map(([path, { bytes, kept }]) => ({ path: previewPath(path), body: bytes, kept })),
    picturesMade: made,
    notes,
  };
}

type SharedClaim = { share: ClaimShare; files: FinishedFile[] };

/** `described`: what the tables of all claims hold; `textSum`: the SHA-256 of the article’s text. */
type ClaimSurroundings = {
  dossier: Dossier;
  identity: SiteIdentity;
  described: readonly DownloadableFile[];
  textSum: string;
};

/** Everything by which one claim leaves the site: the texts on its page, and the files beside it. */
function shareClaim(claim: Claim, { dossier, identity, described, textSum }: ClaimSurroundings): SharedClaim {
  const { name, place, errors } = identity;
  const portable = portableClaim(claim, dossier);
  const citations = citeClaim(portable, place, name, textSum);
  const jsonLd = serializeJsonLd(claimGraph(claim, dossier, identity));
  const downloads = claimDownloads({ claim, dossier, jsonLd, place, siteName: name });
  return {
    share: {
      address: publicUrl(portable.path, place),
      quotation: quoteClaim(portable, place),
      citations,
      downloads: [...downloads.offered, ...described],
      embedSnippet: embedSnippet(portable, place, name),
      embedPath: embedPath(portable.report, portable.id),
      errorReport: errorReportUrl(portable, place, errors, name),
    },
    files: [...citationFiles(citations), ...downloads.files, oEmbedFile(portable, place, name)],
  };
}
