import type { ClaimSetting } from "../domain/dossier";
import { sourceIn } from "../domain/lookup";
import type { Toll } from "../domain/schema";
import { formatRole } from "../domain/sourceWords";
import { ChainList } from "./ChainList";
import { Claimant } from "./Claimant";
import { ClaimCopy } from "./ClaimCopy";
import { ClaimFrame } from "./ClaimFrame";
import { FigureStatement } from "./FigureStatement";
import kinds from "./kinds.module.css";
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
        <ClaimCopy claim={toll} setting={setting} />
      </ClaimFrame>
    </div>
  );
}
