import { claimsOf } from "../domain/lookup.ts";
import { ClaimSummary } from "../ui/claim/ClaimSummary.tsx";
import { ComparisonNote } from "../ui/compare/ComparisonNote.tsx";
import { TollBox } from "../ui/compare/TollPanel.tsx";
import styles from "./layout.module.css";
import { type GlanceProps, standingTolls } from "./sectionParts.ts";

/** Competing tolls in brief, side by side, and whether they may be compared. */
export function TollsGlance({ section, dossier, shownAbove }: GlanceProps) {
  const tolls = standingTolls(section, dossier);
  const comparison = dossier.findings.comparisons[section.slug];
  const others = claimsOf(section, dossier).filter((claim) => !tolls.some(({ id }) => id === claim.id));
  return (
    <>
      <div className={styles.boxes}>
        {tolls.map((toll) => (
          <TollBox key={toll.id} toll={toll} setting={dossier} isRepeated={shownAbove.has(toll.id)} />
        ))}
      </div>
      {comparison && comparison.tolls.length > 1 && <ComparisonNote comparison={comparison} />}
      <div className={styles.columns}>
        {others.map((claim) => (
          <ClaimSummary key={claim.id} claim={claim} setting={dossier} isRepeated={shownAbove.has(claim.id)} />
        ))}
      </div>
    </>
  );
}
