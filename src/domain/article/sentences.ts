/** Whether a text in this language is English, of any country. */
export function isEnglish(lang: string): boolean {
  return /^en(-|$)/i.test(lang);
}

/** What stands between double quotation marks, curly or straight, and with them claims to be the article’s. */
const betweenQuotationMarks = /“([^“”]*)”|"([^"]*)"/g;

/** The words that a transcriber’s text gives as the article’s, in order, without the quotation marks. */
export function quotedWordsIn(text: string): string[] {
  return [...text.matchAll(betweenQuotationMarks)]
    .map((match) => match[1] ?? match[2] ?? "")
    .filter((words) => words !== "");
}

/** A transcriber’s text with the article’s words blanked out, so that nothing else in it moves. */
export function withoutQuotedWords(text: string): string {
  return text.replace(betweenQuotationMarks, (words) => " ".repeat(words.length));
}

/** Whether quoted words stand in one of these texts, word for word; the first letter may have become a capital. */
export function standsIn(words: string, texts: readonly string[]): boolean {
  const [first = ""] = words;
  const rest = words.slice(first.length);
  return [first, first.toLowerCase(), first.toUpperCase()].some((start) =>
    texts.some((text) => text.includes(start + rest)),
  );
}

/** A sentence as it stands within another one. */
export function withoutFullStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}
