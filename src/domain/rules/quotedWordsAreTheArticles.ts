import type { Problem, Setting } from "../problem.ts";
import { quotedWordsIn, standsIn } from "../quotedWords.ts";
import type { Report, Source } from "../schema.ts";
import { textsOfReport, textsOfSources } from "../transcriberText.ts";

/** Words in quotation marks are the article’s: in a statement they stand in the claim’s quotes, elsewhere in the article. */
export function quotedWordsAreTheArticles(report: Report): Problem[] {
  const { paragraphs, headline } = report.article;
  const article = headline === null ? paragraphs : [headline, ...paragraphs];
  const statements = report.claims.flatMap((claim, index) => {
    const quotes = claim.quotes.map((quote) => quote.exact);
    const at = ["claims", index, "statement"];
    return judge({ at, text: claim.statement }, quotes, "the claim’s quotes");
  });
  // A revision may quote what once stood here.
  const others = textsOfReport(report).filter(({ at }) => at.at(-1) !== "statement" && at[0] !== "revisions");
  return [...statements, ...others.flatMap((text) => judge(text, article, "the article"))];
}

/** The same for what is said of a source, which any of the collection’s articles may have put into words. */
export function quotedWordsOnSourcesAreAnArticles(sources: readonly Source[], { articles }: Setting): Problem[] {
  return textsOfSources(sources).flatMap((text) => judge(text, articles.flat(), "any article"));
}

function judge(
  { at, text }: Pick<Problem, "at"> & { text: string },
  texts: readonly string[],
  where: string,
): Problem[] {
  return quotedWordsIn(text)
    .filter((words) => !standsIn(words, texts))
    .map((words) => ({
      at,
      says: `“${words}” stands in quotation marks here, and not in ${where}.`,
      mend: "Copy the article’s words as they stand, or take the quotation marks away.",
    }));
}
