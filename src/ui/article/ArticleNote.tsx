import { claimPath } from "../../domain/address.ts";
import type { ClaimSetting } from "../../domain/dossier.ts";
import { formatFigure } from "../../domain/figure.ts";
import type { Claim } from "../../domain/schema.ts";
import { Claimant } from "../claim/Claimant.tsx";
import { ClaimFrame } from "../claim/ClaimFrame.tsx";
import { ClaimLink } from "../claim/ClaimLink.tsx";
import { CopyLink } from "../page/CopyLink.tsx";
import { href } from "../page/href.ts";
import styles from "./ArticleNote.module.css";

type Props = { claim: Claim; number: number; isFirst: boolean; setting: ClaimSetting };

/** A claim's card beside its words; where its words go on in a later paragraph, the card is named there again. */
export function ArticleNote({ claim, number, isFirst, setting }: Props) {
  const path = href(claimPath(setting.head.id, claim.id));
  return (
    <li className={styles.note}>
      <ClaimFrame claim={claim} setting={setting} isRepeated={!isFirst}>
        <Claimant claim={claim} setting={setting} />
        <p dir="auto">
          <span className={styles.number}>{number}</span> <ClaimLink claim={claim} setting={setting} />
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
