import type { SourceKind } from "../../domain/report/schema.ts";
import { isRightToLeft } from "../../words/phrasebook/phrase.ts";
import { previewBlocks } from "./cardBlocks.ts";
import { type FittedBlock, fitBlocks, heightOf, lineHeight, linesHeight } from "./fitBlocks.ts";
import type { PreviewCard } from "./previewCard.ts";
import { ink, kindColours, previewSize, rule } from "./previewLook.ts";
import {
  type Line,
  lineWidth,
  type Measure,
  markRoom,
  type Run,
  spaceBetween,
  type Weight,
  type Word,
} from "./wrapWords.ts";

/** Platforms crop the edges a little: no word stands nearer to them. */
export const previewMargin = { inline: 60, block: 52 } as const;

/** Words at a place: `x` is their left edge, whichever way they run. */
type DrawnText = {
  text: string;
  x: number;
  baseline: number;
  width: number;
  size: number;
  weight: Weight;
  colour: string;
  isRtl: boolean;
};
export type DrawnMark = { kind: SourceKind; x: number; y: number; size: number };
type DrawnBox = { x: number; y: number; width: number; height: number; colour: string };

/** A picture as it will be drawn: what a test reads to see which words stand in it. */
export type PreviewLayout = { boxes: DrawnBox[]; texts: DrawnText[]; marks: DrawnMark[] };

const width = previewSize.width - 2 * previewMargin.inline;
const height = previewSize.height - 2 * previewMargin.block;
const footGap = 22;
const bandHeight = 18;
// What room is left goes between the blocks, up to here: spread further, a card of few words falls apart.
const mostAir = 16;

/** Sets a card's words into the picture, each block from the side on which its first letter begins. */
export function layOutPreview(card: PreviewCard, measure: Measure): PreviewLayout {
  const room = { width, height: height - footGap };
  const fitted = fitBlocks(previewBlocks(card, room, measure), room, measure);
  const top = fitted.filter(({ block }) => block.place === "top");
  const foot = fitted.filter(({ block }) => block.place === "foot");
  const footStart = previewSize.height - previewMargin.block - heightOf(foot);
  const air = Math.min(mostAir, (room.height - heightOf(fitted)) / Math.max(1, top.length - 1));
  const parts = [
    ...placeBlocks(withAir(top, air), previewMargin.block, measure),
    ...placeBlocks(foot, footStart, measure),
  ];
  const line: DrawnBox = { x: previewMargin.inline, y: footStart - footGap / 2 - 1, width, height: 2, colour: rule };
  return {
    boxes: [...bands(card), line, ...parts.flatMap(({ boxes }) => boxes)],
    texts: parts.flatMap(({ texts }) => texts),
    marks: parts.flatMap(({ marks }) => marks),
  };
}

function placeBlocks(fitted: readonly FittedBlock[], start: number, measure: Measure): PreviewLayout[] {
  let y = start;
  return fitted.map(({ block, lines, gap }) => {
    y += gap;
    const isRtl = !block.isEnglish && isRightToLeft(block.runs.map(({ text }) => text).join(" "));
    const ground = block.ground && {
      x: previewMargin.inline - 16,
      y,
      width: width + 32,
      height: linesHeight(lines),
      colour: block.ground,
    };
    const placed = lines.map((line) => {
      const part = placeLine(line, y, { isRtl, isEnglish: block.isEnglish }, measure);
      y += lineHeight(line);
      return part;
    });
    return {
      boxes: ground ? [ground] : [],
      texts: placed.flatMap(({ texts }) => texts),
      marks: placed.flatMap(({ marks }) => marks),
    };
  });
}

function withAir(fitted: readonly FittedBlock[], air: number): FittedBlock[] {
  return fitted.map((part, position) => (position === 0 ? part : { ...part, gap: part.gap + air }));
}

type PlacedLine = Pick<PreviewLayout, "texts" | "marks">;
type Direction = { isRtl: boolean; isEnglish: boolean };

function placeLine(line: Line, y: number, { isRtl, isEnglish }: Direction, measure: Measure): PlacedLine {
  const size = Math.max(...line.map(({ run }) => run.size));
  // Noto Sans rises 1.069 and falls 0.293 of its size; the line's air is shared above and below.
  const baseline = y + (lineHeight(line) - 1.362 * size) / 2 + 1.069 * size;
  const texts: DrawnText[] = [];
  const marks: DrawnMark[] = [];
  let start = 0;
  let before: Word | undefined;
  for (const piece of piecesOf(line)) {
    const [first] = piece;
    if (!first) continue;
    const { run, isMarked } = first;
    if (before) start += spaceBetween(before, first, measure);
    before = piece.at(-1);
    if (isMarked && run.mark) {
      const markSize = 0.72 * run.size;
      marks.push({
        kind: run.mark,
        x: fromStart(start, markSize, isRtl),
        y: baseline - 0.357 * run.size - markSize / 2,
        size: markSize,
      });
    }
    const room = isMarked ? markRoom(run.size) : 0;
    const textWidth = lineWidth(piece, measure) - room;
    const text = drawnText(run, piece);
    texts.push({
      ...text,
      isRtl: text.isRtl && !isEnglish,
      x: fromStart(start + room, textWidth, isRtl),
      baseline,
      width: textWidth,
    });
    start += room + textWidth;
  }
  return { texts, marks };
}

/** Each piece runs as its own words do: a number before English words stays before them in a line from right to left. */
function drawnText({ text, size, weight, colour }: Run, piece: readonly Word[]) {
  return { text: piece.map((word) => word.text).join(" "), size, weight, colour, isRtl: isRightToLeft(text) };
}

/** Neighbouring words of one look are drawn at once, so that letters join and directions are sorted out as in a sentence. */
function piecesOf(line: Line): Word[][] {
  const pieces: Word[][] = [];
  for (const word of line) {
    const piece = pieces.at(-1);
    if (piece?.[0]?.run === word.run) piece.push(word);
    else pieces.push([word]);
  }
  return pieces;
}

function fromStart(start: number, width: number, isRtl: boolean): number {
  return isRtl ? previewSize.width - previewMargin.inline - start - width : previewMargin.inline + start;
}

/** A band along the top in the colours of those who speak. */
function bands(card: PreviewCard): DrawnBox[] {
  const colours = bandColours(card);
  const share = previewSize.width / colours.length;
  return colours.map((colour, position) => ({ x: position * share, y: 0, width: share, height: bandHeight, colour }));
}

function bandColours(card: PreviewCard): string[] {
  switch (card.kind) {
    case "claim":
      return [kindColours[card.claim.tag.kind]];
    case "relation":
      return [card.from, card.to].map(({ tag }) => kindColours[tag.kind]);
    case "section":
    case "report":
    case "site":
      return [ink];
  }
}
