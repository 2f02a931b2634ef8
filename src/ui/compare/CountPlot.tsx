import { bounds } from "../../domain/compare/figure.ts";
import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import type { Figure, Toll } from "../../domain/report/schema.ts";
import { formatEnd, formatFigure } from "../../words/figures.ts";
import { formatPeople } from "../../words/language.ts";
import { paragraphMark } from "../../words/readings.ts";
import kinds from "../voice/kinds.module.css";
import { countTicks, percentBetween } from "./axis.ts";
import styles from "./plot.module.css";

type Props = { tolls: readonly Toll[]; setting: ClaimSetting };

/**
 * Figures that one source gives for one scope on one scale, each with its bound in words above it: a bar from end to end
 * without a middle, a ring and a dashed line where an end is open. Places are in per cent, and the words are of the page, so
 * that they keep their size and never meet.
 */
export function CountPlot({ tolls, setting }: Props) {
  const ticks = countTicks(Math.max(...tolls.map(({ figure }) => figure.high ?? figure.low ?? 0)));
  return (
    <div className={styles.plot}>
      {tolls.map((toll) => (
        <div key={toll.id} className={kinds[sourceIn(setting, toll.claimant).kind]}>
          <p className={styles.label}>
            {paragraphMark(toll)} <b className={styles.inked}>{formatFigure(toll.figure)}</b>
          </p>
          <FigureMark figure={toll.figure} end={ticks.at(-1) ?? 1} />
        </div>
      ))}
      <svg className={styles.axis} aria-hidden="true">
        {ticks.map((tick, place) => (
          <text
            key={tick}
            className={styles.tick}
            x={`${percentBetween(tick, 0, ticks.at(-1) ?? 1)}%`}
            y="1.1em"
            textAnchor={place === 0 ? "start" : place === ticks.length - 1 ? "end" : "middle"}
          >
            {formatPeople(tick)}
          </text>
        ))}
      </svg>
    </div>
  );
}

type MarkProps = { figure: Figure; end: number };

/** One figure on a scale from 0 to `end`. The words above it say the same, so a screen reader need not hear it. */
function FigureMark({ figure, end }: MarkProps) {
  const low = figure.low === null ? null : percentBetween(figure.low, 0, end);
  const high = figure.high === null ? null : percentBetween(figure.high, 0, end);
  return (
    <svg className={styles.row} aria-hidden="true">
      {low !== null && high !== null && <Bar low={low} high={high} isHard={bounds[figure.bound].isHard} />}
      {low !== null && high === null && <OpenLine from={low} to={100} endsAt={low} />}
      {low === null && high !== null && <OpenLine from={0} to={high} endsAt={high} />}
    </svg>
  );
}

type BarProps = { low: number; high: number; isHard: boolean };

/** From end to end; where both are one number, a square, and a dashed ring where that number is about right. */
function Bar({ low, high, isHard }: BarProps) {
  if (low !== high) return <rect className={styles.bar} x={`${low}%`} y="2" width={`${high - low}%`} height="14" />;
  if (isHard) return <line className={styles.point} x1={`${low}%`} x2={`${low}%`} y1="9" y2="9" />;
  return <circle className={styles.about} cx={`${low}%`} cy="9" r="6" />;
}

type OpenLineProps = { from: number; to: number; endsAt: number };

/** A bound with nothing stated beyond it: a ring at the number, a dashed line to where the scale ends. */
function OpenLine({ from, to, endsAt }: OpenLineProps) {
  return (
    <>
      <line className={styles.open} x1={`${from}%`} x2={`${to}%`} y1="9" y2="9" />
      {to === 100 && (
        <svg x="100%" y="2" width="8" height="14" overflow="visible" aria-hidden="true">
          <path className={styles.stroke} d="M-7 1 0 7 -7 13" />
        </svg>
      )}
      <circle className={styles.ring} cx={`${endsAt}%`} cy="9" r="5" />
    </>
  );
}

/** The numbers of a picture as a table: the same for those who do not see it. */
export function FigureTable({ tolls, setting }: Props) {
  return (
    <table>
      <caption>The same figures as limits</caption>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">Lowest</th>
          <th scope="col">Highest</th>
        </tr>
      </thead>
      <tbody>
        {tolls.map((toll) => (
          <tr key={toll.id}>
            <th scope="row">
              {sourceIn(setting, toll.claimant).name}, {paragraphMark(toll)}
            </th>
            <td>{formatEnd(toll.figure, "low")}</td>
            <td>{formatEnd(toll.figure, "high")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
