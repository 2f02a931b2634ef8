import { isEnglish } from "../../article/sentences.ts";
import { keysOf } from "../../report/json.ts";
import type { Rule } from "../../report/problem.ts";
import type { Bound } from "../../report/schema.ts";

// Numbers that are bounded in words: each of these is one way of saying so in English, looked for in this order. A number
// without a bound has no such word.
const boundPatterns: Readonly<Record<Bound, RegExp | null>> = {
  "at-least":
    /\bat least\b|\bno (?:fewer|less) than\b|\bor more\b|\bminimum\b|\bthe (?:fewest|lowest)\b|\bmore than\b|\bover\b|\babove\b/i,
  "up-to":
    /\bup to\b|\bat most\b|\bno more than\b|\bor fewer\b|\bmaximum\b|\bas the most\b|\bthe highest\b|\bfewer than\b|\bas many as\b|\bunder\b/i,
  between: /\bbetween\b|\bfrom\b|\bto\b|\d\s?[–-]\s?\d/i,
  about: /\babout\b|\baround\b|\bapproximately\b|\bsome\b|\bnearly\b|\balmost\b|\broughly\b|\bestimated\b/i,
  exactly: /\bexactly\b|\bprecisely\b|\ban exact\b/i,
  unqualified: null,
};

/** Which bound a text gives to its numbers, by an English word for it or by a range; undefined where it gives none. */
export function findBoundWord(text: string): Bound | undefined {
  return keysOf(boundPatterns).find((bound) => boundPatterns[bound]?.test(text));
}

/** Only English is read; elsewhere it is left to the transcriber’s eye. */
export const statementsKeepTheBound = {
  name: "statements-keep-the-bound",
  sentence: "A statement that gives a toll in numbers gives its bound: “at least”, “up to”, both ends, “about”.",
  needs: [],
  ofReport({ claims, lang }) {
    return claims.flatMap((claim, index) => {
      if (claim.kind !== "toll" || !isEnglish(lang)) return [];
      const { bound } = claim.figure;
      const pattern = boundPatterns[bound];
      if (pattern === null || !/\p{Nd}/u.test(claim.statement) || pattern.test(claim.statement)) return [];
      return {
        at: ["claims", index, "statement"],
        says: `The statement gives a number without its bound; the figure’s is “${bound}”.`,
        mend: "Write the bound word beside the number, as the article has it.",
      };
    });
  },
} satisfies Rule;
