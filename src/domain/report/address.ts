import { type Address, address } from "./addressTemplate.ts";
import type { ReportRecord } from "./recordSchema.ts";
import type { Claim, ClaimId, Omission, OmissionId, Relation, RelationId, Report, ReportId } from "./schema.ts";

// Every address of the site has its one owner here. Paths start and end with a slash and know nothing of the sub-path
// that the site is hosted under. Once published an address never stops working (data/permalinks.txt).

const taken = {
  home: address("/", "list"),
  overview: address("/reports/:report/"),
  section: address("/reports/:report/:section/"),
  claims: address("/reports/:report/claims/"),
  article: address("/reports/:report/article/"),
  claim: address("/reports/:report/claims/:claim/"),
  "moved-claim": address("/reports/:report/claims/:claim/"),
  sources: address("/sources/", "list"),
  source: address("/sources/:source/", "list"),
  "not-found": address("/404.html"),
};

const plain = {
  about: address("/about/"),
  "site-changes": address("/changes/", "list"),
  downloads: address("/reports/:report/data/"),
  record: address("/reports/:report/record/"),
  "report-changes": address("/reports/:report/changes/"),
  relation: address("/reports/:report/claims/:claim/:relation/"),
  embed: address("/embed/reports/:report/claims/:claim/"),
};

type Kinds = typeof taken & typeof plain;
export type ScriptKind = keyof typeof taken;
export type PlainKind = keyof typeof plain;
export type PageKind = keyof Kinds;
/** The template of the addresses of a kind of page. */
export type TemplateOf<Kind extends PageKind> = Kinds[Kind]["template"];

/** The pages that script takes over, and puts in each other's place: by what each is both linked to and found. */
export const scriptKinds: { readonly [Kind in ScriptKind]: Address<TemplateOf<Kind>> } = taken;
/** The pages that have no data file and no script: each stands as it was built, and a link leads there anew. */
const plainKinds: { readonly [Kind in PlainKind]: Address<TemplateOf<Kind>> } = plain;
/** Every kind of page. */
export const pageKinds: { readonly [Kind in PageKind]: Address<TemplateOf<Kind>> } = { ...taken, ...plain };

/** Whether no script takes over the pages of a kind. */
export function isPlainKind(kind: PageKind): kind is PlainKind {
  return kind in plainKinds;
}

export const homePath = taken.home.path();
/** What the address of every report begins with. */
export const reportsPath = "/reports/";
export const sourcesPath = taken.sources.path();
export const aboutPath = plain.about.path();
/** What changed on the whole site, newest first; the feeds stand beside it. */
export const changesPath = plain["site-changes"].path();
/** The newest changes, for feed readers. */
export const atomFeedPath = `${changesPath}feed.atom`;
export const jsonFeedPath = `${changesPath}feed.json`;
/** The list of pages for search engines. */
export const sitemapPath = "/sitemap.xml";
/** The licences of what is bundled into the script. */
export const licencesPath = "/licences.txt";
/** The page that a static host shows for an unknown address. */
export const notFoundPath = taken["not-found"].path();

/** Whether one of a report's own pages stands where a section of this slug would: no section may be called so. */
export function isReservedSlug(slug: string): boolean {
  return Object.values(pageKinds).some(({ template }) =>
    template.startsWith(`${scriptKinds.overview.template}${slug}/`),
  );
}

/** The overview of a report. */
export const reportPath = taken.overview.path;

/** A section's own page. */
export const sectionPath = taken.section.path;

/** The list of all claims of a report, which can be filtered. */
export const claimsPath = taken.claims.path;

/** A claim's own page, for citing. It may gain aliases; once published it never stops working. */
export const claimPath = taken.claim.path;

/** What changed in one report. */
export const reportChangesPath = plain["report-changes"].path;

/** The files of a report to take away, and what stands in each. */
export const downloadsPath = plain.downloads.path;

/** What was published outside the article, beside it. */
export const recordPath = plain.record.path;

/** A row, a thread or a series of a record, on its page. */
export function recordAnchor(id: string): string {
  return `#${id}`;
}

/** Every address of a record that people may link to. */
export function recordAddresses({ report, threads, rows, series }: ReportRecord): string[] {
  const page = recordPath(report);
  return [page, ...[...threads, ...rows, ...series].map(({ id }) => `${page}${recordAnchor(id)}`)];
}

/** A relation's own page, for linking to a contradiction: what a preview shows depends on the page, not on a fragment. */
export function relationPagePath(report: ReportId, { id, from }: Pick<Relation, "id" | "from">): string {
  return plain.relation.path(report, from, id);
}

/** Every address of a relation's page: its claim may have been renamed since somebody linked to it. The first one counts. */
function relationPagePaths(report: Report, { id, from }: Relation): string[] {
  const claim = report.claims.find((candidate) => candidate.id === from);
  return (claim ? namesOf(claim) : [from]).map((name) => relationPagePath(report.id, { id, from: name }));
}

/** The name of a claim and those that it had before. */
export function namesOf({ id, aliases }: Claim): ClaimId[] {
  return [id, ...aliases];
}

/** A claim as a small page to stand within another site's page. */
export const embedPath = plain.embed.path;

/** The oEmbed answer for the claim whose own page stands at `path`: how another site may show it within its own. */
export function oEmbedPath(path: string): string {
  return `${path}oembed.json`;
}

/** The picture that stands for the page at `path` where its address is shared. */
export function previewPath(path: string): string {
  return `${path}preview.png`;
}

/** The whole article with every claim's words marked. */
export const articlePath = taken.article.path;

/** A source's own page, across reports. */
export const sourcePath = taken.source.path;

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

/** Whether a plain page stands at a path. */
export function isPlainPath(path: string): boolean {
  return Object.values(plainKinds).some(({ match }) => match(path));
}

/**
 * The file that holds the data of the page at `path`: one for all pages of a report, one beside every other page, so
 * that what a reader fetches does not grow with the collection.
 */
export function dataPath(path: string): string {
  return `${scriptKinds.overview.findBeginning(path) ?? path}data.json`;
}

/** The name of the report below whose address a path leads, be it a page, a file or an embed; undefined where it is below none. */
export function reportNamedBy(path: string): string | undefined {
  return path.split(reportsPath)[1]?.split("/")[0];
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

/** Where the claim, relation or omission of an id stands in a report; a claim's former ids lead to it too. */
export function findAddress(id: string, report: Report): string | undefined {
  const claim = report.claims.find((candidate) => namesOf(candidate).some((name) => name === id));
  if (claim) return claimPath(report.id, claim.id);
  const relation = report.relations.find((candidate) => candidate.id === id);
  if (relation) return relationPath(report.id, relation);
  const omission = report.omissions.find((candidate) => candidate.id === id);
  return omission && omissionPath(report.id, omission);
}
