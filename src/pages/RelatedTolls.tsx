import { comparedTolls } from "../domain/comparedTolls.ts";
import type { Dossier } from "../domain/dossier.ts";
import { claimIn } from "../domain/lookup.ts";
import type { Relation, Toll } from "../domain/schema.ts";
import { compareTolls } from "../domain/scope.ts";
import { ComparisonNote } from "../ui/compare/ComparisonNote.tsx";
import { ComparisonTable } from "../ui/compare/ComparisonTable.tsx";

type Props = { relation: Relation; dossier: Dossier };

/** Whether the figures that a relation sets against each other may be compared, and slot by slot why not. */
export function RelatedTolls({ relation, dossier }: Props) {
  const tolls = relatedTolls(relation, dossier);
  if (tolls.length < 2) return null;
  const comparison = compareTolls(tolls, dossier);
  return (
    <>
      <h2>May they be compared?</h2>
      <ComparisonNote comparison={comparison} />
      <ComparisonTable comparison={comparison} tolls={tolls} setting={dossier} />
    </>
  );
}

/** Both ends where they are tolls; of a comparison, which is none itself, everything that it sets against each other. */
function relatedTolls(relation: Relation, dossier: Dossier): Toll[] {
  const ends = [relation.from, relation.to].map((id) => claimIn(dossier, id));
  const compared = relation.kind === "compares" ? comparedTolls(claimIn(dossier, relation.from), dossier) : [];
  const tolls = [...ends, ...compared].filter((claim) => claim.kind === "toll");
  return [...new Set(tolls)];
}
