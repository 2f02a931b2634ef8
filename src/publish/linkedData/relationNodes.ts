import { relationsOf } from "../../domain/compare/relation.ts";
import { claimIn, type Dossier } from "../../domain/dossier/dossier.ts";
import type { SitePlace } from "../../domain/report/address.ts";
import type { Claim, ClaimId, Relation, RelationKind } from "../../domain/report/schema.ts";
import { formatDrawnBy, relationName } from "../../words/relations.ts";
import { entryStatus } from "./claimNodes.ts";
import type { CitationNode, CitedClaims, CitoTerm } from "./graphNode.ts";
import { claimIri, relationIri } from "./jsonLd.ts";

/** A relation as a thing of its own: between which claims, of which type, who draws it, and why it holds. */
export function relationNode(relation: Relation, dossier: Dossier, place: SitePlace): CitationNode {
  const thing = (id: ClaimId) => ({ "@id": claimIri(dossier.report.id, claimIn(dossier, id), place) });
  return {
    "@type": ["CreativeWork", "cito:Citation"],
    "@id": relationIri(dossier.report.id, relation, place),
    name: relationName(relation, dossier),
    description: `${formatDrawnBy(relation)} ${relation.explanation}`,
    creativeWorkStatus: entryStatus(relation),
    "cito:hasCitingEntity": thing(relation.from),
    "cito:hasCitedEntity": thing(relation.to),
    "cito:hasCitationCharacterization": { "@id": citoTerm(relation.kind, "from") },
  };
}

/** How a claim stands to others, as far as none of it was withdrawn. */
export function citedClaims(claim: Claim, dossier: Dossier, place: SitePlace): CitedClaims {
  const terms: Partial<Record<CitoTerm, { "@id": string }[]>> = {};
  for (const { relation, direction, other } of relationsOf(claim.id, dossier.report)) {
    if (relation.withdrawn) continue;
    const term = citoTerm(relation.kind, direction);
    const id = claimIri(dossier.report.id, claimIn(dossier, other), place);
    terms[term] = [...(terms[term] ?? []), { "@id": id }];
  }
  return terms;
}

/** The term of CiTO that is nearest to a relation and true of it, as seen from one of its ends. */
export function citoTerm(kind: RelationKind, end: "from" | "to"): CitoTerm {
  return relationTerms[kind][end];
}

/** What a relation says of the claim that it starts from, and of the one that it points to. */
type RelationTerms = { from: CitoTerm; to: CitoTerm };

const relationTerms: Record<RelationKind, RelationTerms> = {
  // Two figures of one source that cannot both hold, whichever is named first: each disagrees with what the other
  // states. “Refutes” would say which of them is right.
  contradicts: { from: "cito:disagreesWith", to: "cito:disagreesWith" },
  disputes: { from: "cito:disputes", to: "cito:isDisputedBy" },
  answers: { from: "cito:repliesTo", to: "cito:hasReplyFrom" },
  supports: { from: "cito:supports", to: "cito:isSupportedBy" },
  qualifies: { from: "cito:qualifies", to: "cito:isQualifiedBy" },
  // The same statement once more. “Confirms” and “agrees with” would count one source twice.
  restates: { from: "cito:containsAssertionFrom", to: "cito:providesAssertionFor" },
  // CiTO knows no comparison; to set two figures against each other is to discuss them, and says no more than that.
  compares: { from: "cito:discusses", to: "cito:isDiscussedBy" },
  // “Corrects” would say that the earlier claim was wrong.
  supersedes: { from: "cito:updates", to: "cito:isUpdatedBy" },
  // CiTO knows shared authors, journals and funders, and no shared count: what remains true is that they are related.
  "shares-origin-with": { from: "cito:citesAsRelated", to: "cito:isCitedAsRelatedBy" },
};
