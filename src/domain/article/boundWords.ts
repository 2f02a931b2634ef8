import { keysOf } from "../report/json.ts";
import type { Bound } from "../report/schema.ts";
import { asSeen } from "./asSeen.ts";

// How languages say of a number that it is a floor, a ceiling, near or exact. Where a language has no list here, nobody is told
// that its bounds were checked.

/** What stands for a bound, by its words: before a number, or behind it after a tilde. Longer words are looked for first. */
type Words = Readonly<Record<Exclude<Bound, "unqualified" | "in-words">, string>>;

const byLanguage: Readonly<Record<string, Words>> = {
  en: {
    "at-least":
      "at least|at the least|at the very least|no fewer than|no less than|not fewer than|not less than|minimum|the fewest|the lowest|upwards of|as few as|~or more|~or above|~at a minimum|~at least|~at the least|~at the very least",
    "more-than": "more than|over|above|in excess of|exceeding|greater than|upward of",
    "up-to":
      "up to|as many as|at most|at the most|no more than|not more than|maximum|as the most|the highest|~or fewer|~or less|~at most|~at the most|~at a maximum",
    "fewer-than": "fewer than|less than|under|below",
    nearly: "nearly|almost|close to|just under|just short of|approaching|shy of",
    about:
      "about|around|approximately|approx|some|roughly|circa|estimated|an estimate of|in the region of|in the order of|~or so|~or thereabouts|~odd",
    exactly: "exactly|precisely|an exact",
    between: "between|from",
  },
  fr: {
    "at-least": "au moins|pas moins de|pas moins d['’]|un minimum de|minimum|au minimum|~au moins|~au minimum",
    "more-than": "plus de|plus d['’]|au-delà de|davantage que",
    "up-to": "jusqu['’]à|jusqu['’]aux|au plus|au maximum|pas plus de|pas plus d['’]|un maximum de|~au plus|~au maximum",
    "fewer-than": "moins de|moins d['’]",
    nearly: "près de|près d['’]|presque|pas loin de|bientôt",
    about: "environ|quelque|quelques|autour de|à peu près|approximativement|aux alentours de|une douzaine|une dizaine",
    exactly: "exactement|précisément|très exactement",
    between: "entre",
  },
  es: {
    "at-least":
      "al menos|por lo menos|como mínimo|un mínimo de|no menos de|cuando menos|~al menos|~como mínimo|~por lo menos",
    "more-than": "más de|por encima de|superior a",
    "up-to": "hasta|como máximo|un máximo de|no más de|a lo sumo|~como máximo|~a lo sumo",
    "fewer-than": "menos de|por debajo de",
    nearly: "casi|cerca de|a punto de",
    about: "unos|unas|alrededor de|aproximadamente|cerca de|en torno a|más o menos",
    exactly: "exactamente|precisamente",
    between: "entre",
  },
  de: {
    "at-least": "mindestens|wenigstens|zumindest|nicht weniger als|minimal",
    "more-than": "mehr als|über",
    "up-to": "bis zu|höchstens|maximal|nicht mehr als|bis",
    "fewer-than": "weniger als|unter",
    nearly: "fast|beinahe|knapp|nahezu|annähernd",
    about: "etwa|rund|ungefähr|circa|ca|zirka|an die|schätzungsweise",
    exactly: "genau|exakt",
    between: "zwischen",
  },
  ru: {
    "at-least": "не менее|не меньше|по меньшей мере|по крайней мере|как минимум|минимум|хотя бы",
    "more-than": "более|больше|свыше",
    "up-to": "до|не более|не больше|максимум|вплоть до",
    "fewer-than": "менее|меньше",
    nearly: "почти|без малого",
    about: "около|примерно|порядка|приблизительно|где-то|ориентировочно",
    exactly: "ровно|точно",
    between: "между|от",
  },
  ar: {
    "at-least": "ما لا يقل عن|لا يقل عن|لا يقلون عن|على الأقل|على الاقل|كحد أدنى|~على الأقل|~على الاقل|~كحد أدنى",
    "more-than": "أكثر من|اكثر من|ما يزيد على|ما يزيد عن|يزيد على|يزيد عن|ما يفوق|يفوق",
    "up-to":
      "ما لا يزيد عن|ما لا يزيد على|لا يزيد عن|لا يتجاوز|ما يصل إلى|يصل إلى|حتى|كحد أقصى|على الأكثر|~كحد أقصى|~على الأكثر",
    "fewer-than": "أقل من|اقل من|ما يقل عن",
    nearly: "ما يقرب من|ما يقارب|قرابة",
    about: "نحو|حوالي|حوالى|زهاء|تقريبا|تقريبًا|ما يناهز|قرابة|~تقريبا|~تقريبًا",
    exactly: "بالضبط|تحديدا|تحديدًا",
    between: "بين",
  },
};

