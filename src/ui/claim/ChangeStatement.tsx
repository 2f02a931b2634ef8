import type { ClaimSetting } from "../../domain/dossier/dossier.ts";
import { claimPath } from "../../domain/report/address.ts";
import type { ChangeClaim, ClaimId } from "../../domain/report/schema.ts";
import { DateWords } from "../voice/DateWords.tsx";
import { href } from "../voice/link.ts";
import styles from "./ChangeStatement.module.css";

type Props = { claim: ChangeClaim; setting: ClaimSetting };

/** A change in per cent, never without what it is measured against. */
export function ChangeStatement({ claim: { change }, setting }: Props) {
  return (
    <div className={styles.change}>
      {change.direction === "increase" ? "Increase" : "Decrease"} by {change.percent} per cent, measured against:{" "}
      <End end={change.base} setting={setting} />
      {change.basePeriod && (
        <>
          , <DateWords date={change.basePeriod} setting={setting} />
        </>
      )}
      ; arriving at: <End end={change.result} setting={setting} />
    </div>
  );
}

type EndProps = { end: ClaimId | "not stated"; setting: ClaimSetting };

function End({ end, setting }: EndProps) {
  if (end === "not stated") return <>a figure not stated</>;
  return <a href={href(claimPath(setting.head.id, end))}>the figure of another claim</a>;
}
