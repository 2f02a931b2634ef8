import { formatDate } from "./dateWords.ts";
import type { ClaimSetting } from "./dossier.ts";
import { formatList } from "./list.ts";
import type { DateSlot, ScopeSlot } from "./schema.ts";

/** What a slot of the scope says, for places where no tap can ask for more: its basis stands in the words themselves. */
export type PortableSlot = {
  /** Never blank: “June 2017 (inferred)”, “Iraq and Syria”, “‘the region’, not delimited”, “not stated”. */
  words: string;
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
    return { words: "not stated", value: null, values: [], asWritten: null, basis: "not stated", reason: null };
  }
  const { value, asWritten, basis } = slot;
  const values = value === null ? [] : typeof value === "string" ? [value] : value;
  return {
    words: basis === "inferred" ? markInferred(slotWords(slot, setting)) : slotWords(slot, setting),
    value: values.length === 0 ? null : formatList(values),
    values,
    asWritten,
    basis,
    reason: basis === "inferred" ? slot.reason : null,
  };
}

/** “June 2017 (inferred)”, “12 July 2017 (uncertain, inferred)”. */
function markInferred(words: string): string {
  return words.endsWith(")") ? `${words.slice(0, -1)}, inferred)` : `${words} (inferred)`;
}

function slotWords({ value, asWritten }: ScopeSlot | DateSlot, setting: ClaimSetting): string {
  if (value === null) return asWritten === null ? "not stated" : `“${asWritten}”, not delimited`;
  if (typeof value !== "string") return formatList(value);
  const date = setting.dates[value];
  return date ? formatDate(date) : value;
}
