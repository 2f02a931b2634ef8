import type { ReactNode } from "react";
import { type ClaimPassage, markParagraph, type Passage, type Segment } from "../../domain/article/quote.ts";
import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import { anchor, paragraphAnchor } from "../../domain/report/address.ts";
import type { Claim, ClaimId } from "../../domain/report/schema.ts";
import kinds from "../voice/kinds.module.css";
import shapes from "../voice/shape.module.css";
import unseen from "../voice/unseen.module.css";
import styles from "./MarkedParagraph.module.css";

type Props = {
  number: number;
  text: string;
  passages: readonly ClaimPassage[];
  /** The claims quoted in this paragraph, in the order of their numbers. */
  claims: readonly Claim[];
  numbers: ReadonlyMap<ClaimId, number>;
  setting: ClaimSetting;
};

/** One paragraph of the article; where quotations overlap, their lines lie under one another, each in its own lane. */
export function MarkedParagraph({ number, text, passages, claims, numbers, setting }: Props) {
  const { lang } = setting.head.article;
  return (
    <p id={paragraphAnchor(number)} tabIndex={-1} className={styles.paragraph} lang={lang} dir="auto">
      {markParagraph(text.length, passages).map((segment) => (
        <span key={segment.start}>
          <Marked classNames={claims.filter(({ id }) => segment.claims.includes(id)).map(markClass)}>
            {linked(segment)}
          </Marked>
          {claims.filter(({ id }) => endsAt(id, segment)).map(reference)}
        </span>
      ))}
    </p>
  );

  function kindClass(claim: Claim): string | undefined {
    return kinds[sourceIn(setting, claim.claimant).kind];
  }

  function markClass(claim: Claim): string {
    return `${kindClass(claim)} ${styles[`lane${claims.indexOf(claim) % laneCount}`]}`;
  }

  function endsAt(id: ClaimId, { end }: Segment): boolean {
    return passages.some((passage) => passage.claim === id && passage.end === end);
  }

  // Where several claims quote the same words, the words lead to the one that quotes the least besides them.
  function linked({ start, end, claims: covering }: Segment): ReactNode {
    const words = text.slice(start, end);
    const [closest] = passages
      .filter((passage) => covering.includes(passage.claim) && passage.start <= start && end <= passage.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    if (!closest) return words;
    return (
      <a className={styles.words} href={anchor(closest.claim)}>
        {words}
      </a>
    );
  }

  function reference(claim: Claim): ReactNode {
    return (
      <a
        key={claim.id}
        className={`${styles.reference} ${shapes.shape} ${kindClass(claim)}`}
        href={anchor(claim.id)}
        aria-label={`Claim ${numbers.get(claim.id)}: ${sourceIn(setting, claim.claimant).name}`}
      >
        <span className={unseen.unseen}> [</span>
        {numbers.get(claim.id)}
        <span className={unseen.unseen}>] </span>
      </a>
    );
  }
}

// A fourth overlapping claim starts again in the first lane; its number still tells it apart.
const laneCount = 3;

type MarkedProps = { classNames: readonly string[]; children: ReactNode };

/** Words in one mark for each claim that quotes them, each mark within the one before. */
function Marked({ classNames: [outer, ...inner], children }: MarkedProps) {
  if (outer === undefined) return children;
  return (
    <mark className={outer}>
      <Marked classNames={inner}>{children}</Marked>
    </mark>
  );
}

type QuotedProps = { passage: Passage; text: string; claim: Claim; setting: ClaimSetting; link: string };

/** A claim's words within their paragraph, so that nobody need wonder what stood around them. */
export function QuotedParagraph({ passage, text, claim, setting, link }: QuotedProps) {
  const { article } = setting.head;
  return (
    <div className={`${styles.quoted} ${kinds[sourceIn(setting, claim.claimant).kind]}`}>
      <blockquote className={styles.excerpt} cite={article.url} lang={article.lang} dir="auto">
        {text.slice(0, passage.start)}
        <mark className={styles.cited}>{text.slice(passage.start, passage.end)}</mark>
        {text.slice(passage.end)}
      </blockquote>
      <p className={styles.place}>
        <a href={link}>Paragraph {passage.paragraph} of the article</a>
      </p>
    </div>
  );
}
