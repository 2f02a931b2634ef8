import type { ClaimSetting } from "../../domain/dossier.ts";
import { formatFigureSentence } from "../../domain/figure.ts";
import { sourceIn } from "../../domain/lookup.ts";
import type { Toll } from "../../domain/schema.ts";
import kinds from "../voice/kinds.module.css";
import { countTicks } from "./axis.ts";
import { CountAxis } from "./CountAxis.tsx";
import { FigureMark } from "./FigureMark.tsx";
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
