/**
 * The names that a fragment may mean, the likeliest first: as it stands; without what pasting leaves at its ends (“)”, a
 * tracker's “&fbclid=1”); in lower case. None where it names no place: “#” alone, words to look for (`#:~:text=`), the mark
 * of a tracker (`#xtor=RSS-3`, `#.WXyZ`).
 */
export function namesInFragment(fragment: string): string[] {
  const whole = decode(fragment.replace(/^#/, "").replace(/:~:.*$/s, ""));
  const own = /^[^?&]*/.exec(whole)?.[0] ?? "";
  if (own.includes("=") || own.startsWith(".")) return [];
  const bare = own.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  return bare === "" ? [] : [...new Set([whole, bare, bare.toLowerCase()])];
}

/** Whether a text could be an id: only such a one may the site repeat from an address, which anybody may have written. */
export function isLikeId(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+([-_][a-z0-9]+)*$/i.test(text);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
