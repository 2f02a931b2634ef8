import type { Readings } from "../../domain/compare/arrangeTolls.ts";
import { bounds, countingFacts } from "../../domain/compare/figure.ts";
import { type Dossier, sourceIn } from "../../domain/dossier/dossier.ts";
import { harmWords, limitWords, quoted } from "../../words/language.ts";
import { joinPhrases } from "../../words/phrasebook/phrase.ts";
import { factLine, paragraphMark } from "../../words/readings.ts";
import { Claimant } from "../claim/ClaimStatement.tsx";
import { Reasoned } from "../voice/Bracket.tsx";
import kinds from "../voice/kinds.module.css";
import { SourceTag } from "../voice/SourceTag.tsx";
import styles from "./SmallFigures.module.css";
import { Numeral } from "./TollReading.tsx";

type Props = {
  sides: readonly Readings[];
  /** Whether one line below them says when and where of all. */
  isOfOneScope?: boolean;
  dossier: Dossier;
};

/** Figures in brief: who, the numeral, and what it covers. */
export function SmallFigures({ sides, isOfOneScope = false, dossier }: Props) {
  const [first, ...others] = sides.flat();
  const all: Readings | undefined = first && [first, ...others];
  return (
    <div className={styles.small}>
      <div className={styles.sides}>
        {sides.map((readings) => (
          <Side key={readings[0].id} readings={readings} withTime={!isOfOneScope} dossier={dossier} />
        ))}
      </div>
      {isOfOneScope && all && (
        <div className={styles.covers}>
          <Reasoned phrase={joinPhrases([factLine("period", all, dossier), factLine("places", all, dossier)], ", ")} />
        </div>
      )}
    </div>
  );
}

type SideProps = { readings: Readings; withTime: boolean; dossier: Dossier };

function Side({ readings, withTime, dossier }: SideProps) {
  const [first, ...others] = readings;
  const source = sourceIn(dossier, first.claimant);
  return (
    <div className={`${styles.side} ${kinds[source.kind]}`}>
      {others.length > 0 ? (
        <p>
          <SourceTag source={source} />
        </p>
      ) : (
        <Claimant claim={first} setting={dossier} beside={{ words: paragraphMark(first) }} />
      )}
      {readings.map((toll) => (
        <Numeral key={toll.id} toll={toll} setting={dossier} level="p" look="small" />
      ))}
      {readings.every(({ figure }) => bounds[figure.bound].isBare) && (
        <p className={styles.covers}>{limitWords.bare}</p>
      )}
      <div className={styles.covers}>
        {withTime ? (
          <Reasoned
            phrase={joinPhrases(
              (["counting", "period"] as const).map((slot) => factLine(slot, readings, dossier)),
              " ",
            )}
          />
        ) : (
          <>
            <bdi className={styles.words} lang={dossier.head.article.lang}>
              {quoted(first.figure.asWritten)}
            </bdi>{" "}
            {harmWords[countingFacts[first.figure.counting].harm]}
          </>
        )}
      </div>
    </div>
  );
}
