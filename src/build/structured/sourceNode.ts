import type { SitePlace } from "../../domain/address.ts";
import type { Source, SourceKind } from "../../domain/schema.ts";
import { formatRole } from "../../domain/sourceWords.ts";
import type { JsonLdNode } from "./jsonLd.ts";
import { sourceThingId, webIri } from "./thingId.ts";

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
