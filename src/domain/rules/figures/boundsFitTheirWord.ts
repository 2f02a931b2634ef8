import { bounds } from "../../compare/figure.ts";
import type { Problem, Rule } from "../../report/problem.ts";
import type { Figure } from "../../report/schema.ts";

export const boundsFitTheirWord = {
  name: "bounds-fit-their-word",
  sentence: "A figure’s numbers fit its bound: “between” rises, and a bound of one number gives it twice.",
  needs: [],
  ofReport({ claims }) {
    return claims.flatMap((claim, index) => {
      const wrong = claim.kind === "toll" ? findMisfit(claim.figure) : undefined;
      return wrong === undefined ? [] : [{ at: ["claims", index, "figure", "high"], ...wrong }];
    });
  },
  ofRecord({ rows }) {
    return rows.flatMap(({ figure }, index) => {
      const wrong = figure && findMisfit(figure);
      return wrong === undefined ? [] : [{ at: ["rows", index, "figure", "high"], ...wrong }];
    });
  },
} satisfies Rule;

function findMisfit({
  bound,
  low,
  high,
}: Pick<Figure, "bound" | "low" | "high">): Pick<Problem, "says" | "mend"> | undefined {
  if (low === null || high === null) return undefined;
  switch (bounds[bound].gives) {
    case "floor-and-ceiling":
      if (low < high) return undefined;
      return {
        says: `“${bound}” goes from ${low} to ${high}, which does not rise.`,
        mend: "Write the smaller number as “low”; where both are one number, the bound is “unqualified”, “exactly”, “nearly” or “about”.",
      };
    case "one-number":
      if (low === high) return undefined;
      return {
        says: `“${bound}” gives two numbers, ${low} and ${high}.`,
        mend: "Write one number as both “low” and “high”; two numbers are “between”.",
      };
    case "one-number-or-two":
      if (low <= high) return undefined;
      return { says: `“${bound}” goes from ${low} to ${high}.`, mend: "Write the smaller number as “low”." };
    case "no-number":
    case "floor":
    case "ceiling":
      return undefined;
  }
}
