import type { ReadDate } from "../../domain/date/period.ts";
import { type ClaimSetting, dateIn, sourceIn } from "../../domain/dossier/dossier.ts";
import type { Toll } from "../../domain/report/schema.ts";
import { TaggedClaim } from "../claim/ClaimTitle.tsx";
import { DateWords } from "../voice/DateWords.tsx";
import kinds from "../voice/kinds.module.css";
import { SourceTag } from "../voice/SourceTag.tsx";
import { percentBetween, wholeYears, yearTicks } from "./axis.ts";
import styles from "./PeriodPlot.module.css";

type Props = { tolls: readonly Toll[]; setting: ClaimSetting };

/** The period that each figure covers, on the one scale that all figures share. An end that is not stated is faded. */
export function PeriodPlot({ tolls, setting }: Props) {
  const dated = tolls.flatMap((toll) => {
    const slot = toll.scope.period;
    return slot ? [{ toll, slot, period: dateIn(setting, slot.value) }] : [];
  });
  const undated = tolls.filter((toll) => !toll.scope.period);
  const published = dateIn(setting, setting.head.article.published.value);
  // A count that is still open cannot have gone past the day on which it was reported.
  const days = [...dated.map(({ period }) => period), published].flatMap(({ from, before }) => [from, before]);
  const known = days.filter((day) => day !== null);
  if (dated.length === 0 || known.length === 0) return null;
  const { start, end } = wholeYears(Math.min(...known), Math.max(...known));

  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>Period each figure covers</figcaption>
      <svg width="0" height="0" className={styles.masks} aria-hidden="true">
        <Fade id="fade_start" stops={["0", "1", "1"]} />
        <Fade id="fade_end" stops={["1", "1", "0"]} />
        <Fade id="fade_both" stops={["0", "1", "0"]} />
      </svg>
      {dated.map(({ toll, slot, period }) => (
        <div key={toll.id} className={kinds[sourceIn(setting, toll.claimant).kind]}>
          <div className={styles.who}>
            <SourceTag source={sourceIn(setting, toll.claimant)} /> <DateWords date={slot} setting={setting} />
          </div>
          <PeriodMark period={period} start={start} end={end} latest={published.before ?? end} />
        </div>
      ))}
      <svg className={styles.axis} aria-hidden="true">
        {yearTicks(start, end).map(({ day, label }) => (
          <text key={day} className={styles.tick} x={`${percentBetween(day, start, end)}%`} y="1.2rem">
            {label}
          </text>
        ))}
      </svg>
      <p className={styles.caption}>
        Time is the one scale that they share. A faded end: the article does not say exactly when the count starts or
        stops.
      </p>
      {undated.length > 0 && (
        <div className={styles.caption}>
          <p>Not drawn, since no period is stated:</p>
          <ul>
            {undated.map((toll) => (
              <li key={toll.id}>
                <TaggedClaim claim={toll} setting={setting} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </figure>
  );
}

type MarkProps = { period: ReadDate; start: number; end: number; latest: number };

function PeriodMark({ period, start, end, latest }: MarkProps) {
  const from = percentBetween(period.from ?? start, start, end);
  const before = percentBetween(period.before ?? latest, start, end);
  const opens = period.from === null || period.fromIsVague;
  const closes = period.before === null || period.beforeIsVague;
  const fade = opens ? (closes ? "both" : "start") : closes ? "end" : null;
  return (
    <svg className={styles.row} aria-hidden="true">
      <rect
        className={styles.bar}
        x={`${from}%`}
        width={`${before - from}%`}
        y="0.3rem"
        height="0.8rem"
        mask={fade ? `url(#fade_${fade})` : undefined}
      />
    </svg>
  );
}

type FadeProps = { id: string; stops: readonly [string, string, string] };

function Fade({ id, stops: [from, middle, to] }: FadeProps) {
  return (
    <mask id={id} maskContentUnits="objectBoundingBox">
      <linearGradient id={`${id}_shade`}>
        <stop stopColor="#fff" stopOpacity={from} />
        <stop offset="0.15" stopColor="#fff" stopOpacity={middle} />
        <stop offset="0.85" stopColor="#fff" stopOpacity={middle} />
        <stop offset="1" stopColor="#fff" stopOpacity={to} />
      </linearGradient>
      <rect width="1" height="1" fill={`url(#${id}_shade)`} />
    </mask>
  );
}
