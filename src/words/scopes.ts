import { type ComparedSlot, findCounter, foldText } from "../domain/compare/slots.ts";
import type { DatePart, Dates } from "../domain/date/period.ts";
import { type ClaimSetting, sourceIn } from "../domain/dossier/dossier.ts";
import type { DateSlot, Scope, ScopeSlot, Toll } from "../domain/report/schema.ts";
import { datePhrase, describePeriods } from "./dates.ts";
import {
  capitalise,
  countingWords,
  formatList,
  knowledgeWords,
  labelled,
  quoted,
  scopeWords,
  slotWords,
} from "./language.ts";
import { formatPhrase, type Phrase } from "./phrasebook/phrase.ts";

/** What a slot is called in a list or a table: “Counted by”. */
export function slotLabel(slot: ComparedSlot): string {
  return capitalise(slotWords[slot].name);
}

/** What a slot of the scope says, for places where no tap can ask for more: its basis stands in the words themselves. */
export type PortableSlot = {
  /** Never blank: “June [2017]”, “[Iraq and Syria]”, “‘the region’, not delimited”, “not stated”. */
  words: string;
  /** The same in parts: what the slot holds in its own language, what is said of it in the site's. */
  phrase: Phrase;
  /** The bare value: an EDTF date or the viewer's words, null where the article does not say. */
  value: string | null;
  /** Several values apart: the places of a list. */
  values: readonly string[];
  asWritten: string | null;
  basis: "stated" | "inferred" | "not stated";
  /** Of an inferred date, the parts that are supplied; null where all of it is, or nothing. */
  supplied: readonly DatePart[] | null;
  /** Why it was inferred, or null where it was not. */
  reason: string | null;
};

/** A slot in words that carry their basis; a missing one reads “not stated”. */
export function portableSlot(slot: ScopeSlot | DateSlot | undefined, setting: ClaimSetting): PortableSlot {
  const phrase = slotPhrase(slot, setting);
  const value = slot?.value ?? null;
  return {
    words: formatPhrase(phrase),
    phrase,
    value: typeof value === "string" ? value : value && formatList(value),
    values: value === null ? [] : typeof value === "string" ? [value] : value,
    asWritten: slot?.asWritten ?? null,
    basis: slot?.basis ?? "not stated",
    supplied: slot !== undefined && "supplied" in slot ? (slot.supplied ?? null) : null,
    reason: slot?.basis === "inferred" ? slot.reason : null,
  };
}

/** A slot in words, what was supplied in brackets. */
export function formatSlot(slot: ScopeSlot | DateSlot | undefined, setting: Languages): string {
  return formatPhrase(slotPhrase(slot, setting));
}

export type Languages = { head: { lang: string; article: { lang: string } }; dates: Dates };

/**
 * A slot in words, each part in the language of whoever says it, with what the transcriber supplied. What the article names
 * and does not delimit stands in its own words; where it names it of something else, the slot itself is not stated.
 */
export function slotPhrase(slot: ScopeSlot | DateSlot | undefined, setting: Languages): Phrase {
  if (slot === undefined) return [knowledgeWords.notStated];
  const { head, dates } = setting;
  const { value, asWritten } = slot;
  if (value !== null) {
    const date = typeof value === "string" ? dates[value] : undefined;
    // A date slot and no other may hold what the report's dates hold.
    if (date && isDateSlot(slot)) return datePhrase(slot, date, head.lang);
    const words = typeof value === "string" ? value : formatList(value);
    if (slot.basis === "stated") return [{ own: words, lang: head.lang }];
    return [{ supplied: words, lang: head.lang, reason: slot.reason, reasonLang: head.lang }];
  }
  if (asWritten === null) return [knowledgeWords.notStated];
  const named = { own: quoted(asWritten), lang: head.article.lang };
  return slot.basis === "stated" ? [named, knowledgeWords.notDelimited] : [`${knowledgeWords.notStated}; `, named];
}

function isDateSlot(slot: ScopeSlot | DateSlot): slot is DateSlot {
  return typeof slot.value === "string";
}

/** Words that leave their period to their scope, and the period: “Airwars: …, period: June [2017]”. */
export function withPeriod(words: string, period: string): string {
  return `${words}, ${labelled(slotWords.period.name, period)}`;
}

/** What a toll says of a slot, never blank. */
export function tollSlotPhrase(slot: ComparedSlot, toll: Toll, setting: ClaimSetting): Phrase {
  if (slot === "counting") return [countingWords[toll.figure.counting]()];
  if (slot !== "counted-by") return slotPhrase(toll.scope[slot], setting);
  const counter = findCounter(toll);
  if (counter === undefined) return [knowledgeWords.notStated];
  const { name } = sourceIn(setting, counter);
  const reason = toll.chain.find(({ role }) => role === "counted")?.inferred;
  return reason === undefined ? [name] : [{ supplied: name, lang: null, reason, reasonLang: setting.head.lang }];
}

/** Why, in one sentence, where a sign alone leaves it open: periods that overlap, places of which some are shared; else null. */
export function explainDifference(
  slot: ComparedSlot,
  a: Toll,
  b: Toll,
  { dates }: Pick<Languages, "dates">,
): string | null {
  if (slot === "period") return describePeriods(a.scope.period?.value ?? null, b.scope.period?.value ?? null, dates);
  return slot === "places" ? describePlaces(a.scope, b.scope) : null;
}

// Whether one place lies within another is knowledge from outside the article, so names are all that is compared.
function describePlaces({ places: a }: Scope, { places: b }: Scope): string | null {
  const shared = (a?.value ?? []).filter((place) => b?.value?.some((other) => foldText(other) === foldText(place)));
  return shared.length > 0 ? scopeWords.sharedPlaces(shared) : null;
}
