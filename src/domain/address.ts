import type {
  Claim,
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
/** What changed on the whole site, newest first; the feeds stand beside it. */
export const changesPath = "/changes/";
/** The newest changes, for feed readers. */
export const atomFeedPath = `${changesPath}feed.atom`;
export const jsonFeedPath = `${changesPath}feed.json`;
/** The list of pages for search engines. */
export const sitemapPath = "/sitemap.xml";
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

/** What changed in one report. */
export function reportChangesPath(report: ReportId): string {
  return `${reportPath(report)}changes/`;
}

/** The files of a report to take away, and what stands in each. */
export function downloadsPath(report: ReportId): string {
  return `${reportPath(report)}data/`;
}

/** A relation's own page, for linking to a contradiction: what a preview shows depends on the page, not on a fragment. */
export function relationPagePath(report: ReportId, relation: Pick<Relation, "id" | "from">): string {
  return `${claimPath(report, relation.from)}${relation.id}/`;
}

/** Every address of a relation's page: its claim may have been renamed since somebody linked to it. The first one counts. */
export function relationPagePaths(report: Report, { id, from }: Relation): string[] {
  const claim = report.claims.find((candidate) => candidate.id === from);
  return (claim ? namesOf(claim) : [from]).map((name) => relationPagePath(report.id, { id, from: name }));
}

/** The name of a claim and those that it had before. */
export function namesOf({ id, aliases }: Claim): ClaimId[] {
  return [id, ...aliases];
}

/** A claim as a small page to stand within another site's page. */
export function embedPath(report: ReportId, claim: ClaimId): string {
  return `/embed${claimPath(report, claim)}`;
}

/** The oEmbed answer for the claim whose own page stands at `path`: how another site may show it within its own. */
export function oEmbedPath(path: string): string {
  return `${path}oembed.json`;
}

/** The picture that stands for the page at `path` where its address is shared. */
export function previewPath(path: string): string {
  return `${path}preview.png`;
}

/** Whether the page at `path` has no data file and no script: it stands as it was built, and a link leads there anew. */
export function isPlainPath(path: string): boolean {
  return /^\/(changes|embed)\/|^\/reports\/[^/]+\/((data|changes)\/$|claims\/[^/]+\/[^/]+\/)/.test(path);
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

/** A relation also stands on the page of the claim that it starts from. */
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

/**
 * Where the site stands: its whole address with a slash at its end (“https://example.org/casualties/”), or null where the
 * builder was not told, and the sub-path that every path of it begins with.
 */
export type SitePlace = { address: string | null; basePath: string };

/** A path of the site as others must write it: whole where the site's address is known, else from the host's root on. */
export function publicUrl(path: string, { address, basePath }: SitePlace): string {
  return `${address ?? basePath}${path.slice(1)}`;
}

/** Every address of a report that people may have linked to, fragments and old names included. */
export function reportAddresses(report: Report): string[] {
  return [
    reportPath(report.id),
    ...report.sections.map((section) => sectionPath(report.id, section.slug)),
    claimsPath(report.id),
    articlePath(report.id),
    reportChangesPath(report.id),
    downloadsPath(report.id),
    ...report.claims.flatMap((claim) => namesOf(claim).map((id) => claimPath(report.id, id))),
    ...report.claims.flatMap((claim) => namesOf(claim).map((id) => embedPath(report.id, id))),
    ...report.sections.flatMap((section) =>
      section.claims.map((claim) => `${sectionPath(report.id, section.slug)}${anchor(claim)}`),
    ),
    ...report.relations.map((relation) => relationPath(report.id, relation)),
    ...report.relations.flatMap((relation) => relationPagePaths(report, relation)),
    ...report.omissions.map((omission) => omissionPath(report.id, omission)),
  ];
}
