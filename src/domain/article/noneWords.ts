// How languages say that there was nobody: “no civilians were killed” is a figure of 0, with these words.
const byLanguage: Readonly<Record<string, string>> = {
  en: "no|none|nobody|no one|zero|nil|not one|not a single|without (?:any )?(?:casualties|deaths|victims|fatalities)",
  fr: "aucune?|personne|zéro|nulle?|pas un seul|pas de",
  es: "ningún|ninguna|ninguno|nadie|cero|ni un solo|sin (?:víctimas|muertos)",
  de: "kein(?:e|en|er|es)?|niemand(?:en)?|null|nicht ein(?:e|en|er)? einzige[rn]?",
  ru: "ни один|ни одного|ни одной|никто|никого|ноль|нет|без жертв",
  ar: "لا|لم|لن|أي|صفر|دون (?:ضحايا|إصابات)|أحد",
};
const patterns = new Map(
  Object.entries(byLanguage).map(([lang, words]) => [
    lang,
    new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, "iu"),
  ]),
);

/** Whether a text says of somebody that there was nobody; never where its language is not known. */
export function saysNone(text: string, lang: string): boolean {
  return patterns.get(lang.toLowerCase().split("-")[0] ?? "")?.test(text) ?? false;
}
