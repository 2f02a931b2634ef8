import { figureBeside, formatAttribution, furtherCaveats, type PortableClaim } from "../../words/claims.ts";
import {
  capitalise,
  dateWords,
  formatNumberOf,
  labelled,
  labelWords,
  notVerified,
  sayingWords,
} from "../../words/language.ts";

/** How wide a frame grows at most, in CSS pixels. */
export const embedWidth = 640;

/** Text of one size: how high a line of it is, and how many letters stand on a line of a frame 480 pixels wide. */
type Size = { height: number; letters: number };

/** As ui/styles and pages/EmbedPage.module.css set them: a test measures them in a browser. */
export const embedSizes = {
  plain: { height: 21, letters: 58 },
  heading: { height: 28, letters: 42 },
  figure: { height: 24, letters: 48 },
  quotation: { height: 26, letters: 56 },
  cover: { height: 21, letters: 44 },
} satisfies Record<string, Size>;
const padding = 40;
const gap = 13;

// A day that is long in words: any other takes no more room.
const longDay = dateWords.plain({ year: 2026, month: 9, day: 30 });

/**
 * A height in CSS pixels at which most of a claim's embed stands without scrolling. No script may measure it, so it is
 * reckoned from the amount of text for a frame 480 pixels wide: in a narrower one the reader scrolls, in a wider one
 * some room is left below.
 */
export function planEmbedHeight(claim: PortableClaim, address: string): number {
  const { plain, heading, quotation, cover } = embedSizes;
  const { figure, guard, withdrawn } = claim;
  const beside = figureBeside(claim);
  const caveats = furtherCaveats(claim);
  const blocks = [
    withdrawn ? high(plain, labelled(sayingWords.withdrawnOn(longDay), withdrawn.why)) : 0,
    guard === null ? 0 : gap + high(plain, guard),
    high(plain, formatAttribution(claim)),
    high(heading, claim.statement),
    beside === null ? 0 : high(embedSizes.figure, beside),
    high(
      cover,
      ...(figure ? [figure.boundWords] : []),
      claim.period.words,
      claim.places.words,
      claim.responsible.words,
    ),
    ...claim.quotes.map(({ exact }) => plain.height + high(quotation, exact)),
    caveats.length === 0
      ? 0
      : gap +
        high(
          plain,
          ...caveats.slice(0, withdrawn ? 3 : 2).map((caveat) => labelled(labelWords.caveat, caveat)),
          capitalise(formatNumberOf(caveats.length, "more caveat")),
        ),
    gap +
      high(
        plain,
        notVerified,
        "The claim",
        `${claim.article.name}${claim.article.published.words}${claim.id}`.padEnd(90),
        `If no link opens: the claim, here in the frame. Its address: ${address}`,
      ),
  ].filter((height) => height > 0);
  const whole = padding + blocks.reduce((sum, height) => sum + height + gap, 0);
  return Math.min(1000, Math.ceil(whole / 20) * 20);
}

function high({ height, letters }: Size, ...texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / letters)) * height, 0);
}
