type Granularity = "grapheme" | "word" | "sentence";

// Making one takes far longer than parting a sentence with it.
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * A text in parts by Unicode’s rules (UAX 29) and those of its language. Where none is given, or it is no language tag or one
 * that is not known, the rules are English’s and never those of the machine that builds the site.
 */
export function segmentsOf(text: string, granularity: Granularity, lang = "en"): Intl.Segments {
  const key = `${granularity} ${lang}`;
  const segmenter = segmenters.get(key) ?? makeSegmenter(granularity, lang);
  segmenters.set(key, segmenter);
  return segmenter.segment(text);
}

function makeSegmenter(granularity: Granularity, lang: string): Intl.Segmenter {
  return new Intl.Segmenter([...(isLanguageTag(lang) ? [lang] : []), "en"], { granularity });
}

/** Whether a text is a language tag that is put together as BCP 47 asks. */
export function isLanguageTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}
