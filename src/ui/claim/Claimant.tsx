import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import type { Claim } from "../../domain/report/schema.ts";
import { sayingWords } from "../../words/language.ts";
import { InferredMark } from "../voice/InferredMark.tsx";
import { SourceTag } from "../voice/SourceTag.tsx";
import styles from "./Claimant.module.css";

type Props = { claim: Claim; setting: ClaimSetting };

/** The tag that every claim carries: who says it, and through whom it reaches us. */
export function Claimant({ claim, setting }: Props) {
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
