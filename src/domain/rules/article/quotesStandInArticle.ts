import { describeFirstDifference } from "../../article/firstDifference.ts";
import { findPassages } from "../../article/quote.ts";
import type { DataPath, Problem, Rule } from "../../report/problem.ts";
import type { Quote } from "../../report/schema.ts";

export const quotesStandInArticle = {
  name: "quotes-stand-in-article",
  sentence: "Every quotation stands in the article, word for word, in one place.",
  needs: ["paragraphs"],
  ofReport({ claims, article }) {
    const quotes = claims.flatMap((claim, index) =>
      claim.quotes.map((quote, place) => ({ quote, at: ["claims", index, "quotes", place] })),
    );
    const others = (["leftAside", "glossary"] as const).flatMap((list) =>
      (article[list] ?? []).map((quote, place) => ({ quote, at: ["article", list, place] })),
    );
    return [...quotes, ...others].flatMap(({ quote, at }) => judge(quote, article.paragraphs, at));
  },
  ofRecord({ threads }, { article }) {
    return threads.flatMap(({ quotes }, index) =>
      quotes.flatMap((quote, place) => judge(quote, article.paragraphs, ["threads", index, "quotes", place])),
    );
  },
} satisfies Rule;

function judge(quote: Quote, paragraphs: readonly string[], at: DataPath): Problem[] {
  const paragraph = paragraphs[quote.paragraph - 1];
  if (paragraph === undefined) {
    const says = `There is no paragraph ${quote.paragraph}: the article has ${paragraphs.length}.`;
    return [{ at: [...at, "paragraph"], says, mend: `Write a number from 1 to ${paragraphs.length}.` }];
  }
  const passages = findPassages(quote, paragraphs);
  if (passages.length === 1) return [];
  if (passages.length > 1) {
    const says = `“${quote.exact}” stands ${passages.length} times in paragraph ${quote.paragraph}.`;
    return [
      {
        at: [...at, "exact"],
        says,
        mend: "Tell the places apart with “prefix” or “suffix”, the words just before or after.",
      },
    ];
  }
  if (paragraph.includes(quote.exact)) {
    const says = `“${quote.exact}” stands in paragraph ${quote.paragraph}, but not between this “prefix” and “suffix”.`;
    return [
      { at: [...at, "exact"], says, mend: "Copy into them the words just before and just after, with their spaces." },
    ];
  }
  return [{ at: [...at, "exact"], ...explainMissing(quote, paragraph, paragraphs) }];
}

function explainMissing({ exact, paragraph: number }: Quote, paragraph: string, paragraphs: readonly string[]) {
  const missing = `“${exact}” does not stand in paragraph ${number}.`;
  const elsewhere = paragraphs.findIndex((other) => other.includes(exact)) + 1;
  if (elsewhere > 0) {
    return { says: `${missing} It stands in paragraph ${elsewhere}.`, mend: `Write ${elsewhere} as its paragraph.` };
  }
  const says = `${missing} ${describeFirstDifference(exact, paragraph)}`;
  return { says, mend: "Copy the words from the article, letter by letter, with its own quotation marks." };
}
