import { claimPath } from "../../domain/address.ts";
import type { ClaimSetting } from "../../domain/dossier.ts";
import type { Claim } from "../../domain/schema.ts";
import { CopyLink } from "../page/CopyLink.tsx";
import { href } from "../page/href.ts";
import styles from "./ClaimActions.module.css";

type Props = { claim: Claim; setting: ClaimSetting };

/** The way to a claim, and its lasting address to copy. */
export function ClaimCopy({ claim, setting }: Props) {
  return (
    <p className={styles.actions}>
      <a className={`${styles.action} ${styles.elsewhere}`} href={href(claimPath(setting.head.id, claim.id))}>
        The claim
      </a>
      <CopyLink href={href(claimPath(setting.head.id, claim.id))} to={`the claim: ${claim.statement}`} />
    </p>
  );
}
