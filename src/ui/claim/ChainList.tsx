import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import type { Claim } from "../../domain/report/schema.ts";
import { InferredMark } from "../voice/InferredMark.tsx";
import styles from "./ChainList.module.css";

type Props = { claim: Claim; setting: ClaimSetting };

/** The way a claim took to reach us, step by step, with the article's own verbs. */
export function ChainList({ claim, setting }: Props) {
  return (
    <ol className={styles.chain} aria-label="How it reached us">
      {claim.chain.map((step) => (
        <li key={JSON.stringify(step)} className={styles.step}>
          {step.role}: {sourceIn(setting, step.actor).name}
          {step.verb && ` (“${step.verb}”)`}
          {step.inferred && (
            <>
              {" "}
              <InferredMark reason={step.inferred} lang={setting.head.lang} />
            </>
          )}
        </li>
      ))}
      <li className={styles.step}>transcribed here</li>
    </ol>
  );
}
