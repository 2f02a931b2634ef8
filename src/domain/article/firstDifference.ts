import { asSeen, isInvisible } from "./asSeen.ts";
import { withoutInvisible } from "./searchedText.ts";

/**
 * Says where words that should stand in a text first part from it, so that a curly quotation mark is soon found, and a
 * difference that cannot be seen is named: a soft hyphen, an accent of its own, a letter of another script.
 */
export function describeFirstDifference(words: string, text: string): string {
  const [wanted, found] = [fold(words), fold(text)];
  const reach = longestStart(wanted.folded, found.folded);
  const start = found.folded.indexOf(wanted.folded.slice(0, reach));
  if (reach < Math.min(4, wanted.folded.length)) return "Nothing like its first words stands there.";
  const first = pieceAt(found, start);
  for (const [step, ours] of wanted.pieces.entries()) {
    if (ours.start >= reach) break;
    const theirs = found.pieces[first + step];
    if (theirs === undefined || ours.text === theirs.text) continue;
    return `After ${lastWords(wanted, step)} there stands ${nameOf(theirs.text, ours.text)}, where this has ${nameOf(ours.text, theirs.text)}.`;
  }
  const until = pieceAt(wanted, reach);
  const theirs = excerptOf(found, pieceAt(found, start + reach));
  const goesOn = theirs === "" ? "the paragraph ends" : `there stands “${theirs}”`;
  return `After ${lastWords(wanted, until)} ${goesOn}, where this has “${excerptOf(wanted, until)}”.`;
}

// In characters.
const excerpt = 24;

/** A character with the marks and the invisible ones that follow it, or white space; `start`: where it begins in the folded text. */
type Piece = { text: string; start: number };

/** A text with all made the same that the eye takes for the same; `pieces` keeps what each character really was. */
type Folded = { folded: string; pieces: readonly Piece[] };

const aPiece = /\s+|[^\s][\p{M}\p{Default_Ignorable_Code_Point}]*/gu;

function fold(text: string): Folded {
  const parts: string[] = [];
  let start = 0;
  const pieces = (text.match(aPiece) ?? []).map((piece) => {
    const folded = foldPiece(piece);
    parts.push(folded);
    start += folded.length;
    return { text: piece, start: start - folded.length };
  });
  return { folded: parts.join(""), pieces };
}

function foldPiece(piece: string): string {
  if (/^\s/.test(piece)) return " ";
  const seen = asSeen(piece);
  if (/[‘’‚‛′`´]/.test(seen)) return "'";
  if (/[“”„‟″«»]/.test(seen)) return '"';
  if (/[‐‑‒–—―−]/.test(seen)) return "-";
  return seen.toLowerCase();
}

/** Which piece begins at a place of the folded text, or after it. */
function pieceAt({ pieces }: Folded, place: number): number {
  const at = pieces.findIndex(({ start }) => start >= place);
  return at < 0 ? pieces.length : at;
}

function longestStart(wanted: string, found: string): number {
  let [fits, tooLong] = [0, wanted.length + 1];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (found.includes(wanted.slice(0, middle))) fits = middle;
    else tooLong = middle;
  }
  return fits;
}

function lastWords({ pieces }: Folded, until: number): string {
  const before = pieces.slice(0, until).map(({ text }) => text);
  if (before.length === 0) return "its start";
  return before.length <= excerpt ? `“${before.join("")}”` : `“…${before.slice(-excerpt).join("")}”`;
}

function excerptOf({ pieces }: Folded, from: number): string {
  return pieces
    .slice(from, from + excerpt)
    .map(({ text }) => text)
    .join("");
}

/** What stands in a place, told so that it can be told apart from what stands there elsewhere, even where the two look alike. */
function nameOf(piece: string, other: string): string {
  if (/^\s/.test(piece)) {
    if (piece === " ") return "one space";
    return piece.length > 1 ? `${piece.length} white-space characters` : `the space ${codePointOf(piece)}`;
  }
  const hidden = [...piece].filter(isInvisible).map(nameInvisible).join(" and ");
  const seen = withoutInvisible(piece);
  if (hidden !== "") return seen === "" ? hidden : `“${seen}” with ${hidden} after it`;
  if (asSeen(piece) === asSeen(other) && withoutInvisible(other) !== piece) return `“${piece}” (${describe(piece)})`;
  return /[\p{L}\p{N}]/u.test(piece) ? `“${piece}”` : `${piece} (${codePointOf(piece)})`;
}

const invisibleNames: Readonly<Record<string, string>> = {
  "\u00ad": "a soft hyphen",
  "\u061c": "an Arabic letter mark",
  "\u200b": "a zero-width space",
  "\u200c": "a zero-width non-joiner",
  "\u200d": "a zero-width joiner",
  "\u200e": "a left-to-right mark",
  "\u200f": "a right-to-left mark",
  "\u2060": "a word joiner",
  "\ufeff": "a byte order mark",
};

function nameInvisible(character: string): string {
  return `${invisibleNames[character] ?? "an invisible character"} (${codePointOf(character)})`;
}

const scripts = ["Latin", "Cyrillic", "Greek"].map((name) => ({
  name,
  pattern: new RegExp(`\\p{Script=${name}}`, "u"),
}));

function describe(piece: string): string {
  const codes = [...piece].map(codePointOf).join(" ");
  const script = scripts.find(({ pattern }) => pattern.test(piece));
  return script ? `${script.name}, ${codes}` : codes;
}

/** A character by its number in Unicode: “U+2019”. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
