import { findPassages, type Passage } from "../article/quote.ts";
import { sentencesOf } from "../article/sentences.ts";
import type { Rule } from "../report/problem.ts";

export const everySentenceIsAccountedFor = {
  name: "every-sentence-is-accounted-for",
  sentence: "Every sentence of the article is quoted by a claim, or left aside with a reason.",
  needs: ["paragraphs", "leftAside", "claims"],
  ofReport({ article, claims }) {
    // A withdrawn claim is no longer what this site says of a sentence.
    const quotes = claims.filter((claim) => !claim.withdrawn).flatMap((claim) => claim.quotes);
    const quoted = quotes.flatMap((quote) => findPassages(quote, article.paragraphs));
    const leftAside = article.leftAside.map((entry) => findPassages(entry, article.paragraphs));
    const accounted = [...quoted, ...leftAside.flat()];

    const missed = article.paragraphs.flatMap((paragraph, index) =>
      sentencesOf(paragraph, article.lang)
        .filter(
          ({ start, end }) => !accounted.some((passage) => overlap(passage, { paragraph: index + 1, start, end })),
        )
        .map(({ text }) => ({
          at: ["article", "paragraphs", index],
          says: `No claim quotes this sentence of paragraph ${index + 1}: “${text}”`,
          mend: "Write a claim that quotes it, or list it under “leftAside” with the reason.",
        })),
    );
    const both = leftAside.flatMap((passages, index) =>
      passages.some((passage) => quoted.some((other) => overlap(passage, other)))
        ? {
            at: ["article", "leftAside", index],
            says: "This is left aside, and a claim quotes it all the same.",
            mend: "Take it out of “leftAside”, or leave aside no more than what no claim quotes.",
          }
        : [],
    );
    return [...missed, ...both];
  },
} satisfies Rule;

function overlap(a: Passage, b: Passage): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}
