import { claimPath } from "../../domain/address.ts";
import type { ClaimSetting } from "../../domain/dossier.ts";
import type { Claim } from "../../domain/schema.ts";
import { CopyLink } from "../page/CopyLink.tsx";
import { href } from "../page/href.ts";
import styles from "./ClaimActions.module.css";

type Props = { claim: Claim; setting: ClaimSetting };

/** The lasting address of a claim, to copy. */
export function ClaimCopy({ claim, setting }: Props) {
  return (
    <p className={styles.actions}>
      <CopyLink href={href(claimPath(setting.head.id, claim.id))} to={`the claim: ${claim.statement}`} />
    </p>
  );
}
