import type { ClaimSetting } from "../../domain/dossier.ts";
import { sourceIn } from "../../domain/lookup.ts";
import type { Claim } from "../../domain/schema.ts";
import { CoverLine } from "../scope/CoverLine.tsx";
import { SourceTag } from "../voice/SourceTag.tsx";
import { ClaimLink } from "./ClaimLink.tsx";

type Props = { claim: Claim; setting: ClaimSetting };

/** A claim in one line, never without who says it. */
export function TaggedClaim({ claim, setting }: Props) {
  return (
    <>
      <SourceTag source={sourceIn(setting, claim.claimant)} /> <ClaimLink claim={claim} setting={setting} />
      <CoverLine claim={claim} setting={setting} />
    </>
  );
}
