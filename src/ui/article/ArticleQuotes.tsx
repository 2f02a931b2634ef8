import type { ClaimSetting } from "../../domain/dossier.ts";
import type { Claim } from "../../domain/schema.ts";
import { ArticleQuote } from "./ArticleQuote.tsx";

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
