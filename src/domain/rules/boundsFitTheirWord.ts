import type { Problem } from "../problem.ts";
import type { Figure, Report } from "../schema.ts";

/** A figure’s numbers fit its bound: “between” rises from low to high, “exactly” and “about” give one number twice. */
export function boundsFitTheirWord({ claims }: Report): Problem[] {
  return claims.flatMap((claim, index) => {
    const wrong = claim.kind === "toll" ? findMisfit(claim.figure) : undefined;
    return wrong === undefined ? [] : [{ at: ["claims", index, "figure", "high"], ...wrong }];
  });
}

function findMisfit(figure: Figure): Pick<Problem, "says" | "mend"> | undefined {
  switch (figure.bound) {
    case "between":
      if (figure.low < figure.high) return undefined;
      return {
        says: `“between” goes from ${figure.low} to ${figure.high}, which does not rise.`,
        mend: "Write the smaller number as “low”; where both are one number, the bound is “exactly” or “about”.",
      };
    case "exactly":
    case "about":
      if (figure.low === figure.high) return undefined;
      return {
        says: `“${figure.bound}” gives two numbers, ${figure.low} and ${figure.high}.`,
        mend: "Write one number as both “low” and “high”; two numbers are “between”.",
      };
    case "at-least":
    case "up-to":
      return undefined;
  }
}
