import { withoutInvisible } from "./searchedText.ts";

export function isInvisible(character: string): boolean {
  return withoutInvisible(character) === "";
}

// Letters of other scripts that nobody tells from Latin ones, each with the one that it looks like.
const lookAlikes = new Map(
  [
    ["аАВеЕКМНоОрРсСТуУхХіІјЈѕЅһԁԛԝӏ", "aABeEKMHoOpPcCTyYxXiIjJsShdqwl"],
    ["οΟαΑΒΕΖΗΙΚΜΝνΡρΤΥΧι", "oOaABEZHIKMNvPpTYXi"],
  ].flatMap(([others = "", latin = ""]) => [...others].map((other, place) => [other, latin[place] ?? other] as const)),
);

/**
 * A text as the eye takes it: without what is invisible, each accent one with its letter, and a word of letters that look like
 * Latin ones in these. Rules that look for words read it so: none passes because of what nobody sees.
 */
export function asSeen(text: string): string {
  return withoutInvisible(text.normalize("NFKC")).replace(/\p{L}+/gu, (word) => {
    const letters = [...word].map((letter) => (isOfAlikeScript(letter) ? lookAlikes.get(letter) : letter));
    return letters.includes(undefined) ? word : letters.join("");
  });
}

function isOfAlikeScript(letter: string): boolean {
  return /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter);
}
