import {
  claimPath,
  homePath,
  publicUrl,
  relationPagePath,
  reportPath,
  type SitePlace,
  sourcePath,
} from "../../domain/report/address.ts";
import type { Claim, Relation, Report, ReportId, SourceId } from "../../domain/report/schema.ts";
import type { GraphNode } from "./graphNode.ts";

/** A whole description: several things that name each other by their ids. */
export type JsonLd = { "@context": typeof context; "@graph": readonly GraphNode[] };

export const context = [
  "https://schema.org",
  { oa: "http://www.w3.org/ns/oa#", cito: "http://purl.org/spar/cito/" },
] as const;

/** Things described together, under the vocabularies that they are described in. */
export function jsonLd(graph: readonly GraphNode[]): JsonLd {
  return { "@context": context, "@graph": graph };
}

/** A list, or nothing at all where it is empty: an empty list would say nothing in more words. */
export function orNothing<Value>(list: readonly Value[]): readonly Value[] | undefined {
  return list.length === 0 ? undefined : list;
}

/**
 * JSON-LD as text that may stand within `<script>`: nothing in it can end the element or open a comment, and no reader
 * of an older standard takes its line separators for the end of a line.
 */
export function serializeJsonLd(graph: JsonLd): string {
  return JSON.stringify(graph).replace(/[<\u2028\u2029]/g, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// A claim is not the page about it: a thing's IRI is its page's address with a fragment. The underscore keeps these
// fragments apart from every id in data/. Like the addresses they never change.

export function siteIri(place: SitePlace): string {
  return `${publicUrl(homePath, place)}#_site`;
}

/** Whoever puts out the site, known by the site's name alone. */
export function publisherIri(place: SitePlace): string {
  return `${publicUrl(homePath, place)}#_publisher`;
}

export function reportIri(report: ReportId, place: SitePlace): string {
  return `${publicUrl(reportPath(report), place)}#_report`;
}

export function claimIri(report: ReportId, claim: Claim, place: SitePlace): string {
  return `${publicUrl(claimPath(report, claim.id), place)}#_claim`;
}

export function sourceIri(source: SourceId, place: SitePlace): string {
  return `${publicUrl(sourcePath(source), place)}#_source`;
}

export function relationIri(report: ReportId, relation: Relation, place: SitePlace): string {
  return `${publicUrl(relationPagePath(report, relation), place)}#_relation`;
}

/** The article is named by its own address, so that whoever else describes it describes the same thing. */
export function articleIri({ article }: { article: Pick<Report["article"], "url"> }): string {
  return webIri(article.url);
}

/** An address of the web with the characters encoded that no identifier may hold, and the others as they stand. */
export function webIri(url: string): string {
  return url.replace(/[<>"{}|\\^`]/g, encodeURIComponent);
}
