import { capitalise, labelled, notVerified, sayingWords } from "../../words/language.ts";
import { isolate } from "../../words/phrasebook/phrase.ts";
import { slotLabel } from "../../words/scopes.ts";
import type { Block, ElasticRun, Need } from "./fitBlocks.ts";
import type { PreviewClaim, PreviewOutlet, PreviewTag } from "./previewCard.ts";
import { ink, inkSoft, kindColours, mark } from "./previewLook.ts";

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
  const both = block([periodRun(period), besideRun(placeRun(places, 42, 40))], { gap: 8 });
  if (isOneLine(both)) return [both];
  return [block([periodRun(period)], { gap: 8 }), block([placeRun(places, 42, 40)], { need: { rank: 2, fewest: 1 } })];
}

/** Period and place on one line with the place smaller, or nothing where even so they need two. */
export function tightCoverage({ period, places }: PreviewClaim, isOneLine: IsOneLine): Block | undefined {
  const both = block([periodRun(period), besideRun(placeRun(places))], { gap: 8 });
  return isOneLine(both) ? both : undefined;
}

export function footBlocks(outlet: PreviewOutlet, marks: readonly string[], site: string): Block[] {
  const name = isolate(outlet.name);
  const speaker = outlet.isClaimant ? `${name} ${sayingWords.inOwnVoice}` : capitalise(sayingWords.reportedBy(name));
  const way = `${sayingWords.reference(speaker, isolate(outlet.reference))}.`;
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

// The looks that words of a picture have, each between the size that it likes and its least.

/** A source's name in the colour and with the shape of its kind, and what follows it without a space. */
export function tagRun(
  { name, kind }: Pick<PreviewTag, "name" | "kind">,
  most: number,
  least: number,
  after = "",
): ElasticRun {
  return { ...bold(`${isolate(name)}${after}`, most, least, kindColours[kind]), mark: kind };
}

export function periodRun(period: string): ElasticRun {
  return plain(labelled(slotLabel("period"), period), 42, 40, ink);
}

/** Beside a figure among others: smaller than its period, since it is the first to yield. */
export function placeRun(places: string, most = 34, least = 34): ElasticRun {
  return plain(labelled(slotLabel("places"), places), most, least, ink);
}

/** Words that follow others on their line. */
export function besideRun(run: ElasticRun): ElasticRun {
  return { ...run, text: `· ${run.text}` };
}

export function bold(text: string, most: number, least: number, colour = ink): ElasticRun {
  return { text, mark: null, most, least, weight: 700, colour, isWhole: false };
}

export function plain(text: string, most: number, least: number, colour = inkSoft): ElasticRun {
  return { ...bold(text, most, least, colour), weight: 400 };
}

/** Words that begin a line rather than be broken. */
export function whole(run: ElasticRun): ElasticRun {
  return { ...run, isWhole: true };
}
