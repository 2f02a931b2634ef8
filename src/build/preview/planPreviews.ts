import { claimPath, homePath, relationPagePath, reportPath, sectionPath } from "../../domain/address.ts";
import type { Dossier } from "../../domain/dossier.ts";
import type { SiteContents } from "../siteContents.ts";
import { claimPreview, relationPreview } from "./claimPreview.ts";
import { reportPreview, sectionPreview, sitePreview } from "./pagePreview.ts";
import type { PreviewCard } from "./previewCard.ts";

/** Every picture of the site, by the page that it stands for. A former address of a claim shares the claim's picture. */
export function planPreviews({ name, dossiers }: SiteContents): Map<string, PreviewCard> {
  return new Map<string, PreviewCard>([
    [homePath, sitePreview(name)],
    ...dossiers.flatMap((dossier) => previewsWithin(dossier, name)),
  ]);
}

function previewsWithin(dossier: Dossier, site: string): [string, PreviewCard][] {
  const { id, sections, claims, relations } = dossier.report;
  return [
    [reportPath(id), reportPreview(dossier, site)],
    ...sections.map((section): [string, PreviewCard] => [
      sectionPath(id, section.slug),
      sectionPreview(section, dossier, site),
    ]),
    ...claims.map((claim): [string, PreviewCard] => [claimPath(id, claim.id), claimPreview(claim, dossier, site)]),
    ...relations.map((relation): [string, PreviewCard] => [
      relationPagePath(id, relation),
      relationPreview(relation, dossier, site),
    ]),
  ];
}
