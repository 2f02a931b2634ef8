import { siteLanguage } from "../../words/language.ts";

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
