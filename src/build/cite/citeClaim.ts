import type { SitePlace } from "../../domain/address.ts";
import type { Citation } from "../../domain/claimShare.ts";
import type { PortableClaim } from "../../domain/portableClaim.ts";
import { formatJson } from "../formatJson.ts";
import type { WrittenFile } from "../siteContents.ts";
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
export function citationFiles(citations: readonly Citation[]): WrittenFile[] {
  return citations.flatMap(({ path, text }) => (path === null ? [] : [{ path, body: text }]));
}
