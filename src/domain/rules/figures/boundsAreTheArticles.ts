import { boundsAt, hasRange, knowsBounds } from "../../article/boundWords.ts";
import { firstNumber } from "../../article/numbers.ts";
import { bounds } from "../../compare/figure.ts";
import type { Problem, Rule } from "../../report/problem.ts";
import type { Bound, Figure, Toll } from "../../report/schema.ts";
import { holdsBothEnds } from "./statementsKeepTheBound.ts";

/**
 * A bound is read at the number itself, in the figure's own words (`asWritten`) and in the quotation around them: whoever copies
 * “40 people” out of “up to 40 people” has not taken the bound away. Languages whose bound words are not known are left to the
 * transcriber's eye.
 */
export const boundsAreTheArticles = {
  name: "bounds-are-the-articles",
  sentence:
    "The bound of a toll is the one that the article’s words give its number; without a bound word it has none.",
  needs: [],
  reads: { of: "article", isKnown: knowsBounds },
  ofReport({ claims, article }) {
    if (!knowsBounds(article.lang)) return [];
    return claims.flatMap((claim, index) => {
      const wrong = claim.kind === "toll" ? judge(claim, article.lang) : undefined;
      return wrong === undefined ? [] : [{ at: ["claims", index, "figure", "bound"], ...wrong }];
    });
  },
} satisfies Rule;

function judge({ figure, quotes }: Toll, lang: string): Told | undefined {
  return boundFault(figure, { asWritten: figure.asWritten, quotations: quotes.map(({ exact }) => exact), lang });
}

type Told = Pick<Problem, "says" | "mend">;
type Written = { asWritten: string; quotations: readonly string[]; lang: string };

type Bounded = Pick<Figure, "bound" | "low" | "high"> & { inWords?: string };

/** Why a figure has not the bound that words give its number; undefined where it has. The language is one whose bounds are known. */
export function boundFault(figure: Bounded, written: Written): Told | undefined {
  const { bound } = figure;
  const { asWritten, lang } = written;
  if (bound === "in-words") return judgeWords(figure, written);
  const found = boundsGiven(written);
  const [other] = found;
  if (found.includes(bound) || (bounds[bound].isBare && other === undefined)) return undefined;
  if (bound === "between" && holdsBothEnds(asWritten, lang, figure)) return undefined;
  if (other !== undefined) {
    return {
      says: `“${asWritten}” gives its number the bound “${other}”, and the figure’s is “${bound}”.`,
      mend: `Write the bound that the words give: ${found.map((one) => `“${one}”`).join(" or ")}.`,
    };
  }
  return {
    says: `The figure’s bound is “${bound}”, and no word for that stands at the number of “${asWritten}”.`,
    mend: "Copy the bound word too, where there is one; a number without one is “unqualified”.",
  };
}

/** A number that is given in words alone: these are the article’s, and no number stands beside them. */
function judgeWords({ inWords = "" }: Bounded, { asWritten, lang }: Written): Told | undefined {
  if (!asWritten.includes(inWords)) {
    const says = `“${inWords}” does not stand in “${asWritten}”.`;
    return { says, mend: "Copy the article’s own word for the number, letter by letter." };
  }
  if (firstNumber(asWritten, lang) === undefined) return undefined;
  return {
    says: `“${asWritten}” gives a number, and the figure’s bound is “in-words”.`,
    mend: "Write the number and the bound that the words give.",
  };
}

// In characters: a bound word stands at its number.
const near = 60;

function boundsGiven({ asWritten, quotations, lang }: Written): Bound[] {
  const number = firstNumber(asWritten, lang) ?? { start: 0, end: asWritten.length };
  const inWords = { before: asWritten.slice(0, number.start), behind: asWritten.slice(number.end) };
  const whole = quotations.flatMap((quotation) => {
    const place = quotation.indexOf(asWritten);
    if (place === -1) return [];
    const [start, end] = [place + number.start, place + number.end];
    return { before: quotation.slice(Math.max(0, start - near), start), behind: quotation.slice(end, end + near) };
  });
  const found = [inWords, ...whole].flatMap((text) => boundsAt(text, lang));
  return [...new Set([...found, ...rangeOf(asWritten, found)])];
}

/** Both ends of a range may be told by a dash, or each by its own word: “at least 20, possibly as many as 60”. */
function rangeOf(asWritten: string, found: readonly Bound[]): Bound[] {
  const gives = found.map((bound) => bounds[bound].gives);
  return hasRange(asWritten) || (gives.includes("floor") && gives.includes("ceiling")) ? ["between"] : [];
}
