import { formatAttribution, formatCoverage, type PortableClaim } from "../../domain/portableClaim.ts";
import { formatBoundFigure } from "../../domain/portableFigure.ts";

/** Who says it and through whom, what they say, and what it covers: the three parts of one line about a claim. */
export type EmbedWords = { attribution: string; said: string; coverage: string };

/** The parts of a claim's line: its figure with the bound in words, or its statement where it holds none. */
export function embedWords(claim: PortableClaim): EmbedWords {
  return {
    attribution: `${claim.withdrawn ? "Withdrawn. " : ""}${formatAttribution(claim)}`,
    said: claim.figure ? `${formatBoundFigure(claim.figure)}.` : claim.statement,
    coverage: formatCoverage(claim),
  };
}

/** One line for a frame's title or an oEmbed title, with source, bound, period and place. */
export function embedTitle(claim: PortableClaim): string {
  const { attribution, said, coverage } = embedWords(claim);
  return `${attribution}: ${said} ${coverage}`;
}
