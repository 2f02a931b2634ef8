import { bounds } from "../../domain/compare/figure.ts";
import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import type { Figure, Toll } from "../../domain/report/schema.ts";
import { boundLabels, formatCounted, formatEnd, formatFigure, formatFigureSentence } from "../../words/figures.ts";
import { formatPeople } from "../../words/language.ts";
import kinds from "../voice/kinds.module.css";
import { glossaryHref } from "../voice/link.ts";
import { countTicks, percentBetween } from "./axis.ts";
import styles from "./RangePlot.module.css";

type Props = { tolls: readonly Toll[]; setting: ClaimSetting };

/**
 * Figures that may share a scale on one, each with its bound: a bar from end to end without a middle, an open end
 * dashed. The words keep their size on a phone, since positions are in per cent and nothing is scaled.
 */
export function RangePlot({ tolls, setting }: Props) {
  const ticks = countTicks(Math.max(...tolls.map(({ figure }) => figure.high ?? figure.low)));
  return (
    <div className={styles.plot}>
      {tolls.map((toll) => (
        <div key={toll.id} className={kinds[sourceIn(setting, toll.claimant).kind]}>
          <p className={styles.who}>
            {sourceIn(setting, toll.claimant).name}, paragraph {toll.quotes[0]?.paragraph}:{" "}
            {formatFigureSentence(toll.figure)}
          </p>
          <FigureMark figure={toll.figure} end={ticks.at(-1) ?? 1} />
        </div>
      ))}
      <CountAxis ticks={ticks} />
    </div>
  );
}

/** Such a plot with its numbers as a table. */
export function RangeFigure({ tolls, setting }: Props) {
  return (
    <figure>
      <RangePlot tolls={tolls} setting={setting} />
      <FigureTable tolls={tolls} setting={setting} />
    </figure>
  );
}

type MarkProps = { figure: Figure; end: number };

/** One figure on a scale from 0 to `end`. The words above it say the same, so a screen reader need not hear it. */
function FigureMark({ figure, end }: MarkProps) {
  const low = figure.low === null ? null : percentBetween(figure.low, 0, end);
  const high = figure.high === null ? null : percentBetween(figure.high, 0, end);
  const labels = boundLabels(figure);
  // A short bar has no room for both its labels in one line: the upper one goes below the bar.
  const highLine = low !== null && high !== null && high - low < 26 ? "4rem" : "1rem";
  return (
    <svg className={styles.mark} aria-hidden="true">
      {low !== null && high !== null && <Bar low={low} high={high} isHard={bounds[figure.bound].isHard} />}
      {low !== null && high === null && <OpenLine from={low} to={100} endsAt={low} />}
      {low === null && high !== null && <OpenLine from={0} to={high} endsAt={high} />}
      {labels.low && low !== null && <Label at={low} line="1rem" words={labels.low} />}
      {labels.high && high !== null && <Label at={high} line={highLine} words={labels.high} />}
    </svg>
  );
}

type BarProps = { low: number; high: number; isHard: boolean };

/**
 * From end to end; where both are one number, a square (a line without length and with square caps), and a dashed ring
 * where that number is about right.
 */
function Bar({ low, high, isHard }: BarProps) {
  if (low === high && !isHard) return <circle className={styles.about} cx={`${low}%`} cy="2.1rem" r="0.6rem" />;
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

type AxisProps = { ticks: readonly number[] };

/** The numbers under a scale of people. They are said in the figures' own words, so a screen reader need not hear them. */
function CountAxis({ ticks }: AxisProps) {
  const end = ticks.at(-1) ?? 1;
  return (
    <svg className={styles.axis} aria-hidden="true">
      {ticks.map((tick, index) => (
        <text
          key={tick}
          className={styles.tick}
          x={`${percentBetween(tick, 0, end)}%`}
          y="1.4rem"
          textAnchor={index === 0 ? "start" : tick === end ? "end" : "middle"}
        >
          {formatPeople(tick)}
        </text>
      ))}
    </svg>
  );
}

/** The numbers of a chart as a table, behind a summary: the same for those who do not see the chart. */
function FigureTable({ tolls, setting }: Props) {
  return (
    <details>
      <summary>The same numbers as a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Figure</th>
            <th scope="col">Lowest</th>
            <th scope="col">Highest</th>
          </tr>
        </thead>
        <tbody>
          {tolls.map(({ id, claimant, figure, quotes }) => (
            <tr key={id}>
              <th scope="row">
                {sourceIn(setting, claimant).name}, ¶{quotes[0]?.paragraph}
              </th>
              <td>
                {formatFigure(figure)} {formatCounted(figure)}
              </td>
              <td>{formatEnd(figure, "low")}</td>
              <td>{formatEnd(figure, "high")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** How to read a range: the aside beside every one of them. */
export function RangeReading() {
  return (
    <aside className={styles.reading} aria-label="How to read a range">
      <p className={styles.title}>How to read a range</p>
      <p>
        Viewer’s note: a count of reports is usually given as a <a href={glossaryHref("range")}>range</a> from the
        fewest deaths that the reports support to the most. How this one was made, the article may or may not say. A
        range is not a margin of error, and its middle is not a best estimate.
      </p>
    </aside>
  );
}
