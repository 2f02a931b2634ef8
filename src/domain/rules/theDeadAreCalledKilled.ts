import type { Problem } from "../problem.ts";
import { withoutQuotedWords } from "../quotedWords.ts";
import type { Report } from "../schema.ts";

/** Where the dead alone are counted, the statement says “killed”: casualties are the dead and the injured. */
export function theDeadAreCalledKilled({ claims }: Report): Problem[] {
  return claims.flatMap((claim, index) => {
    const countsTheDead = claim.kind === "toll" && /^(?:civilians|people)-killed$/.test(claim.figure.counting);
    if (!countsTheDead || !/\bcasualt(?:y|ies)\b/i.test(withoutQuotedWords(claim.statement))) return [];
    return [
      {
        at: ["claims", index, "statement"],
        says: "The statement speaks of casualties, and its figure counts the dead alone.",
        mend: "Write “killed”, or give the word as the article’s in quotation marks.",
      },
    ];
  });
}
