import { boundLabels } from "../../domain/figure.ts";
import type { Figure } from "../../domain/schema.ts";
import { percentBetween } from "./axis.ts";
import styles from "./RangePlot.module.css";

type Props = { figure: Figure; end: number };

/** One figure on a scale from nought to `end`. The words above it say the same, so a screen reader need not hear it. */
export function FigureMark({ figure, end }: Props) {
  const low = figure.low === null ? null : percentBetween(figure.low, 0, end);
  const high = figure.high === null ? null : percentBetween(figure.high, 0, end);
  const labels = boundLabels(figure);
  // A short bar has no room for both its labels in one line: the upper one goes below the bar.
  const highLine = low !== null && high !== null && high - low < 26 ? "4rem" : "1rem";
  return (
    <svg className={styles.mark} aria-hidden="true">
      {low !== null && high !== null && <Bar low={low} high={high} isAbout={figure.bound === "about"} />}
      {low !== null && high === null && <OpenLine from={low} to={100} endsAt={low} />}
      {low === null && high !== null && <OpenLine from={0} to={high} endsAt={high} />}
      {labels.low && low !== null && <Label at={low} line="1rem" words={labels.low} />}
      {labels.high && high !== null && <Label at={high} line={highLine} words={labels.high} />}
    </svg>
  );
}

type BarProps = { low: number; high: number; isAbout: boolean };

/**
 * From end to end; where both are one number, a square (a line without length and with square caps), and a dashed ring
 * where that number is about right.
 */
function Bar({ low, high, isAbout }: BarProps) {
  if (low === high && isAbout) return <circle className={styles.about} cx={`${low}%`} cy="2.1rem" r="0.6rem" />;
  if (low === high) {
    return <line className={styles.point} x1={`${low}%`} x2={`${low}%`} y1="2.1rem" y2="2.1rem" />;
  }
  return <rect className={styles.bar} x={`${low}%`} y="1.7rem" width={`${high - low}%`} height="0.85rem" rx="0.3rem" />;
}

type OpenLineProps = { from: number; to: number; endsAt: number };

/** A bound with nothing stated beyond it: a ring at the number, a dashed line to where the scale ends. */
function OpenLine({ from, to, endsAt }: OpenLineProps) {
  return (
    <>
      <line className={styles.open} x1={`${from}%`} x2={`${to}%`} y1="2.1rem" y2="2.1rem" />
      {to === 100 && (
        <text className={styles.arrow} x="100%" y="2.5rem" textAnchor="end">
          ›
        </text>
      )}
      <circle className={styles.end} cx={`${endsAt}%`} cy="2.1rem" r="0.35rem" />
    </>
  );
}

type LabelProps = { at: number; line: string; words: string };

/** A label that ends at its mark, or begins there where the mark is too near the left edge to hold it. */
function Label({ at, line, words }: LabelProps) {
  return (
    <text className={styles.label} x={`${at}%`} y={line} textAnchor={at < 40 ? "start" : "end"}>
      {words}
    </text>
  );
}
