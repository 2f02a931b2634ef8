import { claimsOf } from "../domain/dossier/dossier.ts";
import type { Claim } from "../domain/report/schema.ts";
import { ClaimSummary } from "../ui/claim/ClaimCard.tsx";
import { Later, onFirstScreen } from "../ui/voice/Later.tsx";
import unseen from "../ui/voice/unseen.module.css";
import type { SectionProps } from "./sectionParts.ts";
import styles from "./spread.module.css";

/** Events and other claims, in the section's order. */
export function ContextBody({ section, dossier }: SectionProps) {
  const card = (claim: Claim) => <ClaimSummary key={claim.id} claim={claim} setting={dossier} />;
  const claims = claimsOf(section, dossier);
  return (
    <div className={styles.twin}>
      <h2 className={unseen.unseen}>The claims</h2>
      {claims.slice(0, onFirstScreen).map(card)}
      {claims.length > onFirstScreen && <Later>{claims.slice(onFirstScreen).map(card)}</Later>}
    </div>
  );
}
