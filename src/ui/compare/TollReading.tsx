import { Fragment } from "react";
import { bounds } from "../../domain/compare/figure.ts";
import type { ClaimSetting } from "../../domain/dossier/dossier.ts";
import { claimPath } from "../../domain/report/address.ts";
import type { Toll } from "../../domain/report/schema.ts";
import { figureParts } from "../../words/figures.ts";
import { limitWords, quoted } from "../../words/language.ts";
import { claimantName, claimantPhrase } from "../../words/titles.ts";
import { ClaimActions } from "../claim/ClaimActions.tsx";
import { ClaimFrame } from "../claim/ClaimFrame.tsx";
import { Reasoned } from "../voice/Bracket.tsx";
import { href } from "../voice/link.ts";
import unseen from "../voice/unseen.module.css";
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
        {bounds[figure.bound].isBare && figure.low !== 0 ? (
          limitWords.bare
        ) : (
          <bdi className={styles.words} lang={dossier.head.article.lang}>
            {quoted(figure.asWritten)}
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

type NumeralProps = { toll: Toll; setting: ClaimSetting; level?: "h2" | "h3" | "p"; look?: "large" | "small" };

/** A figure at the size that the eye lands on, its bound word before it, leading to its claim; heard with who says it. */
export function Numeral({ toll, setting, level: Element = "h2", look = "large" }: NumeralProps) {
  const { before, numbers, heardBefore } = figureParts(toll.figure);
  return (
    <Element className={look === "large" ? styles.large : styles.small} data-figure="">
      <a className={styles.link} href={href(claimPath(setting.head.id, toll.id))}>
        <span className={unseen.unseen}>
          {claimantName(toll, setting)}: {heardBefore}
        </span>
        {before !== "" && (
          <>
            <span className={styles.bound}>{before}</span>{" "}
          </>
        )}
        {numbers.map((number, place) => (
          <Fragment key={number}>
            {place > 0 && (
              <>
                –<wbr />
              </>
            )}
            {number}
          </Fragment>
        ))}
      </a>
    </Element>
  );
}
