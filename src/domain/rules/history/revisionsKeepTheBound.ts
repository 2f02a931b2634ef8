import { findBounds, knowsBounds } from "../../article/boundWords.ts";
import { among, findNumbers, numberOf } from "../../article/numbers.ts";
import { bounds, numbersOf } from "../../compare/figure.ts";
import type { Problem, Rule } from "../../report/problem.ts";

/** The new value is shown alone, in feeds and in lists of changes. The old one stands there as it read, letter by letter. */
export const revisionsKeepTheBound = {
  name: "revisions-keep-the-bound",
  sentence: "What a figure reads now is told with its bound; what it read before stands as it was.",
  needs: ["claims", "revisions"],
  reads: { of: "report", isKnown: knowsBounds },
  ofReport({ revisions, claims, lang }) {
    const tolls = claims.flatMap((claim) =>
      claim.kind === "toll" && !bounds[claim.figure.bound].isBare ? [claim] : [],
    );
    const isKnown = among(tolls.flatMap(({ figure }) => numbersOf(figure)).map((people) => numberOf(people)));
    const names = new Set<string>(tolls.flatMap(({ id, aliases }) => [id, ...aliases]));
    return revisions.flatMap(({ subject, changed, to }, index): Problem | [] => {
      const isOfFigure = names.has(subject) && /figure|statement/i.test(changed);
      const numbers = findNumbers(withoutIds(to ?? ""), lang);
      const isToll = isOfFigure ? numbers.length > 0 : numbers.some(isKnown);
      if (!isToll || findBounds(to ?? "", lang)?.size !== 0) return [];
      return {
        at: ["revisions", index, "to"],
        says: `“${to}” gives a number of people without its bound.`,
        mend: "Write it as it reads, with its bound word: “at least 744”, “529–744”.",
      };
    });
  },
} satisfies Rule;

/** A list of ids tells an order: the numbers in them are parts of names. */
function withoutIds(text: string): string {
  return text.replace(/(?<![\w-])[a-z][a-z0-9]*(?:-[a-z0-9]+)+(?![\w-])/g, "");
}
