import { claimsOf } from "../domain/dossier/dossier.ts";
import { ClaimCard, ClaimSummary } from "../ui/claim/ClaimCard.tsx";
import unseen from "../ui/voice/unseen.module.css";
import { formatNumberOf } from "../words/language.ts";
import styles from "./layout.module.css";
import { claimsAtAGlance, type GlanceProps, type SectionProps } from "./sectionParts.ts";

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

/** Events and other claims in brief. */
export function ContextGlance({ section, dossier, shownAbove }: GlanceProps) {
  const claims = claimsAtAGlance(section, dossier);
  const more = section.claims.length - claims.length;
  return (
    <>
      <div className={styles.columns}>
        {claims.map((claim) => (
          <ClaimSummary key={claim.id} claim={claim} setting={dossier} isRepeated={shownAbove.has(claim.id)} />
        ))}
      </div>
      {more > 0 && <p className={styles.soft}>And {formatNumberOf(more, "more claim")} in this section.</p>}
    </>
  );
}
