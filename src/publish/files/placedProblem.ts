import type { FileRule } from "../../domain/rules/fileRules.ts";
import type { Position } from "./position.ts";

/** A problem with the file, line and column where it stands. */
export type PlacedProblem = Position & { file: string; rule: string; says: string; mend: string };

/** A problem of a file as a whole, or of its text before it is known to be data. */
export function fileProblem(file: string, rule: FileRule, found: Omit<PlacedProblem, "file" | "rule">): PlacedProblem {
  return { file, rule, ...found };
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
