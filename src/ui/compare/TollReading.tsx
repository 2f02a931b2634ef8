import { bounds } from "../../domain/compare/figure.ts";
import type { ClaimSetting } from "../../domain/dossier/dossier.ts";
import type { Toll } from "../../domain/report/schema.ts";
import { limitWords } from "../../words/language.ts";
import { claimantPhrase } from "../../words/titles.ts";
import { ClaimActions } from "../claim/ClaimActions.tsx";
import { ClaimFrame } from "../claim/ClaimFrame.tsx";
import { Reasoned } from "../voice/Bracket.tsx";
import { Numeral } from "./Numeral.tsx";
import styles from "./TollReading.module.css";

type Props = {
  toll: Toll;
  /** Whether its source's name stands above several figures, so that a name that is read so must be told here. */
  isOneOfMany?: boolean;
  dossier: ClaimSetting;
};

/** One figure as a source gives it: the numeral with its bound, the article's own words for it, and what can be done with it. */
export function TollReading({ toll, isOneOfMany = false, dossier }: Props) {
  const { figure, claimantInferred } = toll;
  return (
    <ClaimFrame claim={toll} setting={dossier} look="none">
      <Numeral toll={toll} setting={dossier} />
      <div className={styles.reads}>
        {bounds[figure.bound].isBare ? (
          limitWords.bare
        ) : (
          <bdi className={styles.words} lang={dossier.head.article.lang}>
            “{figure.asWritten}”
          </bdi>
        )}
        {isOneOfMany && claimantInferred !== undefined && (
          <>
            {" "}
            <Reasoned phrase={claimantPhrase(toll, dossier)} />
          </>
        )}
      </div>
      <ClaimActions claim={toll} setting={dossier} />
    </ClaimFrame>
  );
}
