import { claimPath } from "../domain/address";
import type { ClaimSetting } from "../domain/dossier";
import type { Claim } from "../domain/schema";
import styles from "./ClaimActions.module.css";
import { CopyLink } from "./CopyLink";
import { href } from "./href";

type Props = { claim: Claim; setting: ClaimSetting };

/** The lasting address of a claim, to copy. */
export function ClaimCopy({ claim, setting }: Props) {
  return (
    <p className={styles.actions}>
      <CopyLink href={href(claimPath(setting.head.id, claim.id))} to={`the claim: ${claim.statement}`} />
    </p>
  );
}
