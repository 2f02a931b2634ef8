import { type ClaimPassage, type MarkedSpan, markParagraph, nestSegments } from "../../domain/article/quote.ts";
import { claimIn, type Dossier, sourceIn } from "../../domain/dossier/dossier.ts";
import { paragraphAnchor } from "../../domain/report/address.ts";
import type { ClaimId } from "../../domain/report/schema.ts";
import kinds from "../voice/kinds.module.css";
import shapes from "../voice/shape.module.css";
import styles from "./MarkedParagraph.module.css";

type Props = {
  number: number;
  text: string;
  passages: readonly ClaimPassage[];
  /** Claims whose words stand in an earlier paragraph: their id stands there. */
  begun: ReadonlySet<ClaimId>;
  setting: Dossier;
};

/** One paragraph of the article: its words and nothing else, in one mark for each claim that quotes them. */
export function MarkedParagraph({ number, text, passages, begun, setting }: Props) {
  const { lang } = setting.head.article;
  const seen = new Set(begun);
  return (
    <p id={paragraphAnchor(number)} tabIndex={-1} className={styles.paragraph} lang={lang} dir="auto">
      {nestSegments(markParagraph(text.length, passages), passages).map(draw)}
    </p>
  );

  function draw(span: MarkedSpan) {
    if (span.claim === null) return text.slice(span.start, span.end);
    const claim = claimIn(setting, span.claim);
    const isFirst = !seen.has(claim.id);
    seen.add(claim.id);
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
