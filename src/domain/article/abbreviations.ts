// What ends with a full stop and seldom ends a sentence. Where a word is not in these lists a sentence is parted once too often,
// which the transcriber sees at once; where one were in them wrongly, a sentence could hide behind another.

/** What a language writes with a full stop: before a name, before a number, and the words with which a sentence begins. */
type Abbreviations = {
  /** Titles, ranks, and what else stands before a name. */
  beforeNames: ReadonlySet<string>;
  beforeNumbers: ReadonlySet<string>;
  /** After initials (“U.S.”) and “Jr.” these begin a sentence; another word goes on with the name. */
  starters: ReadonlySet<string>;
  /** Whether it writes “12.” for the twelfth. */
  hasOrdinals: boolean;
};

const english: Abbreviations = {
  beforeNames: setOf(
    "Mr Mrs Ms Messrs Dr Prof Rev Fr Sr Br St Mt Ft Hon Pres Gov Sen Rep Amb Sec Supt Insp Det Atty",
    "Gen Brig Col Lt Maj Capt Cpt Cmdr Comdr Cdr Adm Sgt Cpl Pvt Pfc Spc Ens Cdre Wg Sqn Flt Det Sheik Sh Ald",
  ),
  beforeNumbers: setOf(
    "No Nos no nos p pp vol Vol art Art ch para paras fig Fig approx ca c est tel Tel",
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec",
  ),
  starters: setOf(
    "The A An It He She They We I You This That These Those There Here In On At But And Or So Yet Then When While After",
    "Before As For From By With Without Its His Her Their Our My If No Not None Nobody Now Later Some Many Most All Both",
    "Each Every Also However Meanwhile Local Witnesses Residents Officials According Since Until During What Who Why How",
  ),
  hasOrdinals: false,
};

const byLanguage: Readonly<Record<string, Abbreviations>> = {
  en: english,
  fr: {
    beforeNames: setOf("M MM Mme Mmes Mlle Dr Pr Me Mgr St Ste Gén Gal Col Cdt Cap Lt Adj Sgt col gén cap lt"),
    beforeNumbers: setOf("n N no No p pp art vol env janv févr avr juil sept oct nov déc"),
    starters: setOf(
      "Le La Les L Un Une Des Il Elle Ils Elles On Ce Cette Ces Cela Mais Et Ou Dans Sur Selon Après Avant En",
    ),
    hasOrdinals: false,
  },
  es: {
    beforeNames: setOf("Sr Sra Srta Sres D Dña Dr Dra Prof Lic Ing Gral Gen Cnel Cor Tte Cap Cmdte Sgto Sto Sta Mons"),
    beforeNumbers: setOf("n N núm Núm nro Nro No p pp pág art vol aprox ene feb mar abr jun jul ago sept oct nov dic"),
    starters: setOf(
      "El La Los Las Un Una Lo Él Ella Ellos Ellas Se Esto Este Esta Pero Y O En Según Tras Después Antes No",
    ),
    hasOrdinals: false,
  },
  de: {
    beforeNames: setOf("Hr Hrn Fr Dr Prof Gen Oberst Hptm Lt Maj St Dipl Ing Kfz"),
    beforeNumbers: setOf("Nr nr S s Art Abs ca etwa rd Jan Feb Apr Aug Sept Okt Nov Dez Tel"),
    starters: setOf(
      "Der Die Das Den Dem Ein Eine Einen Er Sie Es Wir Ich Dies Diese Dieser In Im An Am Auf Bei Nach Vor Aber Und",
    ),
    hasOrdinals: true,
  },
  ru: {
    beforeNames: setOf("г гг ул пр им ген полк подп кап лейт майор адм д проф акад св гр господ"),
    beforeNumbers: setOf("д кв стр с ст гл рис тел № г"),
    starters: setOf("В На Но И А Он Она Они Оно Это Эти По Из За После До При Как Мы Я"),
    hasOrdinals: false,
  },
};

function setOf(...words: string[]): ReadonlySet<string> {
  return new Set(words.join(" ").split(" "));
}

/**
 * Whether a full stop between two stretches of text belongs to an abbreviation, so that the sentence goes on: “Brig. | Gen. |
 * Alfa of the U.S. | Army”. Languages without a list know single letters alone.
 */
export function goesOn(before: string, after: string, lang: string): boolean {
  const word = /(?<![\p{L}\p{N}.])([\p{L}\p{M}.]+|\p{N}+)\.["”’)]*\s*$/u.exec(before.slice(-reach))?.[1];
  const [next = ""] = /^[\p{L}\p{M}\p{N}]+/u.exec(after.slice(0, reach)) ?? [];
  if (word === undefined || next === "") return false;
  const own = byLanguage[lang.toLowerCase().split("-")[0] ?? ""];
  // “Gen. A. Bravo”: a letter alone is an initial, too.
  const starts = own?.starters.has(next) === true && !/^\p{L}\./u.test(after);
  if (/^\p{N}/u.test(word)) return own?.hasOrdinals === true && word.length < 3 && !starts;
  if (/^\p{N}/u.test(next)) return own?.beforeNumbers.has(word) ?? false;
  if (own && hasWord(own.beforeNames, word)) return !starts;
  return isOfInitials(word) && !starts;
}

// In characters: how far an abbreviation and the word behind it are looked for.
const reach = 40;

/** Whether a list has a word, be it written with a capital or not. */
function hasWord(list: ReadonlySet<string>, word: string): boolean {
  return list.has(word) || list.has(`${word.charAt(0).toLowerCase()}${word.slice(1)}`);
}

/** “J”, “U.S”, “د”: letters that stand for words. */
function isOfInitials(word: string): boolean {
  return word === "Jr" || word === "Sr" || /^(?:\p{Lu}|\p{Lo})(?:\.(?:\p{Lu}|\p{Lo}))*$/u.test(word);
}
