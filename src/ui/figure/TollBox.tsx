import type { ClaimSetting } from "../../domain/dossier.ts";
import { sourceIn } from "../../domain/lookup.ts";
import type { Toll } from "../../domain/schema.ts";
import { formatRole } from "../../domain/sourceWords.ts";
import { ChainList } from "../claim/ChainList.tsx";
import { Claimant } from "../claim/Claimant.tsx";
import { ClaimCopy } from "../claim/ClaimCopy.tsx";
import { ClaimFrame } from "../claim/ClaimFrame.tsx";
import { ClaimLink } from "../claim/ClaimLink.tsx";
import kinds from "../voice/kinds.module.css";
import { FigureStatement } from "./FigureStatement.tsx";
import styles from "./TollPanel.module.css";

type Props = { toll: Toll; setting: ClaimSetting; isRepeated: boolean };

/** A toll at a glance: the figure with its bound and cover, who counted it and how they stand to the conflict. */
export function TollBox({ toll, setting, isRepeated }: Props) {
  return (
    <div className={`${styles.panel} ${kinds[sourceIn(setting, toll.claimant).kind]}`}>
      <ClaimFrame claim={toll} setting={setting} isRepeated={isRepeated}>
        <Claimant claim={toll} setting={setting} />
        <p className={styles.role}>{formatRole(sourceIn(setting, toll.claimant).role)}</p>
        <FigureStatement toll={toll} setting={setting} />
        <ChainList claim={toll} setting={setting} />
        <p className={styles.role}>
          <ClaimLink claim={toll} setting={setting}>
            The claim, whole
          </ClaimLink>
        </p>
        <ClaimCopy claim={toll} setting={setting} />
      </ClaimFrame>
    </div>
  );
}
