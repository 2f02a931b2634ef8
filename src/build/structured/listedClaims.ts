import type { Dossier } from "../../domain/dossier.ts";
import { sourceIn } from "../../domain/lookup.ts";
import type { Claim } from "../../domain/schema.ts";
import { briefClaim } from "./claimNode.ts";
import type { JsonLdNode } from "./jsonLd.ts";
import { articleNodes } from "./reportNodes.ts";
import type { StructuredSettings } from "./siteNodes.ts";
import { briefSource } from "./sourceNode.ts";
import { reportId } from "./thingId.ts";

/** What is said of a page on which claims are listed: from which report, and each of them in brief. */
export function listedClaims(claims: readonly Claim[], dossier: Dossier, { place }: StructuredSettings): JsonLdNode {
  return {
    about: { "@id": reportId(dossier.report.id, place) },
    hasPart: claims.map((claim) => briefClaim(claim, dossier, place)),
  };
}

/** Everything that the claims listed on a page name: the article, its outlet, and once each who says them. */
export function namedByClaims(claims: readonly Claim[], dossier: Dossier, settings: StructuredSettings): JsonLdNode[] {
  const claimants = new Set(claims.map(({ claimant }) => claimant));
  claimants.delete(dossier.report.article.outlet);
  const sources = [...claimants].map((id) => briefSource(sourceIn(dossier, id), settings.place));
  return [...sources, ...articleNodes(dossier, settings)];
}
