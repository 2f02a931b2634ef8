import { foldForSearch } from "../article/searchedText.ts";
import type { Claim, ClaimKind, SectionSlug, SourceId } from "../report/schema.ts";
import { type Dossier, sourceIn } from "./dossier.ts";
import { revisionsOf } from "./history.ts";

/** Whether a claim stands as first transcribed, was changed since, or was withdrawn. */
export type ClaimStatus = "current" | "revised" | "withdrawn";

/** What a reader asked the list of claims for; an empty word asks for nothing. */
export type ClaimFilter = { source: string; kind: string; section: string; status: string; text: string };

export const filterFields = [
  "source",
  "kind",
  "section",
  "status",
  "text",
] as const satisfies readonly (keyof ClaimFilter)[];

/** The filter that stands in an address; what the address does not name asks for nothing. */
export function readFilter(query: URLSearchParams): ClaimFilter {
  return {
    source: query.get("source") ?? "",
    kind: query.get("kind") ?? "",
    section: query.get("section") ?? "",
    status: query.get("status") ?? "",
    text: query.get("text") ?? "",
  };
}

export type FilterChoices = { source: SourceId[]; kind: ClaimKind[]; section: SectionSlug[]; status: ClaimStatus[] };

/** What each field of a filter may ask for in a report; any words may be searched for. */
export function filterChoices(dossier: Dossier): FilterChoices {
  const { claims, sections } = dossier.report;
  return {
    source: unique(claims.map(({ claimant }) => claimant)),
    kind: unique(claims.map(({ kind }) => kind)),
    section: sections.map(({ slug }) => slug),
    status: unique(claims.map((claim) => statusIn(dossier, claim))),
  };
}

/** The fields in which an address asks for something that this report does not have: it is said, and asks for nothing. */
export function findUnknown(filter: ClaimFilter, dossier: Dossier): (keyof FilterChoices)[] {
  const choices = filterChoices(dossier);
  return (["source", "kind", "section", "status"] as const).filter(
    (field) => filter[field] && !choices[field].some((choice) => choice === filter[field]),
  );
}

/** A filter as the query of an address, without the fields that ask for nothing. */
export function filterQuery(filter: ClaimFilter): URLSearchParams {
  return new URLSearchParams(filterFields.flatMap((field) => (filter[field] ? [[field, filter[field]]] : [])));
}

/** The claims of a report that a filter asks for, in the report's order. */
export function filterClaims(dossier: Dossier, asked: ClaimFilter): Claim[] {
  const filter = { ...asked };
  for (const field of findUnknown(asked, dossier)) filter[field] = "";
  const wanted = foldForSearch(filter.text).split(/\s+/).filter(Boolean);
  const section = dossier.report.sections.find(({ slug }) => slug === filter.section);
  return dossier.report.claims.filter((claim) => {
    if (filter.source && claim.claimant !== filter.source) return false;
    if (filter.kind && claim.kind !== filter.kind) return false;
    if (filter.section && !section?.claims.includes(claim.id)) return false;
    if (filter.status && statusIn(dossier, claim) !== filter.status) return false;
    const text = wanted.length > 0 ? searchedText(claim, dossier) : "";
    return wanted.every((word) => text.includes(word));
  });
}

/** How a claim stands. That it was withdrawn outweighs every change. */
export function statusIn({ report }: Dossier, claim: Claim): ClaimStatus {
  if (claim.withdrawn) return "withdrawn";
  return revisionsOf(claim, report).length > 0 ? "revised" : "current";
}

function searchedText(claim: Claim, dossier: Dossier): string {
  const quotes = claim.quotes.map(({ exact }) => exact);
  return foldForSearch([claim.statement, claim.id, sourceIn(dossier, claim.claimant).name, ...quotes].join(" "));
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
