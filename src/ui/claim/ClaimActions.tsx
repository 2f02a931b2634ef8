import type { ClaimSetting } from "../../domain/dossier/dossier.ts";
import { anchor, articlePath, claimPath } from "../../domain/report/address.ts";
import type { Claim } from "../../domain/report/schema.ts";
import { CopyLink } from "../voice/CopyLink.tsx";
import { href } from "../voice/link.ts";
import styles from "./ClaimActions.module.css";

type Props = { claim: Claim; setting: ClaimSetting };

/** The part of a claim's page with its texts to copy, cite and take away. */
export const sharePart = "part_share";

/** What a reader can do with a claim: keep its address, cite it, see it in the article, see the original. */
export function ClaimActions({ claim, setting }: Props) {
  const { id } = setting.head;
  const paragraph = claim.quotes[0]?.paragraph ?? 1;
  return (
    <p className={styles.actions}>
      <ClaimCopyLink claim={claim} setting={setting} />
      <a className={`${styles.action} ${styles.elsewhere}`} href={`${href(claimPath(id, claim.id))}#${sharePart}`}>
        Cite
      </a>
      <a className={`${styles.action} ${styles.elsewhere}`} href={`${href(articlePath(id))}${anchor(claim.id)}`}>
        In the article ¶{paragraph}
      </a>
      <a className={styles.action} href={setting.originals[claim.id]} rel="noreferrer">
        Original ↗
      </a>
    </p>
  );
}

/** The lasting address of a claim, to copy, where nothing else is offered. */
export function ClaimCopy({ claim, setting }: Props) {
  return (
    <p className={styles.actions}>
      <ClaimCopyLink claim={claim} setting={setting} />
    </p>
  );
}

/** The lasting address of a claim, to copy. */
export function ClaimCopyLink({ claim, setting }: Props) {
  return <CopyLink href={href(claimPath(setting.head.id, claim.id))} to={`the claim: ${claim.statement}`} />;
}
