import type { ClaimSetting } from "../../domain/dossier/dossier.ts";
import type { Claim, Quote } from "../../domain/report/schema.ts";
import { voiceWords } from "../../words/language.ts";
import styles from "./ArticleQuotes.module.css";

type Props = { claim: Claim; setting: ClaimSetting };

/** All the article's words for a claim, in the claim's order. */
export function ArticleQuotes({ claim, setting }: Props) {
  const { article } = setting.head;
  return claim.quotes.map((quote) => (
    <ArticleQuote
      key={JSON.stringify(quote)}
      quote={quote}
      voice={claim.voice}
      lang={article.lang}
      articleUrl={article.url}
    />
  ));
}

type QuoteProps = { quote: Quote; voice: Claim["voice"]; lang: string; articleUrl: string };

/** The article's words, letter by letter, and whose voice they are in there. */
function ArticleQuote({ quote, voice, lang, articleUrl }: QuoteProps) {
  return (
    <div className={styles.quote}>
      <p className={styles.voice}>
        The article’s words, paragraph {quote.paragraph} ({voiceWords[voice]})
      </p>
      <blockquote className={styles.words} cite={articleUrl} lang={lang} dir="auto">
        {quote.exact}
      </blockquote>
    </div>
  );
}
