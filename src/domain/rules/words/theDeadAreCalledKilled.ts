import { asSeen } from "../../article/asSeen.ts";
import { isEnglish, withoutQuotedWords } from "../../article/sentences.ts";
import type { Rule } from "../../report/problem.ts";

export const theDeadAreCalledKilled = {
  name: "the-dead-are-called-killed",
  sentence: "Where the dead alone are counted we write “killed”, since casualties may also be injured.",
  needs: [],
  reads: { of: "report", isKnown: isEnglish },
  ofReport({ claims, lang }) {
    if (!isEnglish(lang)) return [];
    return claims.flatMap((claim, index) => {
      const countsTheDead = claim.kind === "toll" && /^(?:civilians|people)-killed$/.test(claim.figure.counting);
      if (!countsTheDead || !/\bcasualt(?:y|ies)\b/i.test(withoutQuotedWords(asSeen(claim.statement)))) return [];
      return {
        at: ["claims", index, "statement"],
        says: "The statement speaks of casualties, and its figure counts the dead alone.",
        mend: "Write “killed”, or give the word as the article’s in quotation marks.",
      };
    });
  },
} satisfies Rule;
