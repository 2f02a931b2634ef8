import type { Dates, Verdict } from "../date/period.ts";
import type { ClaimId, Toll } from "../report/schema.ts";
import { type ComparedSlot, type ComparisonSetting, comparedSlots, slots } from "./slots.ts";

/** One row of the comparability table: whether the tolls agree in a slot. */
export type SlotComparison = {
  slot: ComparedSlot;
  verdict: Verdict;
  /** Whether that rests on what the transcriber inferred of any of the tolls. */
  restsOnReading: boolean;
};

/** The tolls of one section against each other. Figures share a scale only within a group of `comparable`. */
export type Comparison = {
  tolls: ClaimId[];
  slots: SlotComparison[];
  /** Groups of two or more tolls all of whose slots are the same. */
  comparable: ClaimId[][];
};

type Pair = readonly [Toll, Toll];

/** Tolls against each other, slot by slot. Only those that say the same in every slot may share a scale. */
export function compareTolls(tolls: readonly Toll[], setting: ComparisonSetting): Comparison {
  const pairs = tolls.flatMap((first, position) => tolls.slice(position + 1).map((second): Pair => [first, second]));
  return {
    tolls: tolls.map((toll) => toll.id),
    slots: comparedSlots.map((slot): SlotComparison => {
      const verdicts = pairs.map(([a, b]) => slots[slot].judge(a, b, setting));
      const isSilent = tolls.some((toll) => !slots[slot].isStated(toll, setting));
      const restsOnReading = tolls.some((toll) => slots[slot].findReason(toll) !== null);
      return { slot, verdict: sumUp(verdicts, isSilent), restsOnReading };
    }),
    comparable: groupComparable(tolls, setting),
  };
}

/**
 * Whether two tolls cover the same as far as their source says: the same kind of harm, and each slot of the scope equal
 * or left open by both. Weaker than sharing a scale, since one source is taken to mean one thing by one silence.
 */
export function sameScope(a: Toll, b: Toll, dates: Dates): boolean {
  return comparedSlots.every((slot) => slots[slot].isMeantAlike(a, b, dates));
}

/** One difference outweighs every silence, and one silence every agreement. */
function sumUp(verdicts: readonly Verdict[], isSilent: boolean): Verdict {
  if (verdicts.includes("differs")) return "differs";
  return isSilent || verdicts.includes("not-stated") ? "not-stated" : "same";
}

/** Groups of two or more tolls that say the same in every slot, in the table's order. */
function groupComparable(tolls: readonly Toll[], setting: ComparisonSetting): ClaimId[][] {
  const groups: Toll[][] = [];
  for (const toll of tolls) {
    const group = groups.find(([first]) => first && isComparable([first, toll], setting));
    if (group) group.push(toll);
    else groups.push([toll]);
  }
  return groups.filter((group) => group.length > 1).map((group) => group.map((toll) => toll.id));
}

function isComparable([a, b]: Pair, setting: ComparisonSetting): boolean {
  return comparedSlots.every((slot) => slots[slot].judge(a, b, setting) === "same");
}
