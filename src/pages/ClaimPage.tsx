import { claimPath } from "../domain/address";
import { claimKindWords } from "../domain/claimWords";
import type { Dossier } from "../domain/dossier";
import type { Claim } from "../domain/schema";
import { ChangeStatement } from "../ui/ChangeStatement";
import { ClaimActions } from "../ui/ClaimActions";
import { Claimant } from "../ui/Claimant";
import { ClaimFrame } from "../ui/ClaimFrame";
import { ContradictionPointer } from "../ui/ContradictionPointer";
import { FigureStatement } from "../ui/FigureStatement";
import { href } from "../ui/href";
import { OwnWords } from "../ui/OwnWords";
import { ClaimParts } from "./ClaimParts";
import styles from "./layout.module.css";
import { ReportFrame } from "./ReportFrame";

type Props = {
  claim: Claim;
  dossier: Dossier;
  /** The former id at whose address this page stands; undefined at the claim's own. */
  formerId?: string;
};

/**
 * One claim, whole: for reading, for checking against the article, and for citing. At a former address it says that the
 * claim was renamed, and still holds everything that was ever linked to there.
 */
export function ClaimPage({ claim, dossier, formerId }: Props) {
  const path = claimPath(dossier.report.id, claim.id);
  return (
    <ReportFrame dossier={dossier} current={path}>
      <div className={styles.page}>
        {formerId && (
          <p role="note">
            <strong>This claim was renamed.</strong> It was called <code>{formerId}</code>; it is now called{" "}
            <code>{claim.id}</code> and stands at <a href={href(path)}>its new address</a>. It is the same claim.
          </p>
        )}
        <ClaimFrame claim={claim} setting={dossier}>
          <p className={styles.kicker}>Claim ({claimKindWords(claim.kind)}). Paraphrase:</p>
          <h1 tabIndex={-1} dir="auto" className={styles.statement}>
            <OwnWords lang={dossier.head.lang}>{claim.statement}</OwnWords>
          </h1>
          <Claimant claim={claim} setting={dossier} />
          {claim.kind === "toll" && <FigureStatement toll={claim} setting={dossier} />}
          {claim.kind === "change" && <ChangeStatement claim={claim} setting={dossier} />}
          <ContradictionPointer claim={claim.id} dossier={dossier} />
          <ClaimActions claim={claim} setting={dossier} />
        </ClaimFrame>
        <ClaimParts claim={claim} dossier={dossier} />
      </div>
    </ReportFrame>
  );
}
