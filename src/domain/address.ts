import { address } from "./addressTemplate.ts";
import type { Claim, ClaimId, Omission, OmissionId, Relation, RelationId, Report, ReportId } from "./schema.ts";

// Every address of the site has its one owner here. Paths start and end with a slash and know nothing of the sub-path
// that the site is hosted under. Once published an address never stops working (data/permalinks.txt).

/** Every kind of page: the address by which it is both linked to and found, and whether it is plain. */
export const pageKinds = {
  home: scripted("/", "list"),
  overview: scripted("/reports/:report/"),
  section: scripted("/reports/:report/:section/"),
  claims: scripted("/reports/:report/claims/"),
  claim: scripted("/reports/:report/claims/:claim/"),
  "moved-claim": scripted("/reports/:report/claims/:claim/"),
  article: scripted("/reports/:report/article/"),
  sources: scripted("/sources/", "list"),
  source: scripted("/sources/:source/", "list"),
  about: scripted("/about/"),
  "not-found": scripted("/404.html"),
  "site-changes": plain("/changes/", "list"),
  downloads: plain("/reports/:report/data/"),
  "report-changes": plain("/reports/:report/changes/"),
  relation: plain("/reports/:report/claims/:claim/:relation/"),
  embed: plain("/embed/reports/:report/claims/:claim/"),
};

/** A page that script takes over. */
function scripted<const Template extends string>(template: Template, extent?: "list") {
  return { ...address(template, extent), isPlain: false as const };
}

/** A page without a data file and script: it stands as it was built, and a link leads there anew. */
function plain<const Template extends string>(template: Template, extent?: "list") {
  return { ...address(template, extent), isPlain: true as const };
}

export type PageKind = keyof typeof pageKinds;
/** The pages that the build finishes and that no script takes over. */
export type PlainKind = {
  [Kind in PageKind]: (typeof pageKinds)[Kind]["isPlain"] extends true ? Kind : never;
}[PageKind];
/** The pages that script takes over, and puts in each other's place. */
export type ScriptKind = Exclude<PageKind, PlainKind>;

export const homePath = pageKinds.home.path();
/** What the address of every report begins with. */
export const reportsPath = "/reports/";
export const sourcesPath = pageKinds.sources.path();
export const aboutPath = pageKinds.about.path();
/** What changed on the whole site, newest first; the feeds stand beside it. */
export const changesPath = pageKinds["site-changes"].path();
/** The newest changes, for feed readers. */
export const atomFeedPath = `${changesPath}feed.atom`;
export const jsonFeedPath = `${changesPath}feed.json`;
/** The list of pages for search engines. */
export const sitemapPath = "/sitemap.xml";
/** The page that a static host shows for an unknown address. */
export const notFoundPath = pageKinds["not-found"].path();

/** Whether one of a report's own pages stands where a section of this slug would: no section may be called so. */
export function isReservedSlug(slug: string): boolean {
  return Object.values(pageKinds).some(({ template }) => template.startsWith(`${pageKinds.overview.template}${slug}/`));
}

/** The overview of a report. */
export const reportPath = pageKinds.overview.path;

/** A section's own page. */
export const sectionPath = pageKinds.section.path;

/** The list of all claims of a report, which can be filtered. */
export const claimsPath = pageKinds.claims.path;

/** A claim's own page, for citing. It may gain aliases; once published it never stops working. */
export const claimPath = pageKinds.claim.path;

/** What changed in one report. */
export const reportChangesPath = pageKinds["report-changes"].path;

/** The files of a report to take away, and what stands in each. */
export const downloadsPath = pageKinds.downloads.path;

/** A relation's own page, for linking to a contradiction: what a preview shows depends on the page, not on a fragment. */
export function relationPagePath(report: ReportId, { id, from }: Pick<Relation, "id" | "from">): string {
  return pageKinds.relation.path(report, from, id);
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
export const embedPath = pageKinds.embed.path;

/** The oEmbed answer for the claim whose own page stands at `path`: how another site may show it within its own. */
export function oEmbedPath(path: string): string {
  return `${path}oembed.json`;
}

/** The picture that stands for the page at `path` where its address is shared. */
export function previewPath(path: string): string {
  return `${path}preview.png`;
}

/** The whole article with every claim's words marked. */
export const articlePath = pageKinds.article.path;

/** A source's own page, across reports. */
export const sourcePath = pageKinds.source.path;

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

/** An address as the site writes it: with a slash at its end, and without the file's name that some servers show. */
export function canonicalPath(path: string): string {
  const folder = path.replace(/(?<=\/)index\.html$/, "");
  return folder.endsWith("/") || folder.endsWith(".html") ? folder : `${folder}/`;
}

/** Whether the page at `path` is plain (see above). */
export function isPlainPath(path: string): boolean {
  return Object.values(pageKinds).some(({ isPlain, match }) => isPlain && match(path) !== undefined);
}

/**
 * The file that holds the data of the page at `path`: one for all pages of a report, one beside every other page, so
 * that what a reader fetches does not grow with the collection.
 */
export function dataPath(path: string): string {
  return `${pageKinds.overview.findBeginning(path) ?? path}data.json`;
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
  return pathOnHost(path, address ?? basePath);
}

/** A path of the site as its host knows it: below the sub-path, with its slash, that the site is hosted under. */
export function pathOnHost(path: string, basePath: string): string {
  return `${basePath}${path.slice(1)}`;
}

/** A path of the host as the site knows it. */
export function pathOnSite(path: string, basePath: string): string {
  return `/${path.slice(basePath.length)}`;
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
