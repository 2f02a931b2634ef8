import { formatNumberOf } from "../domain/list.ts";
import { ClaimSummary } from "../ui/claim/ClaimSummary.tsx";
import styles from "./layout.module.css";
import { claimsAtAGlance, type GlanceProps } from "./sectionParts.ts";

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
