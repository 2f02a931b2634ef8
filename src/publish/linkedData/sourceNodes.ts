import type { SitePlace } from "../../domain/address.ts";
import type { ClaimSetting } from "../../domain/dossier.ts";
import { sourceIn } from "../../domain/lookup.ts";
import { portableSlot } from "../../domain/portableSlot.ts";
import type { Source, SourceKind } from "../../domain/schema.ts";
import { formatRole } from "../../domain/sourceWords.ts";
import { statedDate } from "./claimNodes.ts";
import { articleId, type JsonLdNode, sourceThingId, webIri } from "./jsonLd.ts";

type SourceType = "Person" | "Organization" | "Thing";

/** A source as others name it: who it is, and no more. */
export function briefSource(source: Source, place: SitePlace): JsonLdNode {
  return {
    "@type": sourceType(source),
    "@id": sourceThingId(source.id, place),
    name: source.name,
    jobTitle: source.position,
  };
}

/** A source with how it stands to what it counts. `partOf` is the source that it belongs to or speaks for. */
export function sourceNode(source: Source, partOf: Source | undefined, place: SitePlace): JsonLdNode {
  const isSpokesperson = sourceType(source) === "Person" && partOf && sourceType(partOf) === "Organization";
  return {
    ...briefSource(source, place),
    description: `${source.description} As a source: ${formatRole(source.role)}.`,
    affiliation: isSpokesperson ? { "@id": sourceThingId(partOf.id, place) } : undefined,
    url: source.url && webIri(source.url),
  };
}

// Who holds an office is a person. Of a witness and of those who are not named the data does not say whether it is one
// person, several or a body, so nothing is said; every other kind is one of bodies, and a person among them has an office.
function sourceType({ kind, position }: Source): SourceType {
  return position === undefined ? typeOfKind(kind) : "Person";
}

function typeOfKind(kind: SourceKind): SourceType {
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
export function articleNode(setting: ClaimSetting, place: SitePlace): JsonLdNode {
  const { article } = setting.head;
  const outlet = sourceIn(setting, article.outlet);
  const published = portableSlot(article.published, setting);
  const datePublished = statedDate(published);
  return {
    "@type": outlet.kind === "press" ? "NewsArticle" : "Article",
    "@id": articleId(setting.head),
    url: articleId(setting.head),
    name: `${outlet.name}, ${article.reference}`,
    headline: article.headline ?? undefined,
    inLanguage: article.lang,
    publisher: { "@id": sourceThingId(outlet.id, place) },
    datePublished,
    temporal: datePublished === undefined ? `Published: ${published.words}` : undefined,
  };
}
