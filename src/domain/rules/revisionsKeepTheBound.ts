import { findNumbers, isAmong, numberOf } from "../article/numbers.ts";
import { bounds, numbersOf } from "../compare/figure.ts";
import type { Problem, Rule } from "../report/problem.ts";
import { findBoundWord } from "./statementsKeepTheBound.ts";

/** Both values are shown alone, in feeds and in lists of changes. */
export const revisionsKeepTheBound = {
  name: "revisions-keep-the-bound",
  sentence: "What a figure read before and what it reads now are told with their bounds.",
  needs: ["claims", "revisions"],
  ofReport({ revisions, claims, lang }) {
    const tolls = claims.flatMap((claim) =>
      claim.kind === "toll" && !bounds[claim.figure.bound].isBare ? [claim] : [],
    );
    const known = tolls.flatMap(({ figure }) => numbersOf(figure)).map((people) => numberOf(people));
    const names = new Set<string>(tolls.flatMap(({ id, aliases }) => [id, ...aliases]));
    return revisions.flatMap((revision, index) => {
      const isOfFigure = names.has(revision.subject) && /figure|statement/i.test(revision.changed);
      return (["from", "to"] as const).flatMap((end): Problem | [] => {
        const numbers = findNumbers(revision[end] ?? "", lang);
        const isToll = isOfFigure ? numbers.length > 0 : numbers.some((number) => isAmong(number, known));
        if (!isToll || findBoundWord(revision[end] ?? "") !== undefined) return [];
        return {
          at: ["revisions", index, end],
          says: `“${revision[end]}” gives a number of people without its bound.`,
          mend: "Write it as it read, with its bound word: “at least 744”, “529–744”.",
        };
      });
    });
  },
} satisfies Rule;
