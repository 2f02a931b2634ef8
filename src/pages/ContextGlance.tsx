import { claimsOf } from "../domain/lookup";
import { ClaimSummary } from "../ui/ClaimSummary";
import styles from "./layout.module.css";
import type { GlanceProps } from "./sectionParts";

/** Events and other claims in brief. */
export function ContextGlance({ section, dossier, shownAbove }: GlanceProps) {
  return (
    <div className={styles.columns}>
      {claimsOf(section, dossier).map((claim) => (
        <ClaimSummary key={claim.id} claim={claim} setting={dossier} isRepeated={shownAbove.has(claim.id)} />
      ))}
    </div>
  );
}
