import { withoutInvisible } from "../article/searchedText.ts";
import {
  type Agreement,
  comparePeriods,
  type DatePart,
  type Dates,
  dateParts,
  differInWords,
  type Verdict,
} from "../date/period.ts";
import { keysOf } from "../report/json.ts";
import type { Claim, DateSlot, Scope, ScopeSlot, SourceId, Toll } from "../report/schema.ts";
import { holdsFigure } from "./figure.ts";

/** What tolls are laid beside each other in: each slot of the scope, who counted, and whom they counted. */
export type ComparedSlot = keyof Scope | "counted-by" | "counting";

type Slot<IsOfScope extends boolean> = {
  /** Whether it stands in a claim's scope. Who counted stands in the chain instead, and whom in the figure. */
  isOfScope: IsOfScope;
  /** Whether it decides if two tolls count the same thing. Who counted is shown and never weighed (editorial decision 3). */
  decides: boolean;
  /** Whether a figure that leaves it open is told so wherever it stands; what is seldom said is told in the long lists. */
  isAlwaysAsked: boolean;
  isStated: (toll: Toll, dates: Dates) => boolean;
  /** How two tolls stand to each other in it. Silence is never agreement. */
  compare: (a: Toll, b: Toll, dates: Dates) => Agreement;
  /** Whether both leave it open, and in the same words where they have any. */
  isSameSilence: (a: Toll, b: Toll) => boolean;
  /** The transcriber's reason where it was inferred; null where the article states it or does not say. */
  findReason: (toll: Toll) => string | null;
};

/**
 * What is known of each slot, in the order in which every list and table of them stands: what changes the reading most
 * comes first. A slot that is added is left open by every report transcribed before.
 */
export const slots: { readonly [Name in ComparedSlot]: Slot<Name extends keyof Scope ? true : false> } = {
  period: {
    isOfScope: true,
    decides: true,
    isAlwaysAsked: true,
    isStated: ({ scope: { period } }, dates) => dates[knownValue(period) ?? ""] !== undefined,
    compare: comparePeriodSlots,
    isSameSilence: (a, b) => isSameSilence(a.scope.period, b.scope.period),
    findReason: ({ scope }) => reasonOf(scope.period),
  },
  places: { ...textSlot("places"), isAlwaysAsked: true },
  counting: {
    isOfScope: false,
    decides: true,
    isAlwaysAsked: true,
    isStated: () => true,
    compare: (a, b) => (a.figure.counting === b.figure.counting ? "same" : "differs"),
    isSameSilence: () => false,
    findReason: () => null,
  },
  responsible: { ...textSlot("responsible"), isAlwaysAsked: true },
  "counted-by": {
    isOfScope: false,
    decides: false,
    isAlwaysAsked: false,
    isStated: (toll) => findCounter(toll) !== undefined,
    compare: (a, b) =>
      agree(judgeTexts(findCounter(a) ?? null, findCounter(b) ?? null), isCounterRead(a) || isCounterRead(b)),
    isSameSilence: (a, b) => findCounter(a) === undefined && findCounter(b) === undefined,
    findReason: ({ chain }) => chain.find(({ role }) => role === "counted")?.inferred ?? null,
  },
  method: textSlot("method"),
  victims: textSlot("victims"),
  breakdown: textSlot("breakdown"),
};

/** The slots of the comparability table, in the order of its rows. */
export const comparedSlots = keysOf(slots);

/** The slots of a claim's scope, in the order in which it is laid out. */
export const scopeFields = comparedSlots.filter(isScopeField);

/**
 * The slots that a claim may be asked for: of what counts or accuses every one, of anything else those that are filled
 * (editorial decision 14).
 */
export function scopeFieldsOf(claim: Claim): (keyof Scope)[] {
  const isAsked = holdsFigure(claim) || claim.kind === "allegation";
  return isAsked ? scopeFields : scopeFields.filter((field) => claim.scope[field] !== undefined);
}

