import { findCounter } from "./chain.ts";
import { formatDate } from "./dateWords.ts";
import { formatCounting } from "./figureWords.ts";
import { formatList } from "./list.ts";
import { comparePeriods, type Dates, isSamePeriod, type Verdict } from "./period.ts";
import type { ClaimId, ScopeSlot, Source, SourceId, Toll } from "./schema.ts";
import type { ComparedSlot } from "./scopeField.ts";
import { describeSlot } from "./slotDetail.ts";
import { foldSlot } from "./slotText.ts";
import { formatRole } from "./sourceWords.ts";

/** One row of the comparability table: what each toll says of one slot, and whether they agree. */
export type SlotComparison = {
  slot: ComparedSlot;
  /**
   * One entry a toll, in the table's order. `words` is null where the article does not say; `asWritten` then holds what
   * it names without delimiting it (“the region”), if it does.
   */
  cells: { claim: ClaimId; words: string | null; asWritten: string | null; inferred: string | null }[];
  verdict: Verdict;
  /** Why, in one sentence, where the verdict alone leaves it open: periods that overlap, places that are not delimited. */
  detail: string | null;
};

/** The tolls of one section against each other. Figures share a scale only within a group of `comparable`. */
export type Comparison = {
  tolls: ClaimId[];
  slots: SlotComparison[];
  /** Groups of two or more tolls all of whose slots are the same. */
  comparable: ClaimId[][];
};

/** What tolls are compared by beside their own words: who their sources are, and when their dates begin and end. */
export type ComparisonSetting = {
  sources: Readonly<Record<SourceId, Source>>;
  dates: Dates;
};

/** The slots of the comparability table, in the order of its rows. */
const comparedSlots = [
  "period",
  "places",
  "counted-by",
  "counting",
  "responsible",
  "victims",
  "method",
  "breakdown",
] as const satisfies readonly ComparedSlot[];

type Pair = readonly [Toll, Toll];

/** Tolls against each other, slot by slot. Only those that say the same in every slot may share a scale. */
export function compareTolls(tolls: readonly Toll[], setting: ComparisonSetting): Comparison {
  const pairs = tolls.flatMap((first, position) => tolls.slice(position + 1).map((second): Pair => [first, second]));
  return {
    tolls: tolls.map((toll) => toll.id),
    slots: comparedSlots.map((slot): SlotComparison => {
      const cells = tolls.map((toll) => ({ claim: toll.id, ...stateSlot(slot, toll, setting) }));
      const isSilent = cells.some((cell) => cell.words === null);
      const verdict = sumUp(
        pairs.map((pair) => judge(slot, pair, setting)),
        isSilent,
      );
      return { slot, cells, verdict, detail: verdict === "same" ? null : describeSlot(slot, tolls, setting.dates) };
    }),
    comparable: groupComparable(tolls, setting),
  };
}

/**
 * Whether two tolls cover the same as far as their source says: the same kind of harm, and each slot of the scope equal
 * or left open by both. Weaker than sharing a scale, since one source is taken to mean one thing by one silence.
 */
export function sameScope(a: Toll, b: Toll, dates: Dates): boolean {
  return (
    a.figure.counting === b.figure.counting &&
    isSamePeriod(a.scope.period?.value, b.scope.period?.value, dates) &&
    (["places", "responsible", "victims", "method", "breakdown"] as const).every(
      (slot) => foldSlot(a.scope[slot]) === foldSlot(b.scope[slot]),
    )
  );
}

type Statement = Omit<SlotComparison["cells"][number], "claim">;

function stateSlot(slot: ComparedSlot, toll: Toll, setting: ComparisonSetting): Statement {
  switch (slot) {
    case "period": {
      const period = toll.scope.period;
      const date = period && setting.dates[period.value];
      return { words: date ? formatDate(date) : null, ...basisOf(period) };
    }
    case "places":
      return {
        words: toll.scope.places?.value ? formatList(toll.scope.places.value) : null,
        ...basisOf(toll.scope.places),
      };
    case "counted-by": {
      const counter = findCounterOf(toll, setting);
      return {
        words: counter ? `${counter.name} (${formatRole(counter.role)})` : null,
        asWritten: null,
        inferred: countedReason(toll),
      };
    }
    case "counting":
      return { words: formatCounting(toll.figure.counting), ...basisOf(undefined) };
    case "responsible":
    case "victims":
    case "method":
    case "breakdown":
      return { words: toll.scope[slot]?.value ?? null, ...basisOf(toll.scope[slot]) };
  }
}

function judge(slot: ComparedSlot, [a, b]: Pair, setting: ComparisonSetting): Verdict {
  switch (slot) {
    case "period":
      return comparePeriods(a.scope.period?.value, b.scope.period?.value, setting.dates);
    case "counted-by":
      return judgeCounters(findCounterOf(a, setting), findCounterOf(b, setting));
    case "counting":
      return a.figure.counting === b.figure.counting ? "same" : "differs";
    case "places":
    case "responsible":
    case "victims":
    case "method":
    case "breakdown":
      return judgeTexts(foldSlot(a.scope[slot]), foldSlot(b.scope[slot]));
  }
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

function isComparable(pair: Pair, setting: ComparisonSetting): boolean {
  return comparedSlots.every((slot) => judge(slot, pair, setting) === "same");
}

function findCounterOf(toll: Toll, { sources }: ComparisonSetting): Source | undefined {
  return sources[findCounter(toll) ?? toll.claimant];
}

function basisOf(told: ScopeSlot | undefined): Pick<Statement, "asWritten" | "inferred"> {
  return { asWritten: told?.asWritten ?? null, inferred: told?.basis === "inferred" ? told.reason : null };
}

function countedReason(toll: Toll): string | null {
  return toll.chain.find(({ role }) => role === "counted")?.inferred ?? null;
}
