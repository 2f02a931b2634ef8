import { comparePeriods, type Dates, isSamePeriod, type Verdict } from "../date/period.ts";
import { keysOf } from "../report/json.ts";
import type { Claim, Scope, ScopeSlot, Source, SourceId, Toll } from "../report/schema.ts";
import { holdsFigure } from "./figure.ts";

/** What must be the same before two tolls may be compared: each slot of the scope, who counted, and whom they counted. */
export type ComparedSlot = keyof Scope | "counted-by" | "counting";

/** What tolls are compared by beside their own words: who their sources are, and when their dates begin and end. */
export type ComparisonSetting = { sources: Readonly<Record<SourceId, Source>>; dates: Dates };

type Slot<IsOfScope extends boolean> = {
  /** Whether it stands in a claim's scope. Who counted stands in the chain instead, and whom in the figure. */
  isOfScope: IsOfScope;
  /** Whether a claim of any kind may be asked for it, so that a card says even that it is not stated. */
  isAlwaysAsked: boolean;
  isStated: (toll: Toll, setting: ComparisonSetting) => boolean;
  /** Whether two tolls say the same of it. Silence is never agreement. */
  judge: (a: Toll, b: Toll, setting: ComparisonSetting) => Verdict;
  /** Whether two tolls of one source mean the same by it, since both say the same or both leave it open. */
  isMeantAlike: (a: Toll, b: Toll, dates: Dates) => boolean;
  /** The transcriber's reason where it was inferred; null where the article states it or does not say. */
  findReason: (toll: Toll) => string | null;
};

/**
 * What is known of each slot, in the order in which every list and table of them stands. A slot that is added is left open by
 * every report transcribed before: no two of their tolls share a scale until the slot is transcribed.
 */
export const slots: { readonly [Name in ComparedSlot]: Slot<Name extends keyof Scope ? true : false> } = {
  period: {
    isOfScope: true,
    isAlwaysAsked: true,
    isStated: ({ scope: { period } }, { dates }) => period !== undefined && dates[period.value] !== undefined,
    judge: (a, b, { dates }) => comparePeriods(a.scope.period?.value, b.scope.period?.value, dates),
    isMeantAlike: (a, b, dates) => isSamePeriod(a.scope.period?.value, b.scope.period?.value, dates),
    findReason: ({ scope }) => reasonOf(scope.period),
  },
  places: { ...textSlot("places"), isAlwaysAsked: true },
  "counted-by": {
    isOfScope: false,
    isAlwaysAsked: false,
    isStated: (toll, setting) => findCounterOf(toll, setting) !== undefined,
    judge: (a, b, setting) => judgeCounters(findCounterOf(a, setting), findCounterOf(b, setting)),
    // A figure covers the same whoever counted it.
    isMeantAlike: () => true,
    findReason: ({ chain }) => chain.find(({ role }) => role === "counted")?.inferred ?? null,
  },
  counting: {
    isOfScope: false,
    isAlwaysAsked: false,
    isStated: () => true,
    judge: (a, b) => (a.figure.counting === b.figure.counting ? "same" : "differs"),
    isMeantAlike: (a, b) => a.figure.counting === b.figure.counting,
    findReason: () => null,
  },
  responsible: textSlot("responsible"),
  victims: textSlot("victims"),
  method: textSlot("method"),
  breakdown: textSlot("breakdown"),
};

/** The slots of the comparability table, in the order of its rows. */
export const comparedSlots = keysOf(slots);

/** The slots of a claim's scope, in the order in which it is laid out. */
export const scopeFields = comparedSlots.filter(isScopeField);

/** The slots worth a line on a card: all of them for a figure, else when and where, and what the article states besides. */
export function scopeFieldsShown(claim: Claim): (keyof Scope)[] {
  if (holdsFigure(claim)) return scopeFields;
  return scopeFields.filter((field) => {
    // A comparison covers what the figures cover that it compares.
    const isAsked = slots[field].isAlwaysAsked && claim.kind !== "comparison";
    return isAsked || claim.scope[field] !== undefined;
  });
}

/**
 * Whether two tolls cover the same as far as their source says: the same kind of harm, and each slot of the scope equal
 * or left open by both. Weaker than sharing a scale, since one source is taken to mean one thing by one silence.
 */
export function sameScope(a: Toll, b: Toll, dates: Dates): boolean {
  return comparedSlots.every((slot) => slots[slot].isMeantAlike(a, b, dates));
}

/** Who counted a toll first; where its chain names no counter, who states it. */
export function findCounterOf(toll: Toll, { sources }: Pick<ComparisonSetting, "sources">): Source | undefined {
  return sources[findCounter(toll) ?? toll.claimant];
}

/** A text without what case, white space and encoding may differ in. */
export function foldText(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

function isScopeField(slot: ComparedSlot): slot is keyof Scope {
  return slots[slot].isOfScope;
}

function textSlot(name: Exclude<keyof Scope, "period">): Slot<true> {
  return {
    isOfScope: true,
    isAlwaysAsked: false,
    isStated: ({ scope }) => foldSlot(scope[name]) !== null,
    judge: (a, b) => judgeTexts(foldSlot(a.scope[name]), foldSlot(b.scope[name])),
    isMeantAlike: (a, b) => foldSlot(a.scope[name]) === foldSlot(b.scope[name]),
    findReason: ({ scope }) => reasonOf(scope[name]),
  };
}

/** What two slots are told apart by: places as a set, letters without their case. Null is “not stated”. */
function foldSlot(told: ScopeSlot | undefined): string | null {
  const value = told?.value ?? null;
  if (value === null) return null;
  return typeof value === "string" ? foldText(value) : JSON.stringify([...new Set(value.map(foldText))].sort());
}

function judgeTexts(a: string | null, b: string | null): Verdict {
  if (a === null || b === null) return "not-stated";
  return a === b ? "same" : "differs";
}

// Two monitors may count alike, a monitor and a party to the conflict do not: the role decides, not the name. Two parties
// may be on opposite sides, so theirs is no common role.
function judgeCounters(a: Source | undefined, b: Source | undefined): Verdict {
  if (!a || !b) return "not-stated";
  if (a.id === b.id) return "same";
  if (a.role === b.role && a.role !== "not-stated") return a.role === "party-to-the-conflict" ? "differs" : "same";
  return a.role === "not-stated" || b.role === "not-stated" ? "not-stated" : "differs";
}

function reasonOf(told: ScopeSlot | undefined): string | null {
  return told?.basis === "inferred" ? told.reason : null;
}

/** Who counted first in a claim's chain; undefined where the chain names no counter. */
export function findCounter(claim: Claim): SourceId | undefined {
  return claim.chain.find((step) => step.role === "counted")?.actor;
}
