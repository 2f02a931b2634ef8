import type * as schemaOrg from "schema-dts";

/** One thing that is described, by the terms of the vocabularies: one that no vocabulary has does not compile. */
export type GraphNode = SchemaNode | ClaimNode | CitationNode | AnnotationNode;

/** The id of a thing that is described elsewhere. */
type Reference = schemaOrg.IdReference;

/** The types of schema.org that something is described by here: to go through all nine hundred costs seconds. */
type Types = {
  AboutPage: schemaOrg.AboutPageLeaf;
  Article: schemaOrg.ArticleLeaf;
  BreadcrumbList: schemaOrg.BreadcrumbListLeaf;
  Claim: schemaOrg.ClaimLeaf;
  CollectionPage: schemaOrg.CollectionPageLeaf;
  Comment: schemaOrg.CommentLeaf;
  CorrectionComment: schemaOrg.CorrectionCommentLeaf;
  CreativeWork: schemaOrg.CreativeWorkLeaf;
  DataDownload: schemaOrg.DataDownloadLeaf;
  Dataset: schemaOrg.DatasetLeaf;
  ListItem: schemaOrg.ListItemLeaf;
  NewsArticle: schemaOrg.NewsArticleLeaf;
  Organization: schemaOrg.OrganizationLeaf;
  Person: schemaOrg.PersonLeaf;
  Place: schemaOrg.PlaceLeaf;
  ProfilePage: schemaOrg.ProfilePageLeaf;
  PropertyValue: schemaOrg.PropertyValueLeaf;
  Quotation: schemaOrg.QuotationLeaf;
  Thing: schemaOrg.ThingLeaf;
  WebPage: schemaOrg.WebPageLeaf;
  WebSite: schemaOrg.WebSiteLeaf;
};

/**
 * What schema.org lets one say of a thing. Every term may also be undefined: it is left out when it is written, here as
 * in JSON. Whether a term takes a thing of that type is left to the tests, which ask the vocabulary itself.
 */
export type SchemaNode<Name extends keyof Types = keyof Types> = Name extends keyof Types
  ? Described<Types[Name]>
  : never;

type Described<Type extends { "@type": string }> = {
  readonly "@type": Type["@type"];
  readonly "@id"?: string | undefined;
} & {
  readonly [Term in Exclude<keyof Type, `@${string}`>]?: Value<Type[Term]> | readonly Value<Type[Term]>[] | undefined;
};

type Value<Taken> =
  | (string extends Taken ? string : never)
  | (number extends Taken ? number : never)
  | Reference
  | SchemaNode;

/** A claim, and how CiTO says that it stands to others. */
export type ClaimNode = SchemaNode<"Claim"> & CitedClaims;

/** The claims that a claim stands to, by the terms for how. */
export type CitedClaims = { readonly [Term in CitoTerm]?: readonly Reference[] };

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
export type CitationNode = Omit<SchemaNode<"CreativeWork">, "@type"> & {
  readonly "@type": readonly ["CreativeWork", "cito:Citation"];
  readonly "cito:hasCitingEntity": Reference;
  readonly "cito:hasCitedEntity": Reference;
  readonly "cito:hasCitationCharacterization": { readonly "@id": CitoTerm };
};

/** A passage of the article that is linked to a claim (W3C Web Annotation; `oa:` is http://www.w3.org/ns/oa#). */
export type AnnotationNode = {
  readonly "@type": "oa:Annotation";
  readonly "@id": string | undefined;
  readonly "oa:motivatedBy": { readonly "@id": "oa:linking" };
  readonly "oa:hasBody": Reference;
  readonly "oa:hasTarget": {
    readonly "@type": "oa:SpecificResource";
    readonly "oa:hasSource": Reference;
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
