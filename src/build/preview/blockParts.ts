import { notVerified } from "../../domain/portableClaim.ts";
import type { Block, ElasticRun, Need } from "./fitBlocks.ts";
import type { PreviewClaim, PreviewOutlet } from "./previewCard.ts";
import { ink, mark } from "./previewColours.ts";
import { besideRun, bold, periodRun, placeRun, plain, tagRun, whole } from "./previewRuns.ts";
import { isolate } from "./textDirection.ts";

// What several kinds of card are put together from.

/** Whether words stand on one line at their least sizes. */
export type IsOneLine = (block: Block) => boolean;
/** Whether blocks stand within the picture at their least sizes, none of their words cut. */
export type IsFitting = (blocks: readonly Block[]) => boolean;

export function block(
  runs: ElasticRun[],
  { gap = 0, need = "keep", place = "top", isEnglish = false }: Partial<Block>,
): Block {
  return { runs: runs.filter(({ text }) => text !== ""), gap, need, place, ground: null, isEnglish };
}

/** A statement is what gives way first: the link leads to the whole of it. */
export function statementNeed(fewest: number): Need {
  return { rank: 1, fewest };
}

/** A toll among others: its source, its figure with the bound, its period, and what else must stand beside it. */
export function tollBlock({ tag, figure, statement, period }: PreviewClaim, beside: readonly ElasticRun[] = []): Block {
  const words = figure
    ? [whole(bold(figure.words, 42, 40)), whole(plain(figure.rest, 36, 34))]
    : [plain(statement, 40, 36)];
  return block([tagRun(tag, 42, 40, ":"), ...words, whole(periodRun(period)), ...beside.map(whole)], {
    gap: 4,
    isEnglish: true,
  });
}

/** Period and place share a line where both find room on it; else a long list of places may lose its end, the period not. */
export function coverageBlocks({ period, places }: PreviewClaim, isOneLine: IsOneLine): Block[] {
  const both = block([periodRun(period), plain(`· Place: ${places}`, 42, 40, ink)], { gap: 8 });
  if (isOneLine(both)) return [both];
  return [
    block([periodRun(period)], { gap: 8 }),
    block([plain(`Place: ${places}`, 42, 40, ink)], { need: { rank: 2, fewest: 1 } }),
  ];
}

/** Period and place on one line with the place smaller, or nothing where even so they need two. */
export function tightCoverage({ period, places }: PreviewClaim, isOneLine: IsOneLine): Block | undefined {
  const both = block([periodRun(period), besideRun(placeRun(places))], { gap: 8 });
  return isOneLine(both) ? both : undefined;
}

export function footBlocks(outlet: PreviewOutlet, marks: readonly string[], site: string): Block[] {
  const name = isolate(outlet.name);
  const reference = isolate(outlet.reference);
  const way = outlet.isClaimant ? `${name} in its own voice, ${reference}.` : `As reported by ${name}, ${reference}.`;
  return [
    block([plain(way, 34, 34), whole(bold(notVerified, 34, 34)), ...marks.map((words) => whole(bold(words, 34, 34)))], {
      place: "foot",
      isEnglish: true,
    }),
    siteBlock(site),
  ];
}

export function siteBlock(site: string): Block {
  return block([plain(site, 34, 34)], { place: "foot", need: "spare" });
}

export function withdrawalBlock(withdrawn: string | null): Block[] {
  return withdrawn ? [{ ...block([bold(withdrawn, 44, 40)], {}), ground: mark }] : [];
}
