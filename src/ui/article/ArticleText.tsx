import { passagesIn } from "../../domain/article/quote.ts";
import { type ClaimSetting, type Dossier, passagesOf } from "../../domain/dossier/dossier.ts";
import { paragraphAnchor } from "../../domain/report/address.ts";
import type { Claim } from "../../domain/report/schema.ts";
import { formatFigure } from "../../words/figures.ts";
import { ClaimActions } from "../claim/ClaimActions.tsx";
import { ClaimFrame } from "../claim/ClaimFrame.tsx";
import { Claimant, ClaimLink } from "../claim/ClaimStatement.tsx";
import styles from "./ArticleText.module.css";
import { MarkedParagraph } from "./MarkedParagraph.tsx";

type Props = { dossier: Dossier };

/** The whole transcript, every claim's words marked, numbered in the article's order, and explained beside them. */
export function ArticleText({ dossier }: Props) {
  const { article, claims } = dossier.report;
  const order = claims.map(({ id }) => id);
  const numbered = [...claims].sort((a, b) => place(a, dossier) - place(b, dossier));
  return (
    <div className={styles.article}>
      {article.paragraphs.map((text, index) => {
        const paragraph = index + 1;
        const passages = passagesIn(paragraph, dossier.findings.passages, order);
        const quoted = numbered.filter(({ id }) => passages.some(({ claim }) => claim === id));
        const numbers = new Map(quoted.map((claim) => [claim.id, numbered.indexOf(claim) + 1]));
        return (
          <div key={paragraphAnchor(paragraph)} className={styles.row}>
            <MarkedParagraph
              number={paragraph}
              text={text}
              passages={passages}
              claims={quoted}
              numbers={numbers}
              setting={dossier}
            />
            {quoted.length > 0 && (
              <ul className={styles.notes} aria-label={`Claims in paragraph ${paragraph}`}>
                {quoted.map((claim) => (
                  <ArticleNote
                    key={claim.id}
                    claim={claim}
                    number={numbers.get(claim.id) ?? 0}
                    isFirst={passagesOf(claim, dossier)[0]?.paragraph === paragraph}
                    setting={dossier}
                  />
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </div>
  );
}

// No paragraph is a million characters long, so one number orders claims by paragraph and then by place within it.
function place(claim: Claim, dossier: Dossier): number {
  const first = passagesOf(claim, dossier)[0];
  return first ? first.paragraph * 1e6 + first.start : 0;
}

type NoteProps = { claim: Claim; number: number; isFirst: boolean; setting: ClaimSetting };

/** A claim's card beside its words; where its words go on in a later paragraph, the card is named there again. */
function ArticleNote({ claim, number, isFirst, setting }: NoteProps) {
  return (
    <li className={styles.note}>
      <ClaimFrame claim={claim} setting={setting} isRepeated={!isFirst}>
        <Claimant claim={claim} setting={setting} />
        <p dir="auto">
          <span className={styles.number}>{number}</span> <ClaimLink claim={claim} setting={setting} />
          {claim.kind === "toll" && ` (${formatFigure(claim.figure)})`}
        </p>
        {isFirst && <ClaimActions claim={claim} setting={setting} withoutPlace />}
      </ClaimFrame>
    </li>
  );
}
