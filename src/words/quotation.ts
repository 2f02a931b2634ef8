import { publicUrl, type SitePlace } from "../domain/report/address.ts";
import { formatAttribution, formatCoverage, notVerified, type PortableClaim } from "./claims.ts";
import { formatDay } from "./dates.ts";
import { formatBoundFigure } from "./portableFigure.ts";

// A quotation that brings nine sentences of its own is not quoted with them. The most telling stand first
// (words/caveats): that it was withdrawn, that the article contradicts itself.
const caveatsQuoted = 3;

/** The article's words with all that they must not be quoted without, as plain text: each voice on lines of its own. */
export function quoteClaim(claim: PortableClaim, place: SitePlace): string {
  const { statement, figure, withdrawn, revision, revised } = claim;
  return [
    ...(withdrawn ? ["Withdrawn."] : []),
    ...quoteLines(claim),
    `Paraphrase: ${statement}`,
    ...(figure ? [`Figure: ${formatBoundFigure(figure)}.`] : []),
    formatCoverage(claim),
    ...caveatLines(claim),
    `${notVerified} Revision ${revision}, ${formatDay(revised)}.`,
    publicUrl(claim.path, place),
  ].join("\n");
}

/** The words quoted and whose they are: the claimant's own only where the article quotes them, else the outlet's. */
function quoteLines(claim: PortableClaim): string[] {
  const { quotes, article, voice } = claim;
  const who = `${formatAttribution(claim)}, published: ${article.published.words}.`;
  const outlets = quotes.map(({ exact, paragraph }) => `${article.name}, paragraph ${paragraph}: “${exact}”`);
  switch (voice) {
    case "direct":
      return [...quotes.map(({ exact, paragraph }) => `“${exact}” (paragraph ${paragraph})`), `— ${who}`];
    case "indirect":
      return [...outlets, `Claim, in reported speech: ${who}`];
    case "outlet":
      return [...outlets, `Claim: ${who}`];
  }
}

function caveatLines({ caveats }: PortableClaim): string[] {
  if (caveats.length === 0) return [];
  const rest = caveats.length > caveatsQuoted ? ` (${caveatsQuoted} of ${caveats.length}; all at the address)` : "";
  return [`Viewer’s notes${rest}: ${caveats.slice(0, caveatsQuoted).join(" ")}`];
}
