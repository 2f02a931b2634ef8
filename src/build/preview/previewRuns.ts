import type { ElasticRun } from "./fitBlocks.ts";
import type { PreviewTag } from "./previewCard.ts";
import { ink, inkSoft, kindColours } from "./previewColours.ts";

// The looks that words of a picture have, each between the size that it likes and its least.

/** A source's name in the colour and with the shape of its kind. */
export function tagRun({ name, kind }: Pick<PreviewTag, "name" | "kind">, most: number, least: number): ElasticRun {
  return { ...bold(name, most, least, kindColours[kind]), mark: kind };
}

export function periodRun(period: string): ElasticRun {
  return plain(`Period: ${period}`, 42, 40, ink);
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
