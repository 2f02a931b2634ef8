import type { ClaimSetting } from "../../domain/dossier/dossier.ts";
import { articlePath, paragraphAnchor } from "../../domain/report/address.ts";
import type { Claim, Quote } from "../../domain/report/schema.ts";
import { quoted } from "../../words/language.ts";
import action from "../voice/action.module.css";
import kinds from "../voice/kinds.module.css";
import { href } from "../voice/link.ts";
import styles from "./ArticleWords.module.css";

type Props = { claim: Claim; setting: ClaimSetting };

/** All the article's words for a claim, in the claim's order, each with its paragraph. */
export function ArticleWords({ claim, setting }: Props) {
  return claim.quotes.map((quote) => (
    <CitedWords key={JSON.stringify(quote)} paragraph={quote.paragraph} setting={setting}>
      {quote.exact}
    </CitedWords>
  ));
}

type CitedProps = { paragraph: number; setting: ClaimSetting; children: string };

/** The article's words, letter by letter, in its quotation marks, with their paragraph. */
function CitedWords({ paragraph, setting, children }: CitedProps) {
  const { lang, url } = setting.head.article;
  return (
    <div className={styles.cited}>
      <ParagraphLink paragraph={paragraph} setting={setting} />
      <blockquote className={styles.words} cite={url} lang={lang} dir="auto">
        {quoted(children)}
      </blockquote>
    </div>
  );
}

type PassageProps = {
  quote: Pick<Quote, "paragraph">;
  /** The paragraph, and where in it the words stand. */
  text: string;
  start: number;
  end: number;
  kind: keyof typeof kinds;
  setting: ClaimSetting;
};

/** A claim's words within their paragraph, so that nobody need wonder what stood around them. */
export function WordsInParagraph({ quote, text, start, end, kind, setting }: PassageProps) {
  const { lang, url } = setting.head.article;
  return (
    <div className={styles.cited}>
      <ParagraphLink paragraph={quote.paragraph} setting={setting} />
      <blockquote className={styles.words} cite={url} lang={lang} dir="auto">
        “{text.slice(0, start)}
        <mark className={`${styles.passage} ${kinds[kind]}`}>{text.slice(start, end)}</mark>
        {text.slice(end)}”
      </blockquote>
    </div>
  );
}

/** A paragraph of the article, as a link to it. */
function ParagraphLink({ paragraph, setting }: { paragraph: number; setting: ClaimSetting }) {
  return (
    <a
      className={action.action}
      href={`${href(articlePath(setting.head.id))}#${paragraphAnchor(paragraph)}`}
      aria-label={`Paragraph ${paragraph} of the article`}
    >
      {`¶${paragraph}`}
    </a>
  );
}
