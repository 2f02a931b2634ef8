import type { SitePlace } from "../../domain/address.ts";
import type { Dossier } from "../../domain/dossier.ts";
import { claimIn } from "../../domain/lookup.ts";
import { formatDrawnBy } from "../../domain/relationWords.ts";
import type { ClaimId, Relation } from "../../domain/schema.ts";
import { relationName } from "../../pages/claimName.ts";
import { citoTerm } from "./cito.ts";
import { entryStatus } from "./claimNodes.ts";
import { claimThingId, type JsonLdNode, relationThingId } from "./jsonLd.ts";

/** A relation as a thing of its own: between which claims, of which type, who draws it, and why it holds. */
export function relationNode(relation: Relation, dossier: Dossier, place: SitePlace): JsonLdNode {
  const thing = (id: ClaimId) => ({ "@id": claimThingId(dossier.report.id, claimIn(dossier, id), place) });
  return {
    "@type": ["CreativeWork", "cito:Citation"],
    "@id": relationThingId(dossier.report.id, relation, place),
    name: relationName(relation, dossier),
    description: `${formatDrawnBy(relation)} ${relation.explanation}`,
    creativeWorkStatus: entryStatus(relation),
    "cito:hasCitingEntity": thing(relation.from),
    "cito:hasCitedEntity": thing(relation.to),
    "cito:hasCitationCharacterization": { "@id": citoTerm(relation.kind, "from") },
  };
}
