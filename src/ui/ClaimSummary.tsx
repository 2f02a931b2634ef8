import type { ReactNode } from "react";
import type { ClaimSetting } from "../domain/dossier";
import type { Claim } from "../domain/schema";
import { Claimant } from "./Claimant";
import { ClaimCopy } from "./ClaimCopy";
import { ClaimFrame } from "./ClaimFrame";
import { ClaimTitle } from "./ClaimTitle";

type Props = { claim: Claim; setting: ClaimSetting; isRepeated?: boolean; children?: ReactNode };

/** A claim at a glance: who says it and what, with the way to all of it. */
export function ClaimSummary({ claim, setting, isRepeated = false, children }: Props) {
  return (
    <ClaimFrame claim={claim} setting={setting} isRepeated={isRepeated}>
      <Claimant claim={claim} setting={setting} />
      <ClaimTitle claim={claim} setting={setting} />
      {children}
      <ClaimCopy claim={claim} setting={setting} />
    </ClaimFrame>
  );
}
