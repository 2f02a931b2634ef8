/**
 * Words of the site, or somebody's own: set apart from those around them by their direction and their language, which is
 * null where they are of more than one. An old and a new value are marked as such.
 */
export type Words = string | { own: string; lang: string | null; mark?: "del" | "ins" };

/** What is said in one go, in parts: a line, a paragraph. Parts are joined at the very end, and never cut out of a whole again. */
export type Phrase = readonly Words[];

/** The language of the site's own words. */
export const siteLanguage = "en";

/** A phrase as plain text. */
export function formatPhrase(phrase: Phrase): string {
  return phrase.map((words) => (typeof words === "string" ? words : words.own)).join("");
}

const strong = /\p{L}/u;
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Whether words run from right to left, which their first letter decides. */
export function isRightToLeft(text: string): boolean {
  const letter = strong.exec(text)?.[0];
  return letter !== undefined && rightToLeft.test(letter);
}

/** A name within words of the other direction keeps its own, and moves no number and no comma beside it. */
export function isolate(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}
