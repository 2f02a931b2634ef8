import { cutLines, type Line, type Measure, type Run, wrapWords } from "./wrapWords.ts";

/** A run between the size that it likes and the least that is read with ease. */
export type ElasticRun = Omit<Run, "size"> & { most: number; least: number };

/**
 * What becomes of words for which there is no room. `spare` ones go before anything shrinks, `yield` ones before anything
 * is cut, both whole. `keep` are never cut and shrink in the end. Of the others the last lines go, the lower `rank`
 * first, until `fewest` are left.
 */
export type Need = "keep" | "spare" | "yield" | { rank: number; fewest: number };

/** Lines that stand together, `gap` pixels below those before. */
export type Block = {
  runs: readonly ElasticRun[];
  gap: number;
  need: Need;
  place: "top" | "foot";
  /** A ground of its own behind the words, or null. */
  ground: string | null;
  /** Whether English words begin or follow a name, so that a line runs from left to right in whatever script the name is. */
  isEnglish: boolean;
};

export type FittedBlock = { block: Block; lines: readonly Line[]; gap: number };

export type Room = { width: number; height: number };

/** Lays blocks out so that all stand within the room: as they like, else shrunk, else cut, else shrunk to any size. */
export function fitBlocks(blocks: readonly Block[], room: Room, measure: Measure): FittedBlock[] {
  const set = (chosen: readonly Block[], ease: number, scale = 1) =>
    chosen.map((block) => setBlock(block, ease, scale, room.width, measure));
  const isFitting = (fitted: readonly FittedBlock[]) => heightOf(fitted) <= room.height;

  for (const chosen of withoutSpare(blocks)) {
    const fitted = set(chosen, 0);
    if (isFitting(fitted)) return fitted;
  }
  const needed = blocks.filter(({ need }) => need !== "spare");
  const firm = needed.filter(({ need }) => need !== "yield");
  for (const chosen of [needed, firm]) {
    for (const ease of [0.2, 0.4, 0.6, 0.8, 1]) {
      const fitted = set(chosen, ease);
      if (isFitting(fitted)) return fitted;
    }
  }
  for (let scale = 1; ; scale *= 0.96) {
    const fitted = cutToHeight(set(firm, 1, scale), room, measure);
    if (isFitting(fitted)) return fitted;
  }
}

/** Whether blocks stand within the room at their least sizes with nothing but the spare ones given up. */
export function isFittingWhole(blocks: readonly Block[], room: Room, measure: Measure): boolean {
  const needed = blocks.filter(({ need }) => need !== "spare");
  return heightOf(needed.map((block) => setBlock(block, 1, 1, room.width, measure))) <= room.height;
}

/** A block in lines, `ease` of the way from the sizes that it likes (0) to the least (1), and then scaled. */
export function setBlock(block: Block, ease: number, scale: number, width: number, measure: Measure): FittedBlock {
  const runs = block.runs.map(({ most, least, ...run }) => ({ ...run, size: (most + (least - most) * ease) * scale }));
  return { block, lines: wrapWords(runs, width, measure), gap: block.gap * scale };
}

// Scripts that stack letters or marks: at the height of a Latin line they would touch the next.
const tallScripts =
  /[\p{Script=Arabic}\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Thai}]/u;

/** How high a line stands: large figures have no descenders and need less air. */
export function lineHeight(line: Line): number {
  const size = Math.max(...line.map(({ run }) => run.size));
  if (line.some(({ text }) => tallScripts.test(text))) return size * 1.45;
  return size * (size > 64 ? 1.14 : 1.27);
}

export function heightOf(fitted: readonly FittedBlock[]): number {
  return fitted.reduce((height, { lines, gap }) => height + gap + linesHeight(lines), 0);
}

export function linesHeight(lines: readonly Line[]): number {
  return lines.reduce((height, line) => height + lineHeight(line), 0);
}

/** All blocks, then all but the last spare one, and so on. */
function withoutSpare(blocks: readonly Block[]): (readonly Block[])[] {
  const last = blocks.findLastIndex(({ need }) => need === "spare");
  return last === -1 ? [blocks] : [blocks, ...withoutSpare(blocks.filter((_, position) => position !== last))];
}

/** Takes lines away one at a time, always from the longest of the lowest rank, so that no claim loses more than another. */
function cutToHeight(fitted: readonly FittedBlock[], room: Room, measure: Measure): FittedBlock[] {
  const counts = fitted.map(({ lines }) => lines.length);
  const cut = () =>
    fitted.map((part, position) => ({
      ...part,
      lines: cutLines(part.lines, counts[position] ?? 0, room.width, measure),
    }));
  for (;;) {
    const shorter = cut();
    const position = heightOf(shorter) > room.height ? findLongest(fitted, counts) : undefined;
    if (position === undefined) return shorter;
    counts[position] = (counts[position] ?? 0) - 1;
  }
}

function findLongest(fitted: readonly FittedBlock[], counts: readonly number[]): number | undefined {
  const cuttable = fitted.flatMap(({ block: { need } }, position) => {
    const count = counts[position] ?? 0;
    return typeof need === "object" && count > need.fewest ? [{ position, count, rank: need.rank }] : [];
  });
  return cuttable.sort((a, b) => a.rank - b.rank || b.count - a.count)[0]?.position;
}
