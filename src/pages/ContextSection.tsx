import { claimsOf } from "../domain/dossier/dossier.ts";
import { ClaimSummary } from "../ui/claim/ClaimCard.tsx";
import unseen from "../ui/voice/unseen.module.css";
import type { SectionProps } from "./sectionParts.ts";
import styles from "./spread.module.css";

/** Events and other claims, in the section's order. */
export function ContextBody({ section, dossier }: SectionProps) {
  return (
    <div className={styles.twin}>
      <h2 className={unseen.unseen}>The claims</h2>
      {claimsOf(section, dossier).map((claim) => (
        <ClaimSummary key={claim.id} claim={claim} setting={dossier} />
      ))}
    </div>
  );
}
