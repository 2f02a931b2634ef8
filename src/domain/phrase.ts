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

/** A sentence as it stands within another one. */
export function withoutFullStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}
