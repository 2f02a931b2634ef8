import type { ReactNode } from "react";
import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import type { Claim } from "../../domain/report/schema.ts";
import { formatWithdrawn } from "../../words/titles.ts";
import kinds from "../voice/kinds.module.css";
import { OwnWords } from "../voice/OwnWords.tsx";
import styles from "./ClaimFrame.module.css";

type Props = {
  claim: Claim;
  setting: ClaimSetting;
  /** Whether the claim's card stands on the page already: an id may stand there once. */
  isRepeated?: boolean;
  children: ReactNode;
};

/** The element that a claim's address leads to: marked when it is the target, able to take the focus. */
export function ClaimFrame({ claim, setting, isRepeated = false, children }: Props) {
  const source = sourceIn(setting, claim.claimant);
  return (
    <article
      id={isRepeated ? undefined : claim.id}
      tabIndex={-1}
      className={`${styles.frame} ${kinds[source.kind]}`}
      aria-label={`${source.name}: ${claim.statement}`}
    >
      {/* Old names of the claim: a link to one of them must still land here. */}
      {!isRepeated &&
        claim.aliases.map((alias) => <span key={alias} id={alias} tabIndex={-1} className={styles.alias} />)}
      {claim.withdrawn && (
        <p className={styles.withdrawn}>
          <strong>{formatWithdrawn(claim.withdrawn)}.</strong>{" "}
          <OwnWords lang={setting.head.lang}>{claim.withdrawn.why}</OwnWords>
        </p>
      )}
      {children}
    </article>
  );
}