/** A text without what case, white space, encoding and invisible characters may differ in. */
export function foldText(text: string): string {
  return withoutInvisible(text.normalize("NFC")).trim().replace(/\s+/g, " ").toLowerCase();
}

function isScopeField(slot: ComparedSlot): slot is keyof Scope {
  return slots[slot].isOfScope;
}

function textSlot(name: Exclude<keyof Scope, "period">): Slot<true> {
  return {
    isOfScope: true,
    decides: true,
    isAlwaysAsked: false,
    isStated: ({ scope }) => foldSlot(scope[name]) !== null,
    compare: (a, b) => {
      const isRead = [a, b].some(({ scope }) => scope[name]?.basis === "inferred");
      return agree(judgeTexts(foldSlot(a.scope[name]), foldSlot(b.scope[name])), isRead);
    },
    isSameSilence: (a, b) => isSameSilence(a.scope[name], b.scope[name]),
    findReason: ({ scope }) => reasonOf(scope[name]),
  };
}

function comparePeriodSlots(a: Toll, b: Toll, dates: Dates): Agreement {
  const [first, second] = [a.scope.period, b.scope.period];
  const [periodA, periodB] = [knownValue(first), knownValue(second)];
  const verdict = comparePeriods(periodA, periodB, dates);
  if (verdict !== "differs" || periodA === null || periodB === null)
    return agree(verdict, isRead(first) || isRead(second));
  const isSure = differInWords(
    { value: periodA, supplied: suppliedParts(first) },
    { value: periodB, supplied: suppliedParts(second) },
    dates,
  );
  return agree("differs", !isSure && (isRead(first) || isRead(second)));
}

/** Which parts of a date the transcriber supplied: all of them where the data do not say. */
function suppliedParts(slot: DateSlot | undefined): readonly DatePart[] {
  return slot?.basis === "inferred" ? (slot.supplied ?? dateParts) : [];
}

function isRead(slot: ScopeSlot | undefined): boolean {
  return slot?.basis === "inferred";
}

function agree(verdict: Verdict, isRead: boolean): Agreement {
  switch (verdict) {
    case "not-stated":
      return "not-told";
    case "same":
      return isRead ? "same-as-read" : "same";
    case "differs":
      return isRead ? "differs-as-read" : "differs";
  }
}

/**
 * What a slot holds; null where the article does not say, or names something without delimiting it, or where the
 * transcriber filled it without a word of the article to rest on: such a value must make no difference (editorial
 * decision 1).
 */
function knownValue<Value>(slot: { value: Value | null; asWritten: string | null } | undefined): Value | null {
  return slot === undefined || slot.asWritten === null ? null : slot.value;
}

/** What two slots are told apart by: places as a set, letters without their case. Null is “not stated”. */
function foldSlot(told: ScopeSlot | undefined): string | null {
  const value = knownValue<string | string[]>(told);
  if (value === null) return null;
  return typeof value === "string" ? foldText(value) : JSON.stringify([...new Set(value.map(foldText))].sort());
}

function isSameSilence(a: ScopeSlot | undefined, b: ScopeSlot | undefined): boolean {
  const isSilent = foldSlot(a) === null && foldSlot(b) === null;
  return isSilent && foldText(a?.asWritten ?? "") === foldText(b?.asWritten ?? "");
}

function judgeTexts(a: string | null, b: string | null): Verdict {
  if (a === null || b === null) return "not-stated";
  return a === b ? "same" : "differs";
}

function reasonOf(told: ScopeSlot | undefined): string | null {
  return told?.basis === "inferred" ? told.reason : null;
}

/** Who counted first in a claim's chain; undefined where the chain names no counter. */
export function findCounter(claim: Claim): SourceId | undefined {
  return claim.chain.find((step) => step.role === "counted")?.actor;
}

/** Whether it is the transcriber who reads it so that somebody counted. */
export function isCounterRead({ chain }: Claim): boolean {
  return chain.some(({ role, inferred }) => role === "counted" && inferred !== undefined);
}
