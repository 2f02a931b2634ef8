import type { ClaimSetting, Comparison, SlotComparison, Verdict } from "../domain/dossier";
import { formatFigure } from "../domain/figure";
import { sourceIn } from "../domain/lookup";
import type { Toll } from "../domain/schema";
import { slotLabel } from "../domain/slotWords";
import styles from "./ComparisonTable.module.css";
import { InferredMark } from "./InferredMark";

type Props = { comparison: Comparison; tolls: readonly Toll[]; setting: ClaimSetting };

/** What would have to match before figures could be compared, slot by slot. With many tolls, a line is a toll. */
export function ComparisonTable({ comparison, tolls, setting }: Props) {
  const name = "What would have to match before the figures could be compared";
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must scroll by keyboard too.
    <section className={styles.wrap} aria-label={name} tabIndex={0}>
      <table className={styles.table}>
        <caption>{name}</caption>
        {tolls.length > 3 ? (
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
          <td />
          {tolls.map((toll) => (
            <th key={toll.id} scope="col">
              {tollName(toll, setting)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {comparison.slots.map((slot) => (
          <tr key={slot.slot}>
            <th scope="row">
              <SlotHeading slot={slot} />
            </th>
            {tolls.map((toll) => (
              <td key={toll.id}>
                <Cell slot={slot} toll={toll} setting={setting} />
              </td>
            ))}
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
          <td />
          {comparison.slots.map((slot) => (
            <th key={slot.slot} scope="col">
              <SlotHeading slot={slot} />
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
    </>
  );
}

function SlotHeading({ slot }: { slot: SlotComparison }) {
  return (
    <>
      {slotLabel(slot.slot)}{" "}
      <span className={`${styles.verdict} ${styles[slot.verdict]}`}>{verdictWords(slot.verdict)}</span>
      {slot.detail && <span className={styles.detail}>{slot.detail}</span>}
    </>
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

function verdictWords(verdict: Verdict): string {
  switch (verdict) {
    case "same":
      return "same";
    case "differs":
      return "differs";
    case "not-stated":
      return "not stated";
  }
}
