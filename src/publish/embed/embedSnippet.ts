import { embedPath, publicUrl, type SitePlace } from "../../domain/address.ts";
import { notVerified, type PortableClaim } from "../../domain/portableClaim.ts";
import { escapeHtml } from "../escapeHtml.ts";
import { embedTitle, embedWords } from "./embedTitle.ts";
import { embedWidth, planEmbedHeight } from "./planEmbedHeight.ts";

/**
 * The HTML that another site pastes to show a claim. The caption stands outside of the frame, so that who says it, its
 * bound, period, most telling caveat and the link to it remain where frames are taken out of what people paste.
 */
export function embedSnippet(claim: PortableClaim, place: SitePlace, siteName: string): string {
  const frame = [
    `src="${escapeHtml(publicUrl(embedPath(claim.report, claim.id), place))}"`,
    `title="${escapeHtml(embedTitle(claim))}"`,
    'width="100%"',
    `height="${planEmbedHeight(claim)}"`,
    'loading="lazy"',
    'style="border:0"',
  ].join(" ");
  const address = escapeHtml(publicUrl(claim.path, place));
  return [
    // Browsers indent a figure by 40 pixels on either side, which a narrow column does not have.
    `<figure style="margin:0;max-width:${embedWidth}px">`,
    `<iframe ${frame}></iframe>`,
    `<figcaption>${captionHtml(claim)} <a href="${address}">The claim with all its caveats, ${escapeHtml(siteName)}</a></figcaption>`,
    "</figure>",
  ].join("\n");
}

function captionHtml(claim: PortableClaim): string {
  const { attribution, said, coverage } = embedWords(claim);
  return [
    `${isolate(attribution)}:`,
    claim.figure ? escapeHtml(said) : isolate(said, claim.lang),
    isolate(coverage),
    notVerified,
    ...claim.caveats.slice(0, 1).map((caveat) => `Caveat: ${isolate(caveat)}`),
  ].join(" ");
}

/** Words that may run from right to left, so that they turn nothing around them. */
function isolate(words: string, lang?: string): string {
  return `<bdi${lang === undefined ? "" : ` lang="${escapeHtml(lang)}"`}>${escapeHtml(words)}</bdi>`;
}
