import { segmentsOf } from "../../domain/article/segments.ts";
import type { SourceKind } from "../../domain/report/schema.ts";

export type Weight = 400 | 700;

/** Words of one look, at one size in pixels. */
export type Run = {
  text: string;
  /** The shape of a source's kind before the words, or null. */
  mark: SourceKind | null;
  size: number;
  weight: Weight;
  colour: string;
  /** Whether it begins a line of its own rather than be broken where a line has only a part of the room that it needs. */
  isWhole: boolean;
};

/** How wide words stand, in pixels. */
export type Measure = (text: string, weight: Weight, size: number) => number;

export type Word = { run: Run; text: string; width: number; isMarked: boolean };
export type Line = readonly Word[];

/** The room that a mark takes before its words. */
export function markRoom(size: number): number {
  return size * 1.1;
}

/** The space between two words; after large ones it is not as narrow as small ones would have it. */
export function spaceBetween(before: Word, { run }: Word, measure: Measure): number {
  const own = measure(" ", run.weight, run.size);
  return before.run === run ? own : Math.max(own, 0.22 * before.run.size);
}

/** Sets runs one after another into lines of a width. A word that is wider than a line is broken, and none is lost. */
export function wrapWords(runs: readonly Run[], width: number, measure: Measure): Line[] {
  const lines: Word[][] = [];
  let room = 0;
  for (const run of runs) {
    const words = wordsOf(run, width, measure);
    const whole = lineWidth(words, measure);
    for (const [position, word] of words.entries()) {
      const needed = run.isWhole && position === 0 && whole <= width ? whole : word.width;
      const line = lines.at(-1);
      const before = line?.at(-1);
      const space = before ? spaceBetween(before, word, measure) : 0;
      if (line && space + needed <= room) {
        line.push(word);
        room -= space + word.width;
      } else {
        lines.push([word]);
        room = width - word.width;
      }
    }
  }
  return lines;
}

/** The first lines of many, the last of them ending in “…” after a whole word. */
export function cutLines(lines: readonly Line[], count: number, width: number, measure: Measure): Line[] {
  if (lines.length <= count) return [...lines];
  const kept = lines.slice(0, count);
  return [...kept.slice(0, -1), endWithEllipsis(kept.at(-1) ?? [], width, measure)];
}

export function lineWidth(line: Line, measure: Measure): number {
  return line.reduce((width, word, position) => {
    const before = line[position - 1];
    return width + word.width + (before ? spaceBetween(before, word, measure) : 0);
  }, 0);
}

function endWithEllipsis(line: Line, width: number, measure: Measure): Line {
  const last = line.at(-1);
  if (!last) return line;
  const ended = [...line.slice(0, -1), withText(last, `${last.text.replace(/[\s.,;:–—-]+$/u, "")}…`, measure)];
  if (lineWidth(ended, measure) <= width) return ended;
  if (line.length > 1) return endWithEllipsis(line.slice(0, -1), width, measure);
  const shorter = charactersOf(last.text).slice(0, -1).join("");
  return shorter === "" ? ended : endWithEllipsis([withText(last, shorter, measure)], width, measure);
}

function wordsOf(run: Run, width: number, measure: Measure): Word[] {
  // Spaces of every kind are one: a font may lack the narrow ones, and a line may be broken at each.
  const texts = run.text.normalize("NFC").split(/\s+/u).filter(Boolean);
  return texts
    .flatMap((text, position) => {
      const room = position === 0 && run.mark ? width - markRoom(run.size) : width;
      return breakWord(text, room, (part) => measure(part, run.weight, run.size));
    })
    .map((text, position) =>
      withText({ run, text, width: 0, isMarked: position === 0 && run.mark !== null }, text, measure),
    );
}

function withText(word: Word, text: string, measure: Measure): Word {
  const { run, isMarked } = word;
  const width = measure(text, run.weight, run.size) + (isMarked ? markRoom(run.size) : 0);
  return { ...word, text, width };
}

/** Parts that each fit: scripts without spaces break between words, an address or a name without an end anywhere. */
function breakWord(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const atoms = [...segmentsOf(word, "word")].flatMap(({ segment }) =>
    measure(segment) <= width ? [segment] : charactersOf(segment),
  );
  const parts: string[] = [];
  for (const atom of atoms) {
    const joined = `${parts.at(-1) ?? ""}${atom}`;
    if (parts.length > 0 && measure(joined) <= width) parts[parts.length - 1] = joined;
    else parts.push(atom);
  }
  return parts;
}

function charactersOf(text: string): string[] {
  return [...segmentsOf(text, "grapheme")].map(({ segment }) => segment);
}
