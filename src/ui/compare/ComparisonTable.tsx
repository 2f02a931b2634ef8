import type { Comparison, SlotComparison } from "../../domain/compare/compareTolls.ts";
import { type ComparedSlot, slots } from "../../domain/compare/slots.ts";
import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import type { Toll } from "../../domain/report/schema.ts";
import { formatFigure } from "../../words/figures.ts";
import { knowledgeWords, verdictWords } from "../../words/language.ts";
import { describeComparison, describeSlot, explainVerdict, slotLabel } from "../../words/scopes.ts";
import { InferredMark } from "../voice/InferredMark.tsx";
import { ViewerNote } from "../voice/ViewerNote.tsx";
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
        {comparison.slots.map((compared) => (
          <tr key={compared.slot}>
            <th scope="row">{slotLabel(compared.slot)}</th>
            {tolls.map((toll) => (
              <td key={toll.id} data-toll={tollName(toll, setting)}>
                <Cell slot={compared.slot} toll={toll} setting={setting} />
              </td>
            ))}
            <td>
              <VerdictWords compared={compared} />
              <Detail words={explainVerdict(compared, tolls, setting)} />
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
          {comparison.slots.map((compared) => (
            <th key={compared.slot} scope="col">
              {slotLabel(compared.slot)} <VerdictWords compared={compared} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tolls.map((toll) => (
          <tr key={toll.id}>
            <th scope="row">{tollName(toll, setting)}</th>
            {comparison.slots.map(({ slot }) => (
              <td key={slot}>
                <Cell slot={slot} toll={toll} setting={setting} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={comparison.slots.length + 1}>
            {comparison.slots.map((compared) => {
              const words = explainVerdict(compared, tolls, setting);
              return words && <p key={compared.slot}>{words}</p>;
            })}
          </td>
        </tr>
      </tfoot>
    </>
  );
}

function VerdictWords({ compared: { verdict, restsOnReading } }: { compared: SlotComparison }) {
  return (
    <span className={`${styles.verdict} ${styles[verdict]}`}>
      {verdictWords[verdict]}
      {verdict !== "not-stated" && restsOnReading && `, ${knowledgeWords.asInferred}`}
    </span>
  );
}

function Detail({ words }: { words: string | null }) {
  return words && <span className={styles.detail}>{words}</span>;
}

type CellProps = { slot: ComparedSlot; toll: Toll; setting: ClaimSetting };

function Cell({ slot, toll, setting }: CellProps) {
  const reason = slots[slot].findReason(toll);
  return (
    <>
      <bdi>{describeSlot(slot, toll, setting)}</bdi>{" "}
      {reason && <InferredMark reason={reason} lang={setting.head.lang} />}
    </>
  );
}

function tollName(toll: Toll, setting: ClaimSetting): string {
  return `${sourceIn(setting, toll.claimant).name}, ${formatFigure(toll.figure)}`;
}

type NoteProps = { comparison: Comparison };

/** Whether the tolls of a section may be compared at all, in one sentence and its reasons. */
export function ComparisonNote({ comparison }: NoteProps) {
  const { headline, reasons } = describeComparison(comparison);
  return (
    <ViewerNote label="computed from the scopes">
      <p>
        <strong>{headline}</strong> {reasons}
      </p>
    </ViewerNote>
  );
}
