import type { ReactNode } from "react";
import type { ClaimSetting } from "../../domain/dossier/dossier.ts";
import { claimPath } from "../../domain/report/address.ts";
import type { Claim } from "../../domain/report/schema.ts";
import { href } from "../voice/link.ts";
import { OwnWords, ownLanguage } from "../voice/OwnWords.tsx";
import styles from "./ClaimTitle.module.css";

type Props = { claim: Claim; setting: ClaimSetting };

/** The paraphrase, in the transcriber's voice and named as such, leading to the claim's own page. */
export function ClaimTitle({ claim, setting }: Props) {
  return (
    <div>
      <p className={styles.voice}>Paraphrase</p>
      <h3 dir="auto" lang={ownLanguage(setting.head.lang)}>
        <a className={styles.statement} href={href(claimPath(setting.head.id, claim.id))}>
          {claim.statement}
        </a>
      </h3>
    </div>
  );
}

type LinkProps = { claim: Claim; setting: ClaimSetting; children?: ReactNode };

/** A link to a claim's own page; its paraphrase, unless other words are given. */
export function ClaimLink({ claim, setting, children }: LinkProps) {
  return (
    <a href={href(claimPath(setting.head.id, claim.id))}>
      {children ?? <OwnWords lang={setting.head.lang}>{claim.statement}</OwnWords>}
    </a>
  );
}
