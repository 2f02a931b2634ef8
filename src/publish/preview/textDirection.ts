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
