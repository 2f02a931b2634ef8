import { isLanguageTag } from "../../article/segments.ts";
import type { Rule } from "../../report/problem.ts";

export const languagesAreKnown = {
  name: "languages-are-known",
  sentence: "The language of every text is named.",
  needs: [],
  ofReport({ lang, article }) {
    const tags = [
      { tag: lang, at: ["lang"] },
      { tag: article.lang, at: ["article", "lang"] },
    ];
    return tags
      .filter(({ tag }) => !isLanguageTag(tag))
      .map(({ tag, at }) => ({
        at,
        says: `“${tag}” is no language tag.`,
        mend: "Write a tag as BCP 47 has it: en, ar, pt-BR.",
      }));
  },
} satisfies Rule;
