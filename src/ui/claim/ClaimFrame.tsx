import type { ReactNode } from "react";
import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import type { Claim } from "../../domain/report/schema.ts";
import { sayingWords } from "../../words/language.ts";
import { InferredMark } from "../voice/InferredMark.tsx";
import kinds from "../voice/kinds.module.css";
import { SourceTag } from "../voice/SourceTag.tsx";
import { WithdrawnNote } from "../voice/WithdrawnNote.tsx";
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
          <WithdrawnNote withdrawn={claim.withdrawn} lang={setting.head.lang} />
        </p>
      )}
      {children}
    </article>
  );
}

type ClaimantProps = Pick<Props, "claim" | "setting">;

/** The tag that every claim carries: who says it, and through whom it reaches us. */
export function Claimant({ claim, setting }: ClaimantProps) {
  const source = sourceIn(setting, claim.claimant);
  const outlet = sourceIn(setting, setting.head.article.outlet);
  return (
    <div className={styles.claimant}>
      <SourceTag source={source} />
      {claim.claimantInferred && <InferredMark reason={claim.claimantInferred} lang={setting.head.lang} />}
      <span className={styles.via}>
        {source.position && `${source.position} · `}
        {source.id === outlet.id ? sayingWords.inOwnVoice : sayingWords.reportedBy(outlet.name)}
      </span>
    </div>
  );
}
