import { findBounds, knowsBounds } from "../../article/boundWords.ts";
import { findInexactNumbers } from "../../article/inexactNumbers.ts";
import { among, findNumbers, numberOf } from "../../article/numbers.ts";
import { bounds, numbersOf } from "../../compare/figure.ts";
import type { Rule } from "../../report/problem.ts";
import type { Figure } from "../../report/schema.ts";

/** Whether a text gives a figure's bound, by a word for it or by both its ends. True where its language is not known. */
export function saysBound(text: string, lang: string, figure: Figure): boolean {
  if (figure.bound === "in-words") return text.includes(figure.inWords) || findInexactNumbers(text, lang).length > 0;
  const found = findBounds(text, lang);
  if (found === null || bounds[figure.bound].isBare || found.has(figure.bound)) return true;
  return figure.bound === "between" && holdsBothEnds(text, lang, figure);
}

/** “Between 529 and 744”, “529 or 744 at the most”: a range is told by its two numbers. */
export function holdsBothEnds(text: string, lang: string, figure: Pick<Figure, "low" | "high">): boolean {
  const ends = numbersOf(figure).map((people) => numberOf(people));
  return ends.length === 2 && ends.every(among(findNumbers(text, lang)));
}

/** Languages whose bound words are not known are left to the transcriber’s eye. */
export const statementsKeepTheBound = {
  name: "statements-keep-the-bound",
  sentence: "A statement that gives a toll in numbers gives its bound: “at least”, “up to”, both ends, “about”.",
  needs: [],
  reads: { of: "report", isKnown: knowsBounds },
  ofReport({ claims, lang }) {
    return claims.flatMap((claim, index) => {
      if (claim.kind !== "toll" || !knowsBounds(lang) || !/\p{Nd}/u.test(claim.statement)) return [];
      if (saysBound(claim.statement, lang, claim.figure)) return [];
      return {
        at: ["claims", index, "statement"],
        says: `The statement gives a number without its bound; the figure’s is “${claim.figure.bound}”.`,
        mend: "Write the bound word beside the number, as the article has it.",
      };
    });
  },
} satisfies Rule;
