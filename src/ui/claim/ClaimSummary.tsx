import type { ReactNode } from "react";
import type { ClaimSetting } from "../../domain/dossier/dossier.ts";
import type { Claim } from "../../domain/report/schema.ts";
import { ClaimCopy } from "./ClaimActions.tsx";
import { Claimant } from "./Claimant.tsx";
import { ClaimFrame } from "./ClaimFrame.tsx";
import { ClaimTitle } from "./ClaimTitle.tsx";
import { CoverLine } from "./TaggedClaim.tsx";

type Props = { claim: Claim; setting: ClaimSetting; isRepeated?: boolean; children?: ReactNode };

/** A claim at a glance: who says it and what, with the way to all of it. */
export function ClaimSummary({ claim, setting, isRepeated = false, children }: Props) {
  return (
    <ClaimFrame claim={claim} setting={setting} isRepeated={isRepeated}>
      <Claimant claim={claim} setting={setting} />
      <ClaimTitle claim={claim} setting={setting} />
      <CoverLine claim={claim} setting={setting} />
      {children}
      <ClaimCopy claim={claim} setting={setting} />
    </ClaimFrame>
  );
}
