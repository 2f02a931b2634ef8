import type {
  ClaimId,
  Omission,
  OmissionId,
  Relation,
  RelationId,
  Report,
  ReportId,
  SectionSlug,
  SourceId,
} from "./schema.ts";

// Every address of the site has its one owner here. Paths start and end with a slash and know nothing of the sub-path
// that the site is hosted under. Once published an address never stops working (data/permalinks.txt).

export const homePath = "/";
/** What the address of every report begins with. */
export const reportsPath = "/reports/";
export const sourcesPath = "/sources/";
export const aboutPath = "/about/";
/** The page that a static host shows for an unknown address. */
export const notFoundPath = "/404.html";

/** Section slugs that a report may not use, because its own pages stand there. */
export const reservedSlugs: readonly string[] = ["article", "claims", "changes", "data"];

/** A further page of a long list. The underscore keeps it apart from every id in data/. */
export function numberedPath(path: string, number: number): string {
  return number === 1 ? path : `${path}page_${number}/`;
}

/** The overview of a report. */
export function reportPath(report: ReportId): string {
  return `${reportsPath}${report}/`;
}

/** A section's own page. */
export function sectionPath(report: ReportId, section: SectionSlug): string {
  return `${reportPath(report)}${section}/`;
}

/** The list of all claims of a report, which can be filtered. */
export function claimsPath(report: ReportId): string {
  return `${reportPath(report)}claims/`;
}

/** A claim's own page, for citing. It may gain aliases; once published it never stops working. */
export function claimPath(report: ReportId, claim: ClaimId): string {
  return `${claimsPath(report)}${claim}/`;
}

/** The whole article with every claim's words marked. */
export function articlePath(report: ReportId): string {
  return `${reportPath(report)}article/`;
}

/** A source's own page, across reports. */
export function sourcePath(source: SourceId): string {
  return `${sourcesPath}${source}/`;
}

/** The fragment of a claim's card, a relation or an omission, on every page that shows it: the id itself. */
export function anchor(id: ClaimId | RelationId | OmissionId): string {
  return `#${id}`;
}

/** A relation stands on the page of the claim that it starts from. */
export function relationPath(report: ReportId, relation: Pick<Relation, "id" | "from">): string {
  return `${claimPath(report, relation.from)}${anchor(relation.id)}`;
}

/** An omission stands on the page of the section or the claim that it belongs to. */
export function omissionPath(report: ReportId, omission: Pick<Omission, "id" | "about">): string {
  const page =
    "section" in omission.about ? sectionPath(report, omission.about.section) : claimPath(report, omission.about.claim);
  return `${page}${anchor(omission.id)}`;
}

/**
 * The file that holds the data of the page at `path`: one for all pages of a report, one beside every other page, so
 * that what a reader fetches does not grow with the collection.
 */
export function dataPath(path: string): string {
  const report = /^\/reports\/[^/]+\//.exec(path);
  return `${report?.[0] ?? path}data.json`;
}

/** The anchor of a paragraph on the article's page. The underscore keeps it apart from every id in data/. */
export function paragraphAnchor(paragraph: number): string {
  return `paragraph_${paragraph}`;
}

/** Every address of a report that people may have linked to, fragments and old names included. */
export function reportAddresses(report: Report): string[] {
  return [
    reportPath(report.id),
    ...report.sections.map((section) => sectionPath(report.id, section.slug)),
    claimsPath(report.id),
    articlePath(report.id),
    ...report.claims.flatMap((claim) => [claim.id, ...claim.aliases].map((id) => claimPath(report.id, id))),
    ...report.sections.flatMap((section) =>
      section.claims.map((claim) => `${sectionPath(report.id, section.slug)}${anchor(claim)}`),
    ),
    ...report.relations.map((relation) => relationPath(report.id, relation)),
    ...report.omissions.map((omission) => omissionPath(report.id, omission)),
  ];
}
