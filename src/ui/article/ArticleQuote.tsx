import type { Claim, Quote } from "../../domain/schema.ts";
import styles from "./ArticleQuote.module.css";

type Props = { quote: Quote; voice: Claim["voice"]; lang: string; articleUrl: string };

/** The article's words, letter by letter, and whose voice they are in there. */
export function ArticleQuote({ quote, voice, lang, articleUrl }: Props) {
  return (
    <div className={styles.quote}>
      <p className={styles.voice}>
        The article’s words, paragraph {quote.paragraph} ({voiceWords(voice)})
      </p>
      <blockquote className={styles.words} cite={articleUrl} lang={lang} dir="auto">
        {quote.exact}
      </blockquote>
    </div>
  );
}

function voiceWords(voice: Claim["voice"]): string {
  switch (voice) {
    case "direct":
      return "quoted speech";
    case "indirect":
      return "reported speech";
    case "outlet":
      return "the outlet’s own voice";
  }
}
