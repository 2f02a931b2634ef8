/** A sentence of a paragraph, with its place in it; `end` is exclusive. */
export type Sentence = { text: string; start: number; end: number };

/** The sentences of a paragraph by the rules of its language. What holds neither a letter nor a digit is none. */
export function sentencesOf(paragraph: string, lang: string): Sentence[] {
  const segmenter = new Intl.Segmenter(isLanguageTag(lang) ? lang : undefined, { granularity: "sentence" });
  return [...segmenter.segment(paragraph)]
    .map(({ segment, index }) => ({ text: segment.trim(), start: index, end: index + segment.trimEnd().length }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** Whether a text is a language tag that is put together as BCP 47 asks. */
export function isLanguageTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}

/** Whether a text in this language is English, of any country. */
export function isEnglish(lang: string): boolean {
  return /^en(-|$)/i.test(lang);
}
