import { type ClaimPassage, type MarkedSpan, markParagraph, nestSegments } from "../../domain/article/quote.ts";
import { claimIn, type Dossier, passagesOf, sourceIn } from "../../domain/dossier/dossier.ts";
import { paragraphAnchor } from "../../domain/report/address.ts";
import kinds from "../voice/kinds.module.css";
import shapes from "../voice/shape.module.css";
import styles from "./MarkedParagraph.module.css";

type Props = {
  number: number;
  text: string;
  passages: readonly ClaimPassage[];
  setting: Dossier;
};

/**
 * One paragraph of the article: its words and nothing else, in one mark for each claim that quotes them. A claim’s id stands
 * where the words are that it quotes first.
 */
export function MarkedParagraph({ number, text, passages, setting }: Props) {
  const { lang } = setting.head.article;
  return (
    <p id={paragraphAnchor(number)} tabIndex={-1} className={styles.paragraph} lang={lang} dir="auto">
      {nestSegments(markParagraph(text.length, passages), passages).map(draw)}
    </p>
  );

  function draw(span: MarkedSpan) {
    if (span.claim === null) return text.slice(span.start, span.end);
    const claim = claimIn(setting, span.claim);
    const [first] = passagesOf(claim, setting);
    const isFirst = first?.paragraph === number && span.start <= first.start && first.start < span.end;
    const lane = styles[`lane${Math.min(span.depth, laneCount - 1)}`];
    return (
      <mark
        key={`${claim.id} ${span.start}`}
        id={isFirst ? claim.id : undefined}
        tabIndex={isFirst ? -1 : undefined}
        className={[
          styles.mark,
          lane,
          kinds[sourceIn(setting, claim.claimant).kind],
          ...(isFirst ? [styles.begins, shapes.shape] : []),
        ].join(" ")}
      >
        {isFirst &&
          claim.aliases.map((alias) => <span key={alias} id={alias} tabIndex={-1} className={styles.alias} />)}
        {span.within.map(draw)}
      </mark>
    );
  }
}

// A fourth overlapping claim is drawn in the last lane; the list of the paragraph's claims still tells it apart.
const laneCount = 3;
