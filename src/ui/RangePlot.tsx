import type { ClaimSetting } from "../domain/dossier";
import { boundLabels, formatFigure } from "../domain/figure";
import { sourceIn } from "../domain/lookup";
import type { Toll } from "../domain/schema";
import { countTicks, percentBetween } from "./axis";
import { CountAxis } from "./CountAxis";
import kinds from "./kinds.module.css";
import styles from "./RangePlot.module.css";

type Props = { tolls: readonly Toll[]; setting: ClaimSetting };

/**
 * Figures that may share a scale on one, each with its bound: a bar from end to end without a middle, an
 * open end dashed. The words keep their size on a phone, since positions are in per cent and nothing is scaled.
 */
export function RangePlot({ tolls, setting }: Props) {
  const ticks = countTicks(Math.max(...tolls.map(({ figure }) => figure.high ?? figure.low)));
  const end = ticks.at(-1) ?? 1;
  return (
    <div className={styles.plot}>
      {tolls.map((toll) => (
        <div key={toll.id} className={kinds[sourceIn(setting, toll.claimant).kind]}>
          <p className={styles.who}>
            {sourceIn(setting, toll.claimant).name}, ¶{toll.quotes[0]?.paragraph} “{toll.figure.asWritten}”
          </p>
          <FigureMark toll={toll} end={end} />
        </div>
      ))}
      <CountAxis ticks={ticks} />
    </div>
  );
}

type MarkProps = { toll: Toll; end: number };

function FigureMark({ toll: { figure }, end }: MarkProps) {
  const low = figure.low === null ? null : percentBetween(figure.low, 0, end);
  const high = figure.high === null ? null : percentBetween(figure.high, 0, end);
  const labels = boundLabels(figure);
  const isPoint = low === high;
  // A short bar has no room for both its labels in one line: the upper one goes below the bar.
  const highLine = low !== null && high !== null && high - low < 26 ? "4.1em" : "1em";
  return (
    <svg className={styles.mark} role="img" aria-label={formatFigure(figure)}>
      {labels.low && low !== null && (
        <Label at={low} line="1em" words={labels.low} towards={isPoint ? "middle" : "start"} />
      )}
      {labels.high && high !== null && <Label at={high} line={highLine} words={labels.high} towards="start" />}
      {low !== null && high !== null && !isPoint && (
        <rect className={styles.bar} x={`${low}%`} y="1.7em" width={`${high - low}%`} height="0.85em" rx="0.3em" />
      )}
      {isPoint && high !== null && (
        <svg x={`${high}%`} y="1.7em" overflow="visible">
          <rect className={styles.bar} x="-0.42em" width="0.85em" height="0.85em" />
        </svg>
      )}
      {high === null && low !== null && (
        <>
          <line className={styles.open} x1={`${low}%`} x2="100%" y1="2.1em" y2="2.1em" />
          <Arrow at="100%" />
          <circle className={styles.end} cx={`${low}%`} cy="2.1em" r="0.35em" />
        </>
      )}
      {low === null && high !== null && (
        <>
          <line className={styles.open} x1="0%" x2={`${high}%`} y1="2.1em" y2="2.1em" />
          <circle className={styles.end} cx={`${high}%`} cy="2.1em" r="0.35em" />
        </>
      )}
    </svg>
  );
}

type LabelProps = { at: number; line: string; words: string; towards: "start" | "middle" };

/** A label that ends at its mark, or begins there where the mark is too near the left edge to hold it. */
function Label({ at, line, words, towards }: LabelProps) {
  const isNearStart = at < 35;
  const placed = towards === "middle" && !isNearStart && at < 85 ? "middle" : isNearStart ? "start" : "end";
  return (
    <text className={styles.label} x={`${at}%`} y={line} textAnchor={placed}>
      {words}
    </text>
  );
}

function Arrow({ at }: { at: string }) {
  return (
    <svg x={at} y="2.1em" overflow="visible">
      <path className={styles.arrow} d="M-7 -5 L0 0 L-7 5" />
    </svg>
  );
}