/** `pattern`: wherever it stands; `before`: at the very end of what stands before a number; `behind`: at the start of what follows. */
type Phrase = { bound: Bound; words: string; pattern: RegExp; before: RegExp; behind: RegExp | null };

// What may stand between a bound word and its number.
const filler = "(?:\\s+(?:the|its|all|another|an?|an additional|a further|a total of))?[\\s(]*";
const noLetter = { before: "(?<![\\p{L}\\p{M}\\p{N}])", after: "(?![\\p{L}\\p{M}])" };
const phrases = new Map<string, readonly Phrase[]>(
  Object.entries(byLanguage).map(([lang, words]) => [lang, phrasesOf(words)]),
);

function phrasesOf(words: Words): Phrase[] {
  const all = keysOf(words).flatMap((bound) =>
    words[bound].split("|").map((one) => {
      const bare = one.replace(/^~/, "");
      // “’” elides, and the next word follows at once.
      const end = bare.endsWith("]") ? "" : noLetter.after;
      return {
        bound,
        words: bare,
        pattern: new RegExp(`${noLetter.before}${bare}${end}`, "giu"),
        before: new RegExp(`${noLetter.before}${bare}${end}${filler}$`, "iu"),
        behind: one === bare ? null : new RegExp(`^(?:\\s+[\\p{L}\\p{M}]+){0,2}[\\s-]+${bare}${end}`, "iu"),
      };
    }),
  );
  return all.sort((a, b) => b.words.length - a.words.length);
}

function phrasesIn(lang: string): readonly Phrase[] | undefined {
  return phrases.get(lang.toLowerCase().split("-")[0] ?? "");
}

/** Whether it is known how a language bounds its numbers. */
export function knowsBounds(lang: string): boolean {
  return phrasesIn(lang) !== undefined;
}

// In every language: “12–15”, “12 to 15”.
const range = /\p{Nd}\s?(?:[–—-]|\bto\b|\bà\b|\ba\b|\bbis\b|до|إلى)\s?\p{Nd}/iu;

/**
 * Every bound that the words of a text give, longer words first: in “no more than 12” stands no “more than”. A floor and a
 * ceiling are the two ends of a range. Null where the language is not known.
 */
export function findBounds(text: string, lang: string): ReadonlySet<Bound> | null {
  const known = phrasesIn(lang);
  if (known === undefined) return null;
  const found = new Set<Bound>();
  let rest = asSeen(text);
  if (range.test(rest)) found.add("between");
  for (const { bound, pattern } of known) {
    const without = rest.replace(pattern, (words) => "_".repeat(words.length));
    if (without !== rest) found.add(bound);
    rest = without;
  }
  if ((found.has("at-least") || found.has("more-than")) && (found.has("up-to") || found.has("fewer-than"))) {
    found.add("between");
  }
  return found;
}

/** A number with what stands around it in its text: a few words are enough. */
type NumberInText = { before: string; behind: string };

/** The bounds that stand at a number: right before it, several in a row (“a minimum of between”), or right behind it. */
export function boundsAt({ before, behind }: NumberInText, lang: string): Bound[] {
  const known = phrasesIn(lang) ?? [];
  const found = known.filter((phrase) => phrase.behind?.test(asSeen(behind))).map(({ bound }) => bound);
  let rest = asSeen(before);
  for (let steps = 0; steps < 3; steps += 1) {
    const phrase = known.find((one) => one.before.test(rest));
    if (phrase === undefined) break;
    found.push(phrase.bound);
    rest = rest.replace(phrase.before, "").trimEnd();
  }
  return found;
}

/** Whether a text gives two numbers as the ends of a range: “12–15”, “12 to 15”. */
export function hasRange(text: string): boolean {
  return range.test(asSeen(text));
}
