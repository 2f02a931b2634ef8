import type { ElasticRun } from "./fitBlocks.ts";
import type { PreviewTag } from "./previewCard.ts";
import { ink, inkSoft, kindColours } from "./previewColours.ts";
import { isolate } from "./textDirection.ts";

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
  return plain(`Period: ${period}`, 42, 40, ink);
}

/** Beside a figure among others: smaller than its period, since it is the first to yield. */
export function placeRun(places: string, most = 34): ElasticRun {
  return plain(`Place: ${places}`, most, 34, ink);
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
