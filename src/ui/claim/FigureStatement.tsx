import type { ClaimSetting } from "../../domain/dossier/dossier.ts";
import type { Toll } from "../../domain/report/schema.ts";
import { formatCounted, formatFigure } from "../../words/figures.ts";
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
        {scope.responsible ? <SlotValue slot={scope.responsible} setting={setting} /> : "not stated"}
      </div>
    </div>
  );
}
