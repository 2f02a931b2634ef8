import { formatNumberOf } from "../domain/list.ts";
import { claimsOf } from "../domain/lookup.ts";
import { ClaimSummary } from "../ui/ClaimSummary.tsx";
import styles from "./layout.module.css";
import type { GlanceProps } from "./sectionParts.ts";

/** Events and other claims in brief. */
export function ContextGlance({ section, dossier, shownAbove }: GlanceProps) {
  const claims = claimsOf(section, dossier);
  const more = claims.length - glanceLength;
  return (
    <>
      <div className={styles.columns}>
        {claims.slice(0, glanceLength).map((claim) => (
          <ClaimSummary key={claim.id} claim={claim} setting={dossier} isRepeated={shownAbove.has(claim.id)} />
        ))}
      </div>
      {more > 0 && <p className={styles.soft}>And {formatNumberOf(more, "more claim")} in this section.</p>}
    </>
  );
}

// An overview is for the eye; the rest is one step away, and named so.
const glanceLength = 6;
