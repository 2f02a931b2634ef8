import type { ClaimSetting } from "../domain/dossier";
import { formatCounting, formatFigure } from "../domain/figure";
import type { Toll } from "../domain/schema";
import styles from "./FigureStatement.module.css";
import { SlotWords } from "./SlotWords";

type Props = { toll: Toll; setting: ClaimSetting };

/** A figure at the size that the eye lands on, never without its bound, what it counts, its period and its place. */
export function FigureStatement({ toll, setting }: Props) {
  const { figure, scope } = toll;
  return (
    <div>
      <p className={styles.figure}>{formatFigure(figure)}</p>
      <div className={styles.covers}>
        {formatCounting(figure.counting, figure.high ?? figure.low)} · period:{" "}
        <SlotWords field="period" scope={scope} setting={setting} /> · place:{" "}
        <SlotWords field="places" scope={scope} setting={setting} />
      </div>
    </div>
  );
}
