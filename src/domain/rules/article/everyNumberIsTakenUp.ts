import { findInexactNumbers } from "../../article/inexactNumbers.ts";
import { among, findNumbers } from "../../article/numbers.ts";
import { findPassages, type Passage } from "../../article/quote.ts";
import { sentencesOf } from "../../article/sentenceParts.ts";
import { slotsOf } from "../../report/placedTexts.ts";
import type { Problem, Rule } from "../../report/problem.ts";
import type { Claim, Quote, Report } from "../../report/schema.ts";

/**
 * “12 killed and 40 wounded”, of which only the 12 was written down, hides forty. A sentence’s number is taken up where a claim that
 * quotes the sentence has it in its statement or in the words of a slot, or where the words that hold it are left aside.
 */
export const everyNumberIsTakenUp = {
  name: "every-number-is-taken-up",
  sentence:
    "Every number of the article, and every “dozens” or “hundreds”, stands in a claim that quotes its sentence, or is left aside with a reason.",
  needs: ["paragraphs", "leftAside", "claims"],
  ofReport(report) {
    const { paragraphs, lang } = report.article;
    const taken = wordsTakenUp(report);
    return paragraphs.flatMap((paragraph, index) => {
      const here = taken.filter(({ passage }) => passage.paragraph === index + 1);
      return sentencesOf(paragraph, lang).flatMap((sentence) => {
        const words = here.filter(({ passage }) => passage.start < sentence.end && sentence.start < passage.end);
        return judge(sentence.text, words, report, index);
      });
    });
  },
} satisfies Rule;

/** Words that take up what a passage says: the transcriber’s, or the article’s own. */
type Taken = { passage: Passage; own: string; articles: string };

function wordsTakenUp({ claims, article }: Report): Taken[] {
  const { paragraphs, leftAside, published } = article;
  const at = (quotes: readonly Quote[], own: string, articles: string): Taken[] =>
    quotes.flatMap((quote) => findPassages(quote, paragraphs)).map((passage) => ({ passage, own, articles }));
  const date = published.asWritten ?? "";
  return [
    ...claims
      .filter(({ withdrawn }) => !withdrawn)
      .flatMap((claim) => at(claim.quotes, claim.statement, [date, ...articleWordsOf(claim)].join("\n"))),
    ...leftAside.flatMap((entry) => at([entry], "", entry.exact)),
  ];
}

function articleWordsOf(claim: Claim): string[] {
  const slots = slotsOf(claim, []).flatMap(({ slot }) => slot.asWritten ?? []);
  if (claim.kind === "toll") return [claim.figure.asWritten, ...slots];
  return claim.kind === "change" ? [claim.change.asWritten, ...slots] : slots;
}

function judge(sentence: string, words: readonly Taken[], { lang, article }: Report, index: number): Problem[] {
  // A sentence of which nobody has taken up a word is another rule’s to tell.
  if (words.length === 0) return [];
  const own = words.map((one) => one.own).join("\n");
  const articles = words.map((one) => one.articles).join("\n");
  const isTaken = among([...findNumbers(own, lang), ...findNumbers(articles, article.lang)]);
  const inexact = new Set([...findInexactNumbers(own, lang), ...findInexactNumbers(articles, article.lang)]);
  const missing = [
    ...findNumbers(sentence, article.lang).flatMap((number) => (isTaken(number) ? [] : number.text)),
    ...findInexactNumbers(sentence, article.lang).filter((word) => !inexact.has(word)),
  ];
  return missing.map((number) => ({
    at: ["article", "paragraphs", index],
    says: `Nothing takes up “${number}” of this sentence of paragraph ${index + 1}: “${sentence}”`,
    mend: "Write it into the statement or a slot of a claim that quotes the sentence, or list its words under “leftAside” with the reason.",
  }));
}
