import type { TollPair } from "../../domain/compare/arrangeTolls.ts";
import { slots } from "../../domain/compare/slots.ts";
import { type Dossier, sourceIn } from "../../domain/dossier/dossier.ts";
import { agreementWords } from "../../words/language.ts";
import { figuresOf, slotValue } from "../../words/readings.ts";
import { explainDifference, slotLabel } from "../../words/scopes.ts";
import { Reasoned } from "../voice/Bracket.tsx";
import styles from "./ComparisonTable.module.css";

type Props = { pair: TollPair; dossier: Dossier };

/** Two figures, or those of two sources, slot by slot: what each says, and whether it is the same. Who counted has no sign. */
export function ComparisonTable({ pair: { sides, slots: compared }, dossier }: Props) {
  return (
    // What scrolls sideways must scroll by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is a region that scrolls.
    <section className={styles.scroll} aria-label="All points compared" tabIndex={0}>
      <table>
        <caption className={styles.caption}>What each says, point by point</caption>
        <thead>
          <tr>
            <th scope="col">Point</th>
            {sides.map((readings) => (
              <th key={readings[0].id} scope="col">
                {sourceIn(dossier, readings[0].claimant).name}, {figuresOf(readings)}
              </th>
            ))}
            <th scope="col">Same or not</th>
          </tr>
        </thead>
        <tbody>
          {compared.map(({ slot, agreement }) => (
            <tr key={slot}>
              <th scope="row">{slotLabel(slot)}</th>
              {sides.map((readings) => (
                <td key={readings[0].id}>
                  <Reasoned phrase={slotValue(slot, readings, dossier)} />
                </td>
              ))}
              <td>
                {slots[slot].decides
                  ? `${agreementWords[agreement].sign} ${agreementWords[agreement].told}`
                  : "shown, not weighed"}{" "}
                {agreement === "same" ? null : explainDifference(slot, sides[0][0], sides[1][0], dossier)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
