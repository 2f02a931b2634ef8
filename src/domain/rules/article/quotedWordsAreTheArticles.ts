import { quotedWordsIn, standsIn } from "../../article/sentences.ts";
import { textsOfReport, textsOfSources } from "../../report/placedTexts.ts";
import type { Problem, Rule } from "../../report/problem.ts";

/** Those in a statement stand in the claim’s own quotes, those elsewhere anywhere in the article, those on a source in any article. */
export const quotedWordsAreTheArticles = {
  name: "quoted-words-are-the-articles",
  sentence: "Wherever our own text uses quotation marks, the words between them are the article’s.",
  needs: ["paragraphs", "articles"],
  ofReport(report) {
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
  },
  ofSources(sources, { articles }) {
    return textsOfSources(sources).flatMap((text) => judge(text, articles.flat(), "any article"));
  },
} satisfies Rule;

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
