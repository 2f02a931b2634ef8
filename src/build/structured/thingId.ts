import {
  claimPath,
  homePath,
  publicUrl,
  relationPagePath,
  reportPath,
  type SitePlace,
  sourcePath,
} from "../../domain/address.ts";
import type { Claim, Relation, Report, ReportId, SourceId } from "../../domain/schema.ts";

// A claim is not the page about it: a thing's id is its page's address with a fragment. The underscore keeps these
// fragments apart from every id in data/. Like the addresses they never change.

export function siteId(place: SitePlace): string {
  return `${publicUrl(homePath, place)}#_site`;
}

/** Whoever puts out the site, known by the site's name alone. */
export function publisherId(place: SitePlace): string {
  return `${publicUrl(homePath, place)}#_publisher`;
}

export function reportId(report: ReportId, place: SitePlace): string {
  return `${publicUrl(reportPath(report), place)}#_report`;
}

export function claimThingId(report: ReportId, claim: Claim, place: SitePlace): string {
  return `${publicUrl(claimPath(report, claim.id), place)}#_claim`;
}

export function sourceThingId(source: SourceId, place: SitePlace): string {
  return `${publicUrl(sourcePath(source), place)}#_source`;
}

export function relationThingId(report: ReportId, relation: Relation, place: SitePlace): string {
  return `${publicUrl(relationPagePath(report, relation), place)}#_relation`;
}

/** The article is named by its own address, so that whoever else describes it describes the same thing. */
export function articleId({ article }: { article: Pick<Report["article"], "url"> }): string {
  return webIri(article.url);
}

/** An address of the web with the characters encoded that no identifier may hold, and the others as they stand. */
export function webIri(url: string): string {
  return url.replace(/[<>"{}|\\^`]/g, encodeURIComponent);
}
