import { formatPhrase, type Phrase, type Words } from "../../domain/phrase.ts";
import { formatAttribution, formatCoverage, notVerified, type PortableClaim } from "../../domain/portableClaim.ts";
import { formatBoundFigure } from "../../domain/portableFigure.ts";

/** One line for a frame's title or an oEmbed title, with source, bound, period and place. */
export function embedTitle(claim: PortableClaim): string {
  return formatPhrase(claimLine(claim));
}

/** What stands below a frame that shows a claim: the same line, and the most telling caveat. */
export function embedCaption(claim: PortableClaim): Phrase {
  const telling = claim.caveats.slice(0, 1).flatMap((caveat) => [" Caveat: ", apart(caveat)]);
  return [...claimLine(claim), ` ${notVerified}`, ...telling];
}

/** Who says it and through whom; the figure with its bound in words, or the statement where there is none; what it covers. */
function claimLine(claim: PortableClaim): Phrase {
  const { figure, statement, lang, withdrawn } = claim;
  return [
    apart(`${withdrawn ? "Withdrawn. " : ""}${formatAttribution(claim)}`),
    ": ",
    figure ? `${formatBoundFigure(figure)}.` : { own: statement, lang },
    " ",
    apart(formatCoverage(claim)),
  ];
}

/** Words among which some may run from right to left, as names do: they turn nothing around them. */
function apart(words: string): Words {
  return { own: words, lang: null };
}
