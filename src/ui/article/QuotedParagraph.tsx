import type { Passage } from "../../domain/article/quote.ts";
import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import type { Claim } from "../../domain/report/schema.ts";
import kinds from "../voice/kinds.module.css";
import styles from "./QuotedParagraph.module.css";

type Props = { passage: Passage; text: string; claim: Claim; setting: ClaimSetting; link: string };

/** A claim's words within their paragraph, so that nobody need wonder what stood around them. */
export function QuotedParagraph({ passage, text, claim, setting, link }: Props) {
  const { article } = setting.head;
  return (
    <div className={`${styles.quoted} ${kinds[sourceIn(setting, claim.claimant).kind]}`}>
      <blockquote className={styles.paragraph} cite={article.url} lang={article.lang} dir="auto">
        {text.slice(0, passage.start)}
        <mark className={styles.words}>{text.slice(passage.start, passage.end)}</mark>
        {text.slice(passage.end)}
      </blockquote>
      <p className={styles.place}>
        <a href={link}>Paragraph {passage.paragraph} of the article</a>
      </p>
    </div>
  );
}
