import { claimsOf } from "../domain/lookup.ts";
import { ClaimCard } from "../ui/claim/ClaimCard.tsx";
import unseen from "../ui/voice/unseen.module.css";
import styles from "./layout.module.css";
import type { SectionProps } from "./SectionPage.tsx";

/** Events and other claims, in the section's order. */
export function ContextBody({ section, dossier }: SectionProps) {
  return (
    <div className={styles.columns}>
      <h2 className={unseen.unseen}>The claims</h2>
      {claimsOf(section, dossier).map((claim) => (
        <ClaimCard key={claim.id} claim={claim} setting={dossier} />
      ))}
    </div>
  );
}
