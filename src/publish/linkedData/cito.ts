import type { RelationKind } from "../../domain/schema.ts";

/** The terms of CiTO, the Citation Typing Ontology (2.8), for our relations; `cito:` is http://purl.org/spar/cito/. */
export type CitoTerm =
  | "cito:citesAsRelated"
  | "cito:containsAssertionFrom"
  | "cito:disagreesWith"
  | "cito:discusses"
  | "cito:disputes"
  | "cito:isCitedAsRelatedBy"
  | "cito:isDiscussedBy"
  | "cito:isDisputedBy"
  | "cito:isQualifiedBy"
  | "cito:isSupportedBy"
  | "cito:isUpdatedBy"
  | "cito:hasReplyFrom"
  | "cito:providesAssertionFor"
  | "cito:qualifies"
  | "cito:repliesTo"
  | "cito:supports"
  | "cito:updates";

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

/** The term of CiTO that is nearest to a relation and true of it, as seen from one of its ends. */
export function citoTerm(kind: RelationKind, end: "from" | "to"): CitoTerm {
  return relationTerms[kind][end];
}
