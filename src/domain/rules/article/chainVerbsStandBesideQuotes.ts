import type { Problem, Rule } from "../../report/problem.ts";

export const chainVerbsStandBesideQuotes = {
  name: "chain-verbs-stand-beside-quotes",
  sentence: "The verb with which somebody is said to have spoken is the article’s own.",
  needs: ["paragraphs"],
  ofReport({ claims, article }) {
    return claims.flatMap((claim, index) => {
      const numbers = [...new Set(claim.quotes.map((quote) => quote.paragraph))];
      const paragraphs = numbers.map((number) => article.paragraphs[number - 1] ?? "");
      return claim.chain.flatMap(({ verb }, step): Problem | [] => {
        if (verb === null || paragraphs.some((paragraph) => paragraph.includes(verb))) return [];
        return {
          at: ["claims", index, "chain", step, "verb"],
          says: `The verb “${verb}” does not stand in what the claim quotes from: paragraph ${numbers.join(", ")}.`,
          mend: "Copy the article’s verb as it stands there, or write null where it uses none.",
        };
      });
    });
  },
} satisfies Rule;
