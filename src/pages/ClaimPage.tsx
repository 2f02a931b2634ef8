import type { Dossier } from "../domain/dossier/dossier.ts";
import { claimPath } from "../domain/report/address.ts";
import type { Claim } from "../domain/report/schema.ts";
import { ChangeStatement } from "../ui/claim/ChangeStatement.tsx";
import { ClaimActions, sharePart } from "../ui/claim/ClaimActions.tsx";
import { Claimant } from "../ui/claim/Claimant.tsx";
import { ClaimFrame } from "../ui/claim/ClaimFrame.tsx";
import { FigureStatement } from "../ui/claim/FigureStatement.tsx";
import { ContradictionPointer } from "../ui/compare/ContradictionNote.tsx";
import { RevisedNote } from "../ui/history/RevisionList.tsx";
import shareStyles from "../ui/page/SharePanel.module.css";
import { href } from "../ui/voice/link.ts";
import { ownLanguage } from "../ui/voice/OwnWords.tsx";
import { claimKindWords } from "../words/language.ts";
import { ClaimParts } from "./ClaimParts.tsx";
import { FinishedPart } from "./FinishedPart.tsx";
import styles from "./layout.module.css";
import { ReportFrame } from "./ReportFrame.tsx";

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
          <p role="note" className={styles.note}>
            <strong>This claim was renamed.</strong> It was called <code>{formerId}</code>; it is now called{" "}
            <code>{claim.id}</code> and stands at <a href={href(path)}>its new address</a>. It is the same claim.
          </p>
        )}
        <ClaimFrame claim={claim} setting={dossier}>
          <RevisedNote claim={claim} dossier={dossier} />
          <p className={styles.kicker}>Claim ({claimKindWords[claim.kind]}). Paraphrase:</p>
          <h1 tabIndex={-1} dir="auto" lang={ownLanguage(dossier.head.lang)} className={styles.statement}>
            {claim.statement}
          </h1>
          <Claimant claim={claim} setting={dossier} />
          {claim.kind === "toll" && <FigureStatement toll={claim} setting={dossier} />}
          {claim.kind === "change" && <ChangeStatement claim={claim} setting={dossier} />}
          <ContradictionPointer claim={claim.id} dossier={dossier} />
          <ClaimActions claim={claim} setting={dossier} />
        </ClaimFrame>
        <ClaimParts claim={claim} dossier={dossier} />
        {/* What script fetches brings its words; its looks are here. */}
        <FinishedPart
          key={path}
          id={sharePart}
          path={path}
          name="Copy, cite, take away"
          className={shareStyles.panel}
        />
      </div>
    </ReportFrame>
  );
}
