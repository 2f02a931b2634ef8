import type { Comparison, SlotComparison } from "../domain/compare/compareTolls.ts";
import { type ComparedSlot, type ComparisonSetting, findCounterOf, foldText } from "../domain/compare/slots.ts";
import type { Dates, Verdict } from "../domain/date/period.ts";
import type { ClaimSetting } from "../domain/dossier/dossier.ts";
import type { DateSlot, Scope, ScopeSlot, Toll } from "../domain/report/schema.ts";
import { describePeriods, formatDate } from "./dates.ts";
import {
  capitalise,
  comparisonWords,
  countingWords,
  formatList,
  knowledgeWords,
  labelled,
  noted,
  quoted,
  roleWords,
  scopeWords,
  slotWords,
} from "./language.ts";
import { formatPhrase, type Phrase } from "./phrase.ts";

/** What a slot is called in a list or a table: “Counted by”. */
export function slotLabel(slot: ComparedSlot): string {
  return capitalise(slotWords[slot].name);
}

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
  const phrase = slotPhrase(slot, setting, slot?.basis === "inferred");
  const value = slot?.value ?? null;
  return {
    words: formatPhrase(phrase),
    phrase,
    value: typeof value === "string" ? value : value && formatList(value),
    values: value === null ? [] : typeof value === "string" ? [value] : value,
    asWritten: slot?.asWritten ?? null,
    basis: slot?.basis ?? "not stated",
    reason: slot?.basis === "inferred" ? slot.reason : null,
  };
}

/** A slot in words that carry their basis. */
export function formatSlot(slot: ScopeSlot | DateSlot | undefined, setting: Languages & { dates: Dates }): string {
  return formatPhrase(slotPhrase(slot, setting, slot?.basis === "inferred"));
}

type Languages = { head: { lang: string; article: { lang: string } } };

/** A slot in words, each part in the language of whoever says it; whether it was inferred only where that is asked for. */
export function slotPhrase(
  slot: ScopeSlot | DateSlot | undefined,
  { head, dates }: Languages & { dates: Dates },
  isInferred = false,
): Phrase {
  const { value = null, asWritten = null } = slot ?? {};
  const date = typeof value === "string" ? dates[value] : undefined;
  // The words of a date are the site's own, and may hold notes already. A bracket in anybody else's may be anything.
  if (date) return [formatDate(date, isInferred)];
  const note = isInferred ? [noted("", knowledgeWords.inferred)] : [];
  if (value !== null) return [{ own: typeof value === "string" ? value : formatList(value), lang: head.lang }, ...note];
  if (asWritten === null) return [knowledgeWords.notStated, ...note];
  return [{ own: quoted(asWritten), lang: head.article.lang }, knowledgeWords.notDelimited, ...note];
}

/** Words that leave their period to their scope, and the period: “Airwars: …, period: June 2017”. */
export function withPeriod(words: string, period: string): string {
  return `${words}, ${labelled(slotWords.period.name, period)}`;
}

/** What a toll says of a slot, never blank. */
export function describeSlot(slot: ComparedSlot, toll: Toll, setting: ComparisonSetting & Languages): string {
  if (slot === "counting") return countingWords[toll.figure.counting]();
  if (slot !== "counted-by") return formatPhrase(slotPhrase(toll.scope[slot], setting));
  const counter = findCounterOf(toll, setting);
  return counter ? noted(counter.name, roleWords[counter.role]) : knowledgeWords.notStated;
}

/** Why, in one sentence, where a verdict alone leaves it open: periods that overlap, places that are not delimited. */
export function explainVerdict(
  { slot, verdict }: SlotComparison,
  tolls: readonly Toll[],
  { dates }: Pick<ComparisonSetting, "dates">,
): string | null {
  if (verdict === "same" || slot === "counted-by" || slot === "counting") return null;
  const scopes = tolls.map(({ scope }) => scope);
  if (slot === "period")
    return describePeriods(
      scopes.flatMap(({ period }) => period?.value ?? []),
      dates,
    );
  const undelimited = describeUndelimited(scopes.map((scope) => scope[slot]));
  return undelimited ?? (slot === "places" ? describePlaces(scopes) : null);
}

function describeUndelimited(told: readonly (ScopeSlot | undefined)[]): string | null {
  const named = told.flatMap((slot) =>
    slot?.value === null && slot.asWritten !== null ? [quoted(slot.asWritten)] : [],
  );
  return named.length === 0 ? null : scopeWords.undelimited([...new Set(named)]);
}

// Whether one place lies within another is knowledge from outside the article, so names are all that is compared.
function describePlaces(scopes: readonly Scope[]): string | null {
  const lists = scopes.flatMap(({ places }) => (places?.value ? [places.value] : []));
  const [first, ...others] = lists;
  if (!first || others.length === 0) return null;
  const shared = first.filter((place) =>
    others.every((list) => list.some((other) => foldText(other) === foldText(place))),
  );
  return shared.length > 0 ? scopeWords.sharedPlaces(shared) : scopeWords.placesApart;
}

/** Why figures share no scale, or which do: a headline and the reasons, computed from the scopes. */
export type ComparisonWords = { headline: string; reasons: string };

/** Puts a comparison into words without ranking anyone: what differs, and what the article does not say. */
export function describeComparison({ tolls, slots, comparable }: Comparison): ComparisonWords {
  const [grouped] = comparable;
  if (grouped?.length === tolls.length) return { headline: comparisonWords.all, reasons: comparisonWords.same };
  const differing = names(slots, "differs");
  const unstated = names(slots, "not-stated");
  const reasons = [
    ...(differing.length > 0 ? [comparisonWords.differ(differing)] : []),
    ...(unstated.length > 0 ? [comparisonWords.silent(unstated)] : []),
  ];
  return { headline: grouped ? comparisonWords.some : comparisonWords.none(tolls.length), reasons: reasons.join(" ") };
}

function names(slots: readonly SlotComparison[], verdict: Verdict): string[] {
  return slots
    .filter((slot) => slot.verdict === verdict)
    .map(({ slot, restsOnReading }) => {
      const isRead = verdict === "differs" && restsOnReading;
      return noted(slotWords[slot].phrase, ...(isRead ? [knowledgeWords.asInferred] : []));
    });
}
