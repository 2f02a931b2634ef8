import type { ReactNode } from "react";
import { scopeFieldsOf } from "../../domain/compare/slots.ts";
import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import type { Claim } from "../../domain/report/schema.ts";
import { paragraphMark } from "../../words/readings.ts";
import kinds from "../voice/kinds.module.css";
import { useWhole } from "../voice/Later.tsx";
import { ArticleWords } from "./ArticleWords.tsx";
import { ClaimActions } from "./ClaimActions.tsx";
import styles from "./ClaimCard.module.css";
import { ClaimFrame } from "./ClaimFrame.tsx";
import { Claimant, ClaimStatement, CoverLine } from "./ClaimStatement.tsx";
import { ScopeList } from "./ScopeList.tsx";

type Props = {
  claim: Claim;
  setting: ClaimSetting;
  level?: "h3" | "h4";
  /** What stands before the tag: what the claim may not be set beside. */
  guard?: ReactNode;
  isRepeated?: boolean | undefined;
  children?: ReactNode;
};

/** One claim: who says it and what, and one press away the article's own words for it and what it covers. */
export function ClaimCard({ claim, setting, level = "h3", guard, isRepeated = false, children }: Props) {
  return (
    <ClaimFrame claim={claim} setting={setting} isRepeated={isRepeated}>
      {guard}
      <Claimant claim={claim} setting={setting} />
      <ClaimStatement claim={claim} setting={setting} level={level} />
      {children}
      <div className={styles.foot}>
        <details className={styles.words}>
          <summary className={styles.word}>{`The article’s words, ${paragraphMark(claim)}`}</summary>
          <div className={styles.inside}>
            {useWhole() && (
              <>
                <ArticleWords claim={claim} setting={setting} />
                <ScopeList claim={claim} fields={scopeFieldsOf(claim)} setting={setting} />
              </>
            )}
          </div>
        </details>
        <ClaimActions claim={claim} setting={setting} withoutPlace />
      </div>
    </ClaimFrame>
  );
}

/** A claim at a glance: who says it and what, with the way to all of it. */
export function ClaimSummary({ claim, setting, level = "h3", guard, isRepeated = false, children }: Props) {
  return (
    <ClaimFrame claim={claim} setting={setting} isRepeated={isRepeated}>
      {guard}
      <Claimant claim={claim} setting={setting} />
      <ClaimStatement claim={claim} setting={setting} level={level} />
      <CoverLine claim={claim} setting={setting} />
      {children}
      <ClaimActions claim={claim} setting={setting} />
    </ClaimFrame>
  );
}

type BriefProps = { claim: Claim; setting: ClaimSetting };

/** A claim in brief: who says what, and which kind of claim it is. */
export function ClaimBrief({ claim, setting }: BriefProps) {
  return (
    <div className={`${styles.says} ${kinds[sourceIn(setting, claim.claimant).kind]}`}>
      <Claimant claim={claim} setting={setting} beside="kind" />
      <ClaimStatement claim={claim} setting={setting} />
    </div>
  );
}
