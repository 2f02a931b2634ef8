import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import type { Claim } from "../../domain/report/schema.ts";
import kinds from "../voice/kinds.module.css";
import { Claimant } from "./Claimant.tsx";
import styles from "./ClaimBrief.module.css";
import { ClaimStatement } from "./ClaimStatement.tsx";

type Props = { claim: Claim; setting: ClaimSetting };

/** A claim in brief: who says what, and which kind of claim it is. */
export function ClaimBrief({ claim, setting }: Props) {
  return (
    <div className={`${styles.says} ${kinds[sourceIn(setting, claim.claimant).kind]}`}>
      <Claimant claim={claim} setting={setting} beside="kind" />
      <ClaimStatement claim={claim} setting={setting} />
    </div>
  );
}
