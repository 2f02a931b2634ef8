import { isInferred } from "../../domain/comparisonWords.ts";
import type { ClaimSetting } from "../../domain/dossier.ts";
import { formatFigure } from "../../domain/figureWords.ts";
import { sourceIn } from "../../domain/lookup.ts";
import type { Toll } from "../../domain/schema.ts";
import type { Comparison, SlotComparison } from "../../domain/scope.ts";
import { slotLabel, verdictWords } from "../../domain/slotWords.ts";
import { InferredMark } from "../voice/InferredMark.tsx";
import styles from "./ComparisonTable.module.css";

type Props = { comparison: Comparison; tolls: readonly Toll[]; setting: ClaimSetting };

/**
 * What would have to match before figures could be compared, slot by slot. A few tolls stand side by side, and below
 * each other on a phone; with many, a line is a toll and the table scrolls.
 */
export function ComparisonTable({ comparison, tolls, setting }: Props) {
  const name = "What would have to match before the figures could be compared";
  const isWide = tolls.length > 3;
  return (
    // What scrolls sideways must scroll by keyboard too.
    <section className={styles.wrap} aria-label={name} tabIndex={isWide ? 0 : undefined}>
      <table className={isWide ? styles.wide : styles.stacking}>
        <caption>{name}</caption>
        {isWide ? (
          <LinePerToll comparison={comparison} tolls={tolls} setting={setting} />
        ) : (
          <LinePerSlot comparison={comparison} tolls={tolls} setting={setting} />
        )}
      </table>
    </section>
  );
}

function LinePerSlot({ comparison, tolls, setting }: Props) {
  return (
    <>
      <thead>
        <tr>
          <th scope="col">What is compared</th>
          {tolls.map((toll) => (
            <th key={toll.id} scope="col">
              {tollName(toll, setting)}
            </th>
          ))}
          <th scope="col">Same or not</th>
        </tr>
      </thead>
      <tbody>
        {comparison.slots.map((slot) => (
          <tr key={slot.slot}>
            <th scope="row">{slotLabel(slot.slot)}</th>
            {tolls.map((toll) => (
              <td key={toll.id} data-toll={tollName(toll, setting)}>
                <Cell slot={slot} toll={toll} setting={setting} />
              </td>
            ))}
            <td>
              <VerdictWords slot={slot} />
              {slot.detail && <span className={styles.detail}>{slot.detail}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </>
  );
}

function LinePerToll({ comparison, tolls, setting }: Props) {
  return (
    <>
      <thead>
        <tr>
          <th scope="col">Toll</th>
          {comparison.slots.map((slot) => (
            <th key={slot.slot} scope="col">
              {slotLabel(slot.slot)} <VerdictWords slot={slot} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tolls.map((toll) => (
          <tr key={toll.id}>
            <th scope="row">{tollName(toll, setting)}</th>
            {comparison.slots.map((slot) => (
              <td key={slot.slot}>
                <Cell slot={slot} toll={toll} setting={setting} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={comparison.slots.length + 1}>
            {comparison.slots.map(({ slot, detail }) => detail && <p key={slot}>{detail}</p>)}
          </td>
        </tr>
      </tfoot>
    </>
  );
}

function VerdictWords({ slot }: { slot: SlotComparison }) {
  return (
    <span className={`${styles.verdict} ${styles[slot.verdict]}`}>
      {verdictWords(slot.verdict)}
      {slot.verdict !== "not-stated" && isInferred(slot) && ", as inferred"}
    </span>
  );
}

type CellProps = { slot: SlotComparison; toll: Toll; setting: ClaimSetting };

function Cell({ slot, toll, setting }: CellProps) {
  const cell = slot.cells.find(({ claim }) => claim === toll.id);
  return (
    <>
      <bdi>{cell?.words ?? (cell?.asWritten ? `“${cell.asWritten}”` : "not stated")}</bdi>{" "}
      {cell?.inferred && <InferredMark reason={cell.inferred} lang={setting.head.lang} />}
    </>
  );
}

function tollName(toll: Toll, setting: ClaimSetting): string {
  return `${sourceIn(setting, toll.claimant).name}, ${formatFigure(toll.figure)}`;
}
