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
