import type { CompiledRecord } from "../../domain/dossier/compileRecord.ts";
import type { RecordSeries } from "../../domain/report/recordSchema.ts";
import { withBound } from "../../words/figures.ts";
import { formatPeople, recordWords } from "../../words/language.ts";
import { countTicks, percentBetween, wholeYears, yearTicks } from "../compare/axis.ts";
import plot from "../compare/plot.module.css";
import styles from "./SeriesPlot.module.css";

type Props = {
  series: RecordSeries;
  dates: CompiledRecord["dates"];
  /** The number that the article gives, where it is one of these, and how it gives it. */
  marked: { number: number; words: string } | null;
};

/**
 * A total as it grew, in steps over the days on which it was published: each stands until the next. Every number in the
 * picture has its bound; where a time between two totals was not seen, the line is dashed.
 */
export function SeriesPlot({ series: { points, bound }, dates, marked }: Props) {
  const placed = points.flatMap(({ number, published }) => {
    const day = dates[published]?.from ?? null;
    return day === null ? [] : [{ number, day }];
  });
  const [first, last] = [placed[0], placed.at(-1)];
  if (!first || !last) return null;
  const { start, end } = wholeYears(first.day, last.day + 1);
  const highest = countTicks(Math.max(...placed.map(({ number }) => number))).at(-1) ?? 1;
  const x = (day: number) => `${percentBetween(day, start, end)}%`;
  const y = (number: number) => `${100 - percentBetween(number, 0, highest)}%`;
  const label = (number: number) => withBound(bound, formatPeople(number));
  // Whether the total of the month that follows was seen, too.
  const isSeen = (index: number) => {
    const [month, next] = [dates[points[index]?.asOf ?? ""], dates[points[index + 1]?.asOf ?? ""]];
    return month !== undefined && month.before === next?.from;
  };
  const found = placed.find(({ number }) => number === marked?.number);
  return (
    <div className={plot.plot}>
      <svg className={styles.steps} aria-hidden="true">
        {placed.map(({ number, day }, index) => {
          const next = placed[index + 1];
          return (
            <g key={day}>
              <line
                className={isSeen(index) ? plot.stroke : plot.open}
                x1={x(day)}
                x2={x(next?.day ?? end)}
                y1={y(number)}
                y2={y(number)}
              />
              {next && (
                <line className={plot.stroke} x1={x(next.day)} x2={x(next.day)} y1={y(number)} y2={y(next.number)} />
              )}
            </g>
          );
        })}
        {[first, last].map(({ number, day }, index) => (
          <text
            key={day}
            className={styles.label}
            x={index === 0 ? x(day) : "100%"}
            y={y(number)}
            dy={index === 0 ? "1.3em" : "-0.5em"}
            textAnchor={index === 0 ? "start" : "end"}
          >
            {label(number)}
          </text>
        ))}
        {found && marked && (
          <>
            <circle className={plot.ring} cx={x(found.day)} cy={y(found.number)} r="5" />
            <text className={styles.label} x={x(found.day)} y={y(found.number)} dx="0.7em" dy="1.1em">
              {label(found.number)}
            </text>
            <text className={styles.soft} x={x(found.day)} y={y(found.number)} dx="0.7em" dy="2.3em">
              {recordWords.marked(marked.words)}
            </text>
          </>
        )}
      </svg>
      <svg className={plot.axis} aria-hidden="true">
        {yearTicks(start, end).map(({ day, label: year }) => (
          <text key={day} className={plot.tick} x={x(day)} y="1.1em">
            {year}
          </text>
        ))}
      </svg>
    </div>
  );
}
