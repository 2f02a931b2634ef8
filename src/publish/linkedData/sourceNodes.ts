import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import type { SitePlace } from "../../domain/report/address.ts";
import type { Source, SourceKind } from "../../domain/report/schema.ts";
import { portableSlot } from "../../words/scopes.ts";
import { roleOf } from "../../words/sources.ts";
import { statedDate } from "./claimNodes.ts";
import type { SchemaNode } from "./graphNode.ts";
import { articleIri, sourceIri, webIri } from "./jsonLd.ts";

type SourceType = "Person" | "Organization" | "Thing";

/** A source as others name it: who it is, and no more. */
export function briefSource(source: Source, place: SitePlace): SchemaNode<SourceType> {
  const named = { "@id": sourceIri(source.id, place), name: source.name };
  const type = sourceType(source);
  return type === "Person" ? { "@type": type, ...named, jobTitle: source.position } : { "@type": type, ...named };
}

/** A source with how it stands to what it counts. `partOf` is the source that it belongs to or speaks for. */
export function sourceNode(source: Source, partOf: Source | undefined, place: SitePlace): SchemaNode<SourceType> {
  const brief = briefSource(source, place);
  const description = `${source.description} As a source: ${roleOf(source)}.`;
  const url = source.url && webIri(source.url);
  if (brief["@type"] !== "Person") return { ...brief, description, url };
  const isSpokesperson = partOf && sourceType(partOf) === "Organization";
  const affiliation = isSpokesperson ? { "@id": sourceIri(partOf.id, place) } : undefined;
  return { ...brief, description, affiliation, url };
}

// Who holds an office is a person. Of a witness and of those who are not named the data does not say whether it is one
// person, several or a body, so nothing is said; every other kind is one of bodies, and a person among them has an office.
function sourceType({ kind, position }: Source): SourceType {
  return position === undefined ? typeOfKind(kind) : "Person";
}

/** What somebody of a kind is, where no office is named. */
export function typeOfKind(kind: SourceKind): Exclude<SourceType, "Person"> {
  switch (kind) {
    case "witness":
    case "unnamed":
      return "Thing";
    case "monitor":
    case "military":
    case "government":
    case "rights":
    case "press":
    case "armed-group":
    case "intergovernmental":
      return "Organization";
  }
}

/** The article of a report. When it came out is a date only where the article says so; otherwise it is in words. */
export function articleNode(setting: ClaimSetting, place: SitePlace): SchemaNode<"NewsArticle" | "Article"> {
  const { article } = setting.head;
  const outlet = sourceIn(setting, article.outlet);
  const published = portableSlot(article.published, setting);
  const datePublished = statedDate(published);
  return {
    "@type": outlet.kind === "press" ? "NewsArticle" : "Article",
    "@id": articleIri(setting.head),
    url: articleIri(setting.head),
    name: `${outlet.name}, ${article.reference}`,
    headline: article.headline ?? undefined,
    inLanguage: article.lang,
    publisher: { "@id": sourceIri(outlet.id, place) },
    datePublished,
    temporal: datePublished === undefined ? `Published: ${published.words}` : undefined,
  };
}
