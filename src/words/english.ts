// Written out by hand rather than with Intl: build and browser must give the same words to the letter, and a phone
// spends longer waking Intl than on the rest of a page's script.

/** Names one after another as a sentence would: “Iraq and Syria”, “period, place and method”. */
export function formatList(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

const numberWords = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A small count in words, a larger one in digits: “two”, “21”. */
export function formatCount(count: number): string {
  return numberWords[count] ?? String(count);
}

/** A count with its noun: “one source”, “21 claims”. */
export function formatNumberOf(count: number, noun: string): string {
  return `${formatCount(count)} ${nounOf(count, noun)}`;
}

/** A noun as it follows a count: “claim” after 1, “claims” after any other, none included. */
export function nounOf(count: number, noun: string, plural = `${noun}s`): string {
  return count === 1 ? noun : plural;
}

/** A sentence's first letter as a capital. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How large a file is, in bytes below a thousand, else in kilobytes or megabytes of a thousand: “640 bytes”, “12.3 kB”. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? "1 byte" : `${bytes} bytes`;
  // From here on one decimal would round up to a thousand kilobytes.
  if (bytes < 999_950) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
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
