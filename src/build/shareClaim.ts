import { embedPath, publicUrl } from "../domain/address.ts";
import type { ClaimShare } from "../domain/claimShare.ts";
import type { Dossier } from "../domain/dossier.ts";
import { errorReportUrl } from "../domain/errorReport.ts";
import { portableClaim } from "../domain/portableClaim.ts";
import type { Claim } from "../domain/schema.ts";
import { citationFiles, citeClaim } from "./cite/citeClaim.ts";
import { quoteClaim } from "./cite/quoteClaim.ts";
import { claimDownloads } from "./download/downloads.ts";
import { embedSnippet } from "./embed/embedSnippet.ts";
import { oEmbedFile } from "./embed/oEmbedFile.ts";
import type { SiteContents, WrittenFile } from "./siteContents.ts";
import { claimGraph } from "./structured/claimGraph.ts";
import { serializeJsonLd } from "./structured/jsonLd.ts";

export type SharedClaim = { share: ClaimShare; files: WrittenFile[] };

/** Everything by which one claim leaves the site: the texts on its page, and the files beside it. */
export function shareClaim(claim: Claim, dossier: Dossier, { name, place, errors }: SiteContents): SharedClaim {
  const portable = portableClaim(claim, dossier);
  const citations = citeClaim(portable, place, name);
  const jsonLd = serializeJsonLd(claimGraph(claim, dossier, { name, place }));
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
