import { holdsFigure } from "../../domain/compare/figure.ts";
import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import type { Claim } from "../../domain/report/schema.ts";
import { formatSlot } from "../../words/scopes.ts";
import { SourceTag } from "../voice/SourceTag.tsx";
import { ClaimLink } from "./ClaimTitle.tsx";
import styles from "./TaggedClaim.module.css";

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

type CoverProps = { claim: Claim; setting: ClaimSetting };

/** When and where, beside a statement with a number in it that stands alone: it may leave them to its scope. */
export function CoverLine({ claim, setting }: CoverProps) {
  if (!holdsFigure(claim) && !/\p{Nd}/u.test(claim.statement)) return null;
  const { period, places } = claim.scope;
  return (
    <>
      {" "}
      <span className={styles.cover}>
        Period: <bdi>{formatSlot(period, setting)}</bdi>. Place: <bdi>{formatSlot(places, setting)}</bdi>.
      </span>
    </>
  );
}
