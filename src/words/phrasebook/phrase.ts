/**
 * Words of the site, or somebody's own: set apart from those around them by their direction and their language, which is
 * null where they are of more than one. An old and a new value are marked as such.
 */
export type Words = string | { own: string; lang: string | null; mark?: "del" | "ins" } | Supplied;

/**
 * What the transcriber supplies, to stand in square brackets as editors write it (editorial decision 12), and why. `lang` is
 * null where the words are the site's own.
 */
export type Supplied = { supplied: string; lang: string | null; reason: string; reasonLang: string };

/** What is said in one go, in parts: a line, a paragraph. Parts are joined at the very end, and never cut out of a whole again. */
export type Phrase = readonly Words[];

/** A phrase as plain text, what was supplied in its brackets. */
export function formatPhrase(phrase: Phrase): string {
  return phrase.map(formatWords).join("");
}

function formatWords(words: Words): string {
  if (typeof words === "string") return words;
  return "supplied" in words ? `[${words.supplied}]` : words.own;
}

/** Phrases one after another. */
export function joinPhrases(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((phrase, place) => (place > 0 ? [between, ...phrase] : phrase));
}

/** The same with plain words that follow each other as one: to a browser, each is a piece of text of its own. */
export function joinPlain(phrase: Phrase): Phrase {
  const joined: Words[] = [];
  for (const words of phrase) {
    const last = joined.at(-1);
    if (typeof words === "string" && typeof last === "string") joined.splice(-1, 1, last + words);
    else joined.push(words);
  }
  return joined;
}

/** What somebody else wrote as a sentence among others: with a full stop where it ends without any. */
export function withFullStop(words: string): string {
  return /[.!?…][”"]?$/u.test(words) ? words : `${words}.`;
}

/**
 * A text of at most so many characters: cut at the edge of a word, with “…” where something is missing. What is cut is cut
 * before its first number, which might leave its bound or its period in the part that is missing.
 */
export function shortenWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most).replace(/\s+\S*$/u, "");
  const words = kept.replace(/\S*\p{Nd}[\s\S]*$/u, "");
  return `${words.replace(/[\s,;:.–-]+$/u, "")}…`;
}

// How long a description of a page may be, in letters: more is shown by nobody.
const descriptionLimit = 320;

/** The fullest of several descriptions of a page that is shown whole; the last where none is. */
export function describeFitting(...ways: [string, ...string[]]): string {
  return ways.find(({ length }) => length <= descriptionLimit) ?? ways.at(-1) ?? "";
}

/** How many letters of a part of a description may stay, so that the whole fits. */
export function roomFor(part: string, whole: string): number {
  return descriptionLimit - (whole.length - part.length);
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
