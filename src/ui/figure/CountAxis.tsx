import { formatPeople } from "../../domain/figure.ts";
import { percentBetween } from "./axis.ts";
import styles from "./RangePlot.module.css";

type Props = { ticks: readonly number[] };

/** The numbers under a scale of people. They are said in the figures' own words, so a screen reader need not hear them. */
export function CountAxis({ ticks }: Props) {
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
