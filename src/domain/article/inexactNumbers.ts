// How languages count without a number: “dozens”, “hundreds”. Where a language has no list here, nobody is told that they were
// looked for.
const byLanguage: Readonly<Record<string, string>> = {
  en: "dozens|scores|tens|hundreds|thousands|millions|a handful",
  fr: "dizaines|vingtaines|centaines|milliers|millions",
  es: "decenas|docenas|centenares|cientos|miles|millares|millones",
  de: "Dutzende|Hunderte|Tausende|Zehntausende|Hunderttausende|Millionen",
  ru: "десятки|десятков|сотни|сотен|тысячи|тысяч|миллионы|миллионов",
  ar: "عشرات|العشرات|مئات|المئات|آلاف|الآلاف|ملايين|الملايين",
};
const patterns = new Map(
  Object.entries(byLanguage).map(([lang, words]) => [
    lang,
    new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words})(?![\\p{L}\\p{M}])`, "giu"),
  ]),
);

/** Every word of a text that counts without a number: “dozens”, “thousands”. Those that stand behind a number multiply it. */
export function findInexactNumbers(text: string, lang: string): string[] {
  const pattern = patterns.get(lang.toLowerCase().split("-")[0] ?? "");
  if (pattern === undefined) return [];
  return [...text.matchAll(pattern)]
    .filter(({ index }) => !/\p{Nd}[\s\u00a0\u202f-]*$/u.test(text.slice(Math.max(0, index - 4), index)))
    .map(([word]) => word.toLowerCase());
}
