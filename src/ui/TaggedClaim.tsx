import type { ClaimSetting } from "../domain/dossier";
import { sourceIn } from "../domain/lookup";
import type { Claim } from "../domain/schema";
import { ClaimLink } from "./ClaimLink";
import { SourceTag } from "./SourceTag";

type Props = { claim: Claim; setting: ClaimSetting };

/** A claim in one line, never without who says it. */
export function TaggedClaim({ claim, setting }: Props) {
  return (
    <>
      <SourceTag source={sourceIn(setting, claim.claimant)} /> <ClaimLink claim={claim} setting={setting} />
    </>
  );
}
