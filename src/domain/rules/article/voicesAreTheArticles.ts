import { findPassages, type Passage } from "../../article/quote.ts";
import { quotedStretches } from "../../article/quotedStretches.ts";
import type { Problem, Rule } from "../../report/problem.ts";
import type { Claim } from "../../report/schema.ts";

export const voicesAreTheArticles = {
  name: "voices-are-the-articles",
  sentence:
    "Direct speech stands inside the article’s quotation marks, and what the outlet says itself is the outlet’s.",
  needs: ["paragraphs"],
  ofReport({ claims, article }) {
    return claims.flatMap((claim, index): Problem[] => {
      if (claim.voice === "outlet" && claim.claimant !== article.outlet) {
        const says = `The voice is “outlet”, and the claimant is “${claim.claimant}”, not the outlet.`;
        const mend = `Write “indirect” where the article reports somebody’s words; or “${article.outlet}” as claimant.`;
        return [{ at: ["claims", index, "voice"], says, mend }];
      }
      if (claim.voice !== "direct" || isSpoken(claim, article.paragraphs)) return [];
      return [
        {
          at: ["claims", index, "voice"],
          says: "The voice is “direct”, and none of the words quoted stand inside quotation marks in the article.",
          mend: "Write “indirect”; or quote the words that stand inside the marks.",
        },
      ];
    });
  },
} satisfies Rule;

/** Whether some of what a claim quotes stands inside quotation marks. */
function isSpoken({ quotes }: Claim, paragraphs: readonly string[]): boolean {
  const passages = quotes.flatMap((quote) => findPassages(quote, paragraphs));
  // What is quoted nowhere is another rule’s to tell.
  return (
    passages.length === 0 || passages.some((passage) => isInMarks(passage, paragraphs[passage.paragraph - 1] ?? ""))
  );
}

function isInMarks({ start, end }: Passage, paragraph: string): boolean {
  return quotedStretches(paragraph).some((stretch) => stretch.start < end && start < stretch.end);
}
