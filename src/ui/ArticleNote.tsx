import { claimPath } from "../domain/address";
import type { ClaimSetting } from "../domain/dossier";
import { formatFigure } from "../domain/figure";
import type { Claim } from "../domain/schema";
import styles from "./ArticleNote.module.css";
import { Claimant } from "./Claimant";
import { ClaimFrame } from "./ClaimFrame";
import { CopyLink } from "./CopyLink";
import { href } from "./href";

type Props = { claim: Claim; number: number; isFirst: boolean; setting: ClaimSetting };

/** A claim's card beside its words; where its words go on in a later paragraph, the card is named there again. */
export function ArticleNote({ claim, number, isFirst, setting }: Props) {
  const path = href(claimPath(setting.head.id, claim.id));
  return (
    <li className={styles.note}>
      <ClaimFrame claim={claim} setting={setting} isRepeated={!isFirst}>
        <Claimant claim={claim} setting={setting} />
        <p dir="auto">
          <span className={styles.number}>{number}</span> <a href={path}>{claim.statement}</a>
          {claim.kind === "toll" && ` (${formatFigure(claim.figure)})`}
        </p>
        {isFirst && (
          <p>
            <CopyLink href={path} to={`the claim: ${claim.statement}`} />
          </p>
        )}
      </ClaimFrame>
    </li>
  );
}
