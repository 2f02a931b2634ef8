import type { TollPair as Pair, Readings } from "../../domain/compare/arrangeTolls.ts";
import { bounds } from "../../domain/compare/figure.ts";
import { type ComparedSlot, slots } from "../../domain/compare/slots.ts";
import type { Agreement } from "../../domain/date/period.ts";
import { type Dossier, sourceIn } from "../../domain/dossier/dossier.ts";
import type { Toll } from "../../domain/report/schema.ts";
import { agreementWords, formatNumberOf, labelled } from "../../words/language.ts";
import type { Phrase } from "../../words/phrasebook/phrase.ts";
import { factLine, limitLine, paragraphMark } from "../../words/readings.ts";
import { saidByRoleOf } from "../../words/sources.ts";
import { Claimant } from "../claim/ClaimStatement.tsx";
import { Reasoned } from "../voice/Bracket.tsx";
import kinds from "../voice/kinds.module.css";
import { SourceTag } from "../voice/SourceTag.tsx";
import unseen from "../voice/unseen.module.css";
import styles from "./TollPair.module.css";
import { TollReading } from "./TollReading.tsx";

type Props = { pair: Pair; dossier: Dossier };

type Fact = { name: string; phrase: Phrase; agreement: Agreement | null };

/**
 * Figures side by side: who, the figure or both readings of it, then lines that share rows and read on as a sentence, with a
 * sign between them. Of two sources the last line is who says it in which role, which has no sign (editorial decision 3);
 * of one source the first line is what each figure limits.
 */
export function TollPair({ pair, dossier }: Props) {
  const { sides } = pair;
  const isOfOne = sides[0][0].claimant === sides[1][0].claimant;
  return (
    <div className={styles.pair} data-whole="">
      {sides.map((readings, place) => {
        const others = sides[1 - place] ?? readings;
        const told = factsOf(readings, pair, dossier);
        const facts = isOfOne ? [limitFact(readings, others), ...told] : [...told, roleFact(readings, dossier)];
        return (
          <Side
            key={readings[0].id}
            readings={readings}
            facts={facts}
            hasSigns={place === 1}
            isOfOne={isOfOne}
            dossier={dossier}
          />
        );
      })}
    </div>
  );
}

type AloneProps = { readings: Readings; dossier: Dossier };

/** One figure, set beside none. */
export function TollAlone({ readings, dossier }: AloneProps) {
  const told = toldSlots(readings, dossier).map((slot) => ({
    name: slot,
    phrase: factLine(slot, readings, dossier),
    agreement: null,
  }));
  return (
    <div className={styles.alone}>
      <Side readings={readings} facts={[...told, roleFact(readings, dossier)]} hasSigns={false} dossier={dossier} />
    </div>
  );
}

type SideProps = {
  readings: Readings;
  facts: readonly Fact[];
  hasSigns: boolean;
  /** Whether one source stands on both sides, so that its name does not tell them apart. */
  isOfOne?: boolean;
  dossier: Dossier;
};

// Every line is laid out by the pair itself, each in the first free row of its column: so the lines of both share rows.
function Side({ readings, facts, hasSigns, isOfOne = false, dossier }: SideProps) {
  const [first, ...others] = readings;
  const source = sourceIn(dossier, first.claimant);
  const name = isOfOne ? `${source.name}, ${paragraphMark(first)}` : source.name;
  return (
    <section className={`${styles.side} ${kinds[source.kind]}`} aria-label={name}>
      <div className={styles.by}>
        {others.length > 0 ? (
          <>
            <SourceTag source={source} />
            <span className={styles.soft}>{formatNumberOf(readings.length, "figure")}</span>
          </>
        ) : (
          <Claimant claim={first} setting={dossier} beside={{ words: isOfOne ? paragraphMark(first) : "" }} />
        )}
      </div>
      <div className={styles.readings}>
        {readings.map((toll) => (
          <TollReading key={toll.id} toll={toll} isOneOfMany={others.length > 0} dossier={dossier} />
        ))}
      </div>
      <ul className={styles.facts}>
        {facts.map(({ name, phrase, agreement }) => (
          <li key={name} className={styles.fact}>
            {hasSigns && agreement !== null && <Sign agreement={agreement} />}
            <Reasoned phrase={phrase} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type SignProps = {
  agreement: Agreement;
  /** Whether it stands within its line, and not in the gap between two. */
  isInLine?: boolean;
};

/** How a line stands to its like beside it, as a sign; a screen reader hears the word. */
export function Sign({ agreement, isInLine = false }: SignProps) {
  const { sign, heard } = agreementWords[agreement];
  return (
    <>
      <span className={isInLine ? styles.inLine : styles.sign} aria-hidden="true">
        {sign}
      </span>
      <span className={unseen.unseen}>{labelled(heard, "")}</span>
    </>
  );
}

function factsOf(readings: Readings, { sides, slots: compared }: Pair, dossier: Dossier): Fact[] {
  return toldSlots(sides.flat(), dossier).map((slot) => {
    const agreement = compared.find((one) => one.slot === slot)?.agreement ?? "not-told";
    return { name: slot, phrase: factLine(slot, readings, dossier), agreement };
  });
}

/** What is said of figures in lines: what every figure is asked for, and what one of them fills besides. */
function toldSlots(tolls: readonly Toll[], { dates }: Dossier): ComparedSlot[] {
  const inOrder: readonly ComparedSlot[] = [
    "counting",
    "period",
    "places",
    "responsible",
    "victims",
    "method",
    "breakdown",
  ];
  return inOrder.filter((slot) => slots[slot].isAlwaysAsked || tolls.some((toll) => slots[slot].isStated(toll, dates)));
}

function roleFact([{ claimant }]: Readings, dossier: Dossier): Fact {
  return { name: "role", phrase: [saidByRoleOf(sourceIn(dossier, claimant))], agreement: null };
}

function limitFact([{ figure }]: Readings, [other]: Readings): Fact {
  const isBare = bounds[figure.bound].isBare && bounds[other.figure.bound].isBare;
  const [mine, theirs] = [limitLine(figure), limitLine(other.figure)];
  return { name: "limit", phrase: [mine], agreement: isBare || mine === theirs ? "same" : "differs" };
}
