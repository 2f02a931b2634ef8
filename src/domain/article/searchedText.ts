const invisible = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;

/** A text without the characters that nobody sees: soft hyphens, joiners, direction marks. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, "");
}

/**
 * A text as it is searched: a reader types “Raqqa” for “Raqqâ”, a straight apostrophe for a curly one, and no soft
 * hyphen. Both the words looked for and the text they are looked for in are folded so.
 */
export function foldForSearch(text: string): string {
  return withoutInvisible(text.normalize("NFKD"))
    .replace(/\p{M}/gu, "")
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .toLocaleLowerCase("en");
}
