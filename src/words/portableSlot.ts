import type { ClaimSetting } from "../domain/dossier/dossier.ts";
import type { DateSlot, ScopeSlot } from "../domain/report/schema.ts";
import { formatDate } from "./dates.ts";
import { formatList } from "./english.ts";
import { formatPhrase, type Phrase } from "./phrase.ts";

/** What a slot of the scope says, for places where no tap can ask for more: its basis stands in the words themselves. */
export type PortableSlot = {
  /** Never blank: “June 2017 (inferred)”, “Iraq and Syria”, “‘the region’, not delimited”, “not stated”. */
  words: string;
  /** The same in parts: what the slot holds in its own language, what is said of it in the site's. */
  phrase: Phrase;
  /** The bare value: an EDTF date or the viewer's words, null where the article does not say. */
  value: string | null;
  /** Several values apart: the places of a list. */
  values: readonly string[];
  asWritten: string | null;
  basis: "stated" | "inferred" | "not stated";
  /** Why it was inferred, or null where it was not. */
  reason: string | null;
};

/** A slot in words that carry their basis; a missing one reads “not stated”. */
export function portableSlot(slot: ScopeSlot | DateSlot | undefined, setting: ClaimSetting): PortableSlot {
  if (slot === undefined) {
    const words = "not stated";
    return { words, phrase: [words], value: null, values: [], asWritten: null, basis: "not stated", reason: null };
  }
  const { value, asWritten, basis } = slot;
  const phrase = slotPhrase(slot, setting);
  const values = value === null ? [] : typeof value === "string" ? [value] : value;
  return {
    words: formatPhrase(phrase),
    phrase,
    value: values.length === 0 ? null : formatList(values),
    values,
    asWritten,
    basis,
    reason: basis === "inferred" ? slot.reason : null,
  };
}

function slotPhrase({ value, asWritten, basis }: ScopeSlot | DateSlot, setting: ClaimSetting): Phrase {
  const { lang, article } = setting.head;
  const inferred = basis === "inferred" ? [" (inferred)"] : [];
  if (value === null) {
    if (asWritten === null) return ["not stated", ...inferred];
    return [{ own: `“${asWritten}”`, lang: article.lang }, ", not delimited", ...inferred];
  }
  if (typeof value !== "string") return [{ own: formatList(value), lang }, ...inferred];
  const date = setting.dates[value];
  if (date === undefined) return [{ own: value, lang }, ...inferred];
  return [basis === "inferred" ? markInferred(formatDate(date)) : formatDate(date)];
}

// “June 2017 (inferred)”, “12 July 2017 (uncertain, inferred)”: within the words of a date, which are the site's own, a
// bracket at the end is a note on how exact it is. In anybody else's it may be anything.
function markInferred(date: string): string {
  return date.endsWith(")") ? `${date.slice(0, -1)}, inferred)` : `${date} (inferred)`;
}
