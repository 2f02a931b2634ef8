import { Fragment, type ReactNode } from "react";
import { siteLanguage } from "../../words/language.ts";
import { joinPlain, type Phrase, type Supplied, type Words } from "../../words/phrasebook/phrase.ts";

type Props = { lang: string; children: string };

/** Words of a transcriber within a page in English: in their own language and direction, whichever they are. */
export function OwnWords({ lang, children }: Props) {
  return <bdi lang={ownLanguage(lang)}>{children}</bdi>;
}

/**
 * The language to name on an element that holds a transcriber's words alone; the page is in English anyway. A block with
 * `dir="auto"` takes its direction from words that stand in it directly, and not from a `bdi` within.
 */
export function ownLanguage(lang: string): string | undefined {
  return lang === siteLanguage ? undefined : lang;
}

type SaidProps = {
  phrase: Phrase;
  /** The language of what stands around it, where that is known: words in it need not name theirs. */
  around?: string;
  /** How what was supplied is shown; in its brackets alone where no reason can be asked for. */
  bracket?: (supplied: Supplied) => ReactNode;
};

/** A phrase as each of its parts is to be heard and read: somebody's own words in their language and direction. */
export function Said({ phrase, around, bracket = plainBracket }: SaidProps) {
  return joinPlain(phrase).map((words, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a phrase stay in their order.
    <Fragment key={index}>{typeof words === "string" ? words : saidPart(words, around, bracket)}</Fragment>
  ));
}

function saidPart(
  words: Exclude<Words, string>,
  around: string | undefined,
  bracket: (supplied: Supplied) => ReactNode,
): ReactNode {
  if ("supplied" in words) return bracket(words);
  const { own, lang, mark: Mark } = words;
  const said = <bdi lang={lang === null || lang === around ? undefined : lang}>{own}</bdi>;
  return Mark ? <Mark>{said}</Mark> : said;
}

function plainBracket(supplied: Supplied): ReactNode {
  return <Bracketed {...supplied} />;
}

/** What was supplied, in its brackets. */
export function Bracketed({ supplied, lang }: Pick<Supplied, "supplied" | "lang">) {
  return lang === null ? (
    `[${supplied}]`
  ) : (
    <>
      [<OwnWords lang={lang}>{supplied}</OwnWords>]
    </>
  );
}
