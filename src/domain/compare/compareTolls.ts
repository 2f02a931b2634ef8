import type { Verdict } from "../date/period.ts";
import type { Claim, ClaimId, Report, Toll } from "../report/schema.ts";
import { relationsOf } from "./relation.ts";
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

/** The tolls that a claim sets against each other, each once; none where it compares nothing. */
export function comparedTolls(claim: Claim, report: Report): Toll[] {
  const compared = relationsOf(claim.id, report)
    .filter(({ relation, direction }) => relation.kind === "compares" && direction === "from" && !relation.withdrawn)
    .map(({ other }) => other);
  const tolls = report.claims.filter((other) => other.kind === "toll");
  return [...new Set(compared)].flatMap((id) => tolls.find((toll) => toll.id === id) ?? []);
}
