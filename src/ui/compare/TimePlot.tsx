import { useId } from "react";
import { isClosed, type ReadDate } from "../../domain/date/period.ts";
import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import type { Toll } from "../../domain/report/schema.ts";
import { givenDate } from "../../words/dates.ts";
import { formatList } from "../../words/language.ts";
import { type CoveredTime, timesOf } from "../../words/readings.ts";
import kinds from "../voice/kinds.module.css";
import { percentBetween, wholeYears, yearTicks } from "./axis.ts";
import styles from "./plot.module.css";

type Props = { tolls: readonly Toll[]; setting: ClaimSetting };

/**
 * The time that each figure covers, on the one scale that all figures share; equal times are one mark. A time whose end is
 * not stated fades out before it reaches any other, with a question mark at each that it may take in.
 */
export function TimePlot({ tolls, setting }: Props) {
  const times = timesOf(tolls, setting.dates);
  const known = times.flatMap(({ date }) => [date.from, date.before]).filter((day) => day !== null);
  if (times.length < 2 || known.length === 0) return null;
  const { start, end } = wholeYears(Math.min(...known), Math.max(...known));
  const closed = times.filter(({ date }) => isClosed(date));
  return (
    <div className={styles.plot}>
      {times.map((time) => (
        <div key={time.slot.value} className={kindOfTime(time, setting)}>
          <p className={styles.label}>
            {formatList([...new Set(time.tolls.map(({ claimant }) => sourceIn(setting, claimant).name))])}{" "}
            <b className={styles.inked}>{givenDate(time.slot, time.date)}</b>
          </p>
          <TimeMark period={time.date} start={start} end={end} others={closed.map(({ date }) => date)} />
        </div>
      ))}
      <svg className={styles.axis} aria-hidden="true">
        {yearTicks(start, end).map(({ day, label }) => (
          <text key={day} className={styles.tick} x={`${percentBetween(day, start, end)}%`} y="1.1em">
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** The colour of those who give it, where they are of one kind. */
function kindOfTime({ tolls }: CoveredTime, setting: ClaimSetting): string | undefined {
  const [kind, ...others] = new Set(tolls.map(({ claimant }) => sourceIn(setting, claimant).kind));
  return kinds[kind !== undefined && others.length === 0 ? kind : "unnamed"];
}

type MarkProps = { period: ReadDate; start: number; end: number; others: readonly ReadDate[] };

// How much of what is left of the scale a time without an end takes, before it has faded away.
const fading = 0.64;

function TimeMark({ period, start, end, others }: MarkProps) {
  const id = useId();
  const place = (day: number) => percentBetween(day, start, end);
  const from = place(period.from ?? start + (end - start) * (1 - fading));
  const before = place(period.before ?? (period.from ?? start) + (end - (period.from ?? start)) * fading);
  const opens = period.from === null || period.fromIsVague;
  const closes = period.before === null || period.beforeIsVague;
  const isFaded = opens || closes;
  const asked = isClosed(period) ? [] : others.filter((other) => mayTakeIn(period, other));
  return (
    <svg className={styles.row} aria-hidden="true">
      {isFaded && (
        <linearGradient id={id}>
          <stop className={styles.stop} offset="0" stopOpacity={opens ? 0 : 1} />
          <stop className={styles.stop} offset="0.2" />
          <stop className={styles.stop} offset="0.65" />
          <stop className={styles.stop} offset="1" stopOpacity={closes ? 0 : 1} />
        </linearGradient>
      )}
      <rect
        className={isFaded ? undefined : styles.bar}
        fill={isFaded ? `url(#${id})` : undefined}
        x={`${from}%`}
        width={`${Math.max(before - from, 0.6)}%`}
        y="2"
        height="14"
      />
      {asked.map(({ from: day }) => (
        <text key={day} className={styles.unknown} x={`${place(day ?? start)}%`} y="14">
          ?
        </text>
      ))}
    </svg>
  );
}

/** Whether a time without an end may take in another: they are not known to be apart. */
function mayTakeIn(open: ReadDate, { from, before }: ReadDate): boolean {
  const isBefore = before !== null && open.from !== null && before <= open.from;
  const isAfter = from !== null && open.before !== null && open.before <= from;
  return !isBefore && !isAfter;
}
