import type { ClaimSetting } from "../../domain/dossier.ts";
import { portableSlot } from "../../domain/portableSlot.ts";
import type { Claim } from "../../domain/schema.ts";
import styles from "./CoverLine.module.css";

type Props = { claim: Claim; setting: ClaimSetting };

/** When and where, beside a statement with a number in it that stands alone: it may leave them to its scope. */
export function CoverLine({ claim, setting }: Props) {
  if (claim.kind !== "toll" && claim.kind !== "change" && !/\p{Nd}/u.test(claim.statement)) return null;
  const { period, places } = claim.scope;
  return (
    <>
      {" "}
      <span className={styles.cover}>
        Period: <bdi>{portableSlot(period, setting).words}</bdi>. Place:{" "}
        <bdi>{portableSlot(places, setting).words}</bdi>.
      </span>
    </>
  );
}
