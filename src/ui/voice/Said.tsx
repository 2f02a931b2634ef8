import { Fragment } from "react";
import type { Phrase, Words } from "../../words/phrase.ts";

type Props = {
  phrase: Phrase;
  /** The language of what stands around it, where that is known: words in it need not name theirs. */
  around?: string;
};

/** A phrase as each of its parts is to be heard and read: somebody's own words in their language and direction. */
export function Said({ phrase, around }: Props) {
  return phrase.map((words, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a phrase stay in their order.
    <Fragment key={index}>{typeof words === "string" ? words : <Own words={words} around={around} />}</Fragment>
  ));
}

type OwnProps = { words: Exclude<Words, string>; around: string | undefined };

function Own({ words: { own, lang, mark: Mark }, around }: OwnProps) {
  const said = <bdi lang={lang === null || lang === around ? undefined : lang}>{own}</bdi>;
  return Mark ? <Mark>{said}</Mark> : said;
}
