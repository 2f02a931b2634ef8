import type { ClaimLeaf, CreativeWorkLeaf, IdReference, Thing } from "schema-dts";

/** One thing that is described, by the terms of the vocabularies: one that no vocabulary has does not compile. */
export type GraphNode = SchemaNode<Exclude<Thing, string>> | ClaimNode | CitationNode | AnnotationNode;

/**
 * What schema.org lets one say of a thing. Every term may also be undefined, which schema-dts forbids: what is undefined
 * is left out when it is written, here as in JSON.
 */
export type SchemaNode<Described> = Described extends readonly (infer Item)[]
  ? readonly SchemaNode<Item>[]
  : Described extends object
    ? {
        readonly [Term in keyof Described]: Term extends "@type"
          ? Described[Term]
          : SchemaNode<Described[Term]> | undefined;
      }
    : Described;

/** A claim, and how CiTO says that it stands to others. */
export type ClaimNode = SchemaNode<ClaimLeaf> & CitedClaims;

/** The claims that a claim stands to, by the terms for how. */
export type CitedClaims = { readonly [Term in CitoTerm]?: readonly IdReference[] };

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

/** A relation as a thing of its own. It has two types, of which schema-dts knows but the one that is schema.org's. */
export type CitationNode = Omit<SchemaNode<CreativeWorkLeaf>, "@type"> & {
  readonly "@type": readonly ["CreativeWork", "cito:Citation"];
  readonly "cito:hasCitingEntity": IdReference;
  readonly "cito:hasCitedEntity": IdReference;
  readonly "cito:hasCitationCharacterization": { readonly "@id": CitoTerm };
};

/** A passage of the article that is linked to a claim (W3C Web Annotation; `oa:` is http://www.w3.org/ns/oa#). */
export type AnnotationNode = {
  readonly "@type": "oa:Annotation";
  readonly "@id": string | undefined;
  readonly "oa:motivatedBy": { readonly "@id": "oa:linking" };
  readonly "oa:hasBody": IdReference;
  readonly "oa:hasTarget": {
    readonly "@type": "oa:SpecificResource";
    readonly "oa:hasSource": IdReference;
    readonly "oa:hasSelector": QuoteSelector;
  };
};

/** Words of a text, and where the text has them more than once, those before and after. */
export type QuoteSelector = {
  readonly "@type": "oa:TextQuoteSelector";
  readonly "oa:exact": string;
  readonly "oa:prefix": string | undefined;
  readonly "oa:suffix": string | undefined;
};
