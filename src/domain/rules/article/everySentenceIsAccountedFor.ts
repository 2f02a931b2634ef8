import { findInexactNumbers } from "../../article/inexactNumbers.ts";
import { findNumbers } from "../../article/numbers.ts";
import { findPassages, type Passage } from "../../article/quote.ts";
import { sentencesOf } from "../../article/sentenceParts.ts";
import type { Rule } from "../../report/problem.ts";

export const everySentenceIsAccountedFor = {
  name: "every-sentence-is-accounted-for",
  sentence: "Every sentence of the article is quoted by a claim, or left aside with a reason.",
  needs: ["paragraphs", "leftAside", "claims"],
  ofReport({ article, claims }) {
    // A withdrawn claim is no longer what this site says of a sentence.
    const quotes = claims.filter((claim) => !claim.withdrawn).flatMap((claim) => claim.quotes);
    const quoted = quotes.flatMap((quote) => findPassages(quote, article.paragraphs));
    const leftAside = article.leftAside.map((entry) => findPassages(entry, article.paragraphs));
    const isQuoted = coverOf(quoted);
    const isAccountedFor = coverOf([...quoted, ...leftAside.flat()]);

    const missed = article.paragraphs.flatMap((paragraph, index) =>
      sentencesOf(paragraph, article.lang)
        .filter(({ start, end }) => !isAccountedFor({ paragraph: index + 1, start, end }))
        .map(({ text }) => ({
          at: ["article", "paragraphs", index],
          says: `No claim quotes this sentence of paragraph ${index + 1}: “${text}”`,
          mend: "Write a claim that quotes it, or list it under “leftAside” with the reason.",
        })),
    );
    const both = leftAside.flatMap((passages, index) =>
      // A number may be left aside out of a sentence of which a claim takes up the rest.
      passages.some(isQuoted) && !holdsNumber(article.leftAside[index]?.exact ?? "", article.lang)
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

function holdsNumber(words: string, lang: string): boolean {
  return findNumbers(words, lang).length + findInexactNumbers(words, lang).length > 0;
}

/** Whether some of the passages stand where a passage does; each is looked at once, however many ask. */
function coverOf(passages: readonly Passage[]): (passage: Passage) => boolean {
  const covers = new Map<number, Passage[]>();
  for (const passage of [...passages].sort((a, b) => a.start - b.start)) {
    const joined = covers.get(passage.paragraph) ?? [];
    covers.set(passage.paragraph, joined);
    const last = joined.at(-1);
    if (last && passage.start < last.end) last.end = Math.max(last.end, passage.end);
    else joined.push({ ...passage });
  }
  return ({ paragraph, start, end }) => {
    const joined = covers.get(paragraph) ?? [];
    const next = joined[firstEndingAfter(start, joined)];
    return next !== undefined && next.start < end;
  };
}

/** The place of the first of the passages, which rise and stand apart, that ends behind a place of the text. */
function firstEndingAfter(place: number, passages: readonly Passage[]): number {
  let [from, to] = [0, passages.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((passages[middle]?.end ?? 0) > place) to = middle;
    else from = middle + 1;
  }
  return from;
}
