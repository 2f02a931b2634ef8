import type { FileRule } from "../../domain/rules/everyRule.ts";

/** A place in a file, both counted from 1; columns in characters. */
export type Position = { line: number; column: number };

/** What is wrong at one place of a file, and how to mend it. */
export type Finding = Position & { says: string; mend: string };

/** The same with the file, and the rule that was broken. */
export type PlacedProblem = Finding & { file: string; rule: string };

/** A problem of a file as a whole, or of its text before it is known to be data. */
export function fileProblem(file: string, rule: FileRule, finding: Finding): PlacedProblem {
  return { file, rule, ...finding };
}

/** The start of a file, for what concerns all of it. */
export const fileStart: Position = { line: 1, column: 1 };

/** The order in which problems are printed: by file, and in a file by place. */
export function comparePlaces(a: PlacedProblem, b: PlacedProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** A problem as it is printed: where and which rule, what is wrong, how to mend it. */
export function formatProblem({ file, line, column, rule, says, mend }: PlacedProblem): string {
  return `${visible(file)}:${line}:${column} ${rule}\n  ${visible(says)}\n  Mend: ${visible(mend)}`;
}

const longestSentence = 600;

// What stands in a file may not steer the terminal that it is printed on.
function visible(text: string): string {
  const short = text.length > longestSentence ? `${text.slice(0, longestSentence)}…` : text;
  return short.replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
  });
}

/** Finds the line and column of any offset into a text. It is read once, since a broken file may hold many problems. */
export function createPositionFinder(text: string): (offset: number) => Position {
  const lines = new Uint32Array(text.length + 1);
  const columns = new Uint32Array(text.length + 1);
  let line = 1;
  let column = 1;
  for (let offset = 0; offset <= text.length; offset++) {
    lines[offset] = line;
    columns[offset] = column;
    const unit = text[offset];
    const isLineEnd = unit === "\n" || (unit === "\r" && text[offset + 1] !== "\n");
    if (isLineEnd) line++;
    if (isLineEnd) column = 1;
    // The two halves of one character count once.
    else if (!/[\uD800-\uDBFF]/.test(unit ?? "")) column++;
  }
  return (offset) => {
    const within = Math.min(offset, text.length);
    return { line: lines[within] ?? line, column: columns[within] ?? column };
  };
}
