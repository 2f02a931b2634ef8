/** Says where words that should stand in a text first part from it, so that a curly quotation mark is soon found. */
export function describeFirstDifference(words: string, text: string): string {
  const wanted = fold(words);
  const found = fold(text);
  const reach = longestStart(wanted.folded, found.folded);
  const start = found.folded.indexOf(wanted.folded.slice(0, reach));
  if (reach < Math.min(4, wanted.folded.length)) return "Nothing like its first words stands there.";
  for (let step = 0; step < reach; step++) {
    const [ours, theirs] = [wanted.pieces[step] ?? "", found.pieces[start + step] ?? ""];
    if (ours === theirs) continue;
    return `After ${lastWords(words, wanted, step)} there stands ${nameOf(theirs)}, where this has ${nameOf(ours)}.`;
  }
  const theirs = found.pieces.slice(start + reach, start + reach + excerpt).join("");
  const ours = wanted.pieces.slice(reach, reach + excerpt).join("");
  const goesOn = theirs === "" ? "the paragraph ends" : `there stands “${theirs}”`;
  return `After ${lastWords(words, wanted, reach)} ${goesOn}, where this has “${ours}”.`;
}

const excerpt = 24;

/** A text letter by letter, with what is easily mistaken made the same; `pieces` keeps what each letter really was. */
type Folded = { folded: string; pieces: string[] };

function fold(text: string): Folded {
  const pieces = text.match(/\s+|[^\s]/g) ?? [];
  return { folded: pieces.map((piece) => foldPiece(piece)).join(""), pieces };
}

function foldPiece(piece: string): string {
  if (/^\s/.test(piece)) return " ";
  if (/[‘’‚‛′`´]/.test(piece)) return "'";
  if (/[“”„‟″«»]/.test(piece)) return '"';
  if (/[‐‑‒–—―−]/.test(piece)) return "-";
  const lower = piece.toLowerCase();
  return lower.length === 1 ? lower : piece;
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

function lastWords(words: string, { pieces }: Folded, until: number): string {
  const before = pieces.slice(0, until).join("");
  if (before === "") return "its start";
  return before.length <= excerpt ? `“${before}”` : `“…${words.slice(before.length - excerpt, before.length)}”`;
}

function nameOf(piece: string): string {
  if (/^\s/.test(piece)) {
    if (piece === " ") return "one space";
    return piece.length > 1 ? `${piece.length} white-space characters` : `the space ${codePointOf(piece)}`;
  }
  return /[\p{L}\p{N}]/u.test(piece) ? `“${piece}”` : `${piece} (${codePointOf(piece)})`;
}

/** A character by its number in Unicode: “U+2019”. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
