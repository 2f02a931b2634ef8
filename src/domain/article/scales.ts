// What multiplies a number that stands before it. A rule that knows none of a language may not say that a number is right.

/** What multiplies, each with what it is looked for by: a word behind a space or a hyphen, or letters at once (“12k”). */
type Scale = { words: string; factor: number; atOnce?: string };

const byLanguage: Readonly<Record<string, readonly Scale[]>> = {
  en: [
    { words: "dozen", factor: 12 },
    { words: "hundred", factor: 100 },
    { words: "thousand", factor: 1e3, atOnce: "k" },
    { words: "lakhs?", factor: 1e5 },
    { words: "million|mn", factor: 1e6, atOnce: "m|mn|mln" },
    { words: "crores?", factor: 1e7 },
    { words: "billion|bn", factor: 1e9, atOnce: "bn|b" },
  ],
  fr: [
    { words: "douzaines?", factor: 12 },
    { words: "cents?|centaines?", factor: 100 },
    { words: "mille|milliers?", factor: 1e3, atOnce: "k" },
    { words: "millions?", factor: 1e6, atOnce: "m" },
    { words: "milliards?", factor: 1e9 },
  ],
  es: [
    { words: "docenas?", factor: 12 },
    { words: "cientos|centenares", factor: 100 },
    { words: "mil millones", factor: 1e9 },
    { words: "mil|miles|millares", factor: 1e3, atOnce: "k" },
    { words: "mill(?:ón|ones)", factor: 1e6, atOnce: "m" },
  ],
  de: [
    { words: "Dutzend", factor: 12 },
    { words: "Hundert", factor: 100 },
    { words: "Tausend|Tsd\\.?", factor: 1e3, atOnce: "k" },
    { words: "Million(?:en)?|Mio\\.?", factor: 1e6 },
    { words: "Milliarden?|Mrd\\.?", factor: 1e9 },
  ],
  ru: [
    { words: "сот(?:ен|ни)", factor: 100 },
    { words: "тысяч[аиу]?|тыс\\.?", factor: 1e3 },
    { words: "миллион(?:а|ов)?|млн\\.?", factor: 1e6 },
    { words: "миллиард(?:а|ов)?|млрд\\.?", factor: 1e9 },
  ],
  ar: [
    { words: "مئة|مائة|مئات", factor: 100 },
    { words: "ألف(?:ا|اً)?|الف(?:ا|اً)?|آلاف|الاف|ألوف", factor: 1e3 },
    { words: "مليون(?:ا|اً)?|ملايين", factor: 1e6 },
    { words: "مليار(?:ا|اً)?|مليارات", factor: 1e9 },
  ],
  zh: [
    { words: "", atOnce: "百", factor: 100 },
    { words: "", atOnce: "千", factor: 1e3 },
    { words: "", atOnce: "[万萬]", factor: 1e4 },
    { words: "", atOnce: "[亿億]", factor: 1e8 },
  ],
};
const tables = new Map(
  Object.entries({ ...byLanguage, ja: byLanguage.zh ?? [] }).map(([lang, scales]) => [
    lang,
    scales.map(({ words, factor, atOnce }) => ({
      factor,
      pattern: new RegExp(
        [
          ...(words === "" ? [] : [`^[\\s\u00a0\u202f-]{1,2}(?:${words})(?![\\p{L}\\p{M}])`]),
          ...(atOnce === undefined ? [] : [`^(?:${atOnce})${words === "" ? "" : "(?![\\p{L}\\p{M}])"}`]),
        ].join("|"),
        "iu",
      ),
    })),
  ]),
);

function tableOf(lang: string) {
  return tables.get(lang.toLowerCase().split("-")[0] ?? "");
}

/** Whether it is known what multiplies a number in this language. */
export function knowsScales(lang: string): boolean {
  return tableOf(lang) !== undefined;
}

/** By how much what stands right behind a number multiplies it: 1 where nothing does. */
export function scaleBehind(after: string, lang: string): number {
  return tableOf(lang)?.find(({ pattern }) => pattern.test(after))?.factor ?? 1;
}

// Of scripts that write no spaces, what is counted follows its number at once.
const spaceless =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The letters that stand at once behind a number and make something else of it: the “th” of “12th”, the “x” of “12x”. */
export function lettersBehind(after: string): string {
  return spaceless.test(after) ? "" : (/^[\p{L}\p{M}]+/u.exec(after)?.[0].toLowerCase() ?? "");
}
