import type { Problem } from "../problem.ts";
import type { Report } from "../schema.ts";
import { isLanguageTag } from "../sentences.ts";

/** The languages of the report and of the article are tags that a browser and a screen reader understand. */
export function languagesAreKnown({ lang, article }: Report): Problem[] {
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
}
