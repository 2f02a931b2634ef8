/** Whether a text could be an id: only such a one may the site repeat from an address, which anybody may have written. */
export function isLikeId(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+([-_][a-z0-9]+)*$/i.test(text);
}
