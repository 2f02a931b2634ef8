import type { ClaimSetting } from "../../domain/dossier/dossier.ts";
import { claimPath } from "../../domain/report/address.ts";
import type { ChangeClaim, ClaimId, Toll } from "../../domain/report/schema.ts";
import { formatCounted, formatFigure } from "../../words/figures.ts";
import { knowledgeWords } from "../../words/language.ts";
import { DateWords } from "../voice/DateWords.tsx";
import { href } from "../voice/link.ts";
import styles from "./FigureStatement.module.css";
import { SlotValue } from "./SlotValue.tsx";

type Props = { toll: Toll; setting: ClaimSetting };

/** A figure at the size that the eye lands on, never without its bound, what it counts, its period and its place. */
export function FigureStatement({ toll: { figure, scope }, setting }: Props) {
  return (
    <div>
      <p className={styles.figure}>{formatFigure(figure)}</p>
      <div className={styles.covers}>
        {formatCounted(figure)},{" "}
        {scope.period ? <SlotValue slot={scope.period} setting={setting} /> : "period not stated"},{" "}
        {scope.places ? <SlotValue slot={scope.places} setting={setting} /> : "place not stated"} · responsible:{" "}
        {scope.responsible ? <SlotValue slot={scope.responsible} setting={setting} /> : knowledgeWords.notStated}
      </div>
    </div>
  );
}

type ChangeProps = { claim: ChangeClaim; setting: ClaimSetting };

/** A change in per cent, never without what it is measured against. */
export function ChangeStatement({ claim: { change }, setting }: ChangeProps) {
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
