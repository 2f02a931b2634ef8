import type { Agreement, Dates } from "../date/period.ts";
import type { Claim, ClaimId, RelationId, Report, Toll } from "../report/schema.ts";
import { type BoundConflict, findBoundConflict } from "./figure.ts";
import { relationsOf } from "./relation.ts";
import { type ComparedSlot, comparedSlots, slots } from "./slots.ts";

/** How two tolls stand to each other in one slot. */
export type SlotComparison = { slot: ComparedSlot; agreement: Agreement };

/**
 * Whether two tolls count the same thing. “no”: they differ by the article's own words. “not-as-read”: only as the
 * transcriber reads it. “not-enough”: nothing differs, and the article leaves something open. “yes”: all of it agrees, as
 * far as the article says.
 */
export type PairAnswer = "no" | "not-as-read" | "not-enough" | "yes";

/** Two tolls against each other, in every slot, and what that comes to. */
export type PairComparison = { tolls: readonly [ClaimId, ClaimId]; slots: SlotComparison[]; answer: PairAnswer };

/** The tolls of one section against each other, each with each, in the section's order. */
export type Comparison = { tolls: ClaimId[]; pairs: PairComparison[] };

/** Tolls against each other, pair by pair. */
export function compareTolls(tolls: readonly Toll[], dates: Dates): Comparison {
  return {
    tolls: tolls.map(({ id }) => id),
    pairs: tolls.flatMap((first, place) => tolls.slice(place + 1).map((second) => comparePair(first, second, dates))),
  };
}

/**
 * Two tolls against each other. Figures of one source are taken to mean one thing by one silence; of two sources what is
 * left open is not stated, and silence is no agreement (editorial decisions 1 and 2).
 */
export function comparePair(a: Toll, b: Toll, dates: Dates): PairComparison {
  const compared = comparedSlots.map((slot) => ({ slot, agreement: agreementIn(slot, a, b, dates) }));
  const deciding = compared.filter(({ slot }) => slots[slot].decides).map(({ agreement }) => agreement);
  return { tolls: [a.id, b.id], slots: compared, answer: answerFrom(deciding) };
}

function agreementIn(slot: ComparedSlot, a: Toll, b: Toll, dates: Dates): Agreement {
  if (a.claimant === b.claimant && slots[slot].isSameSilence(a, b)) return "same";
  return slots[slot].compare(a, b, dates);
}

function answerFrom(agreements: readonly Agreement[]): PairAnswer {
  if (agreements.includes("differs")) return "no";
  if (agreements.includes("differs-as-read")) return "not-as-read";
  return agreements.includes("not-told") ? "not-enough" : "yes";
}

/** Whether two tolls differ in something, by the article's words or as read. */
export function differs({ answer }: Pick<PairComparison, "answer">): boolean {
  return answer === "no" || answer === "not-as-read";
}

/** Several pairs in one slot: one difference outweighs every silence, and one silence every agreement. */
export function sumUp(agreements: readonly Agreement[]): Agreement {
  return weightiest.find((agreement) => agreements.includes(agreement)) ?? "not-told";
}

const weightiest: readonly Agreement[] = ["differs", "differs-as-read", "not-told", "same-as-read", "same"];

/** Two tolls of one source for one scope, as far as the article says: they may stand on one scale, and may contradict. */
export function countTheSame(a: Toll, b: Toll, dates: Dates): boolean {
  return a.claimant === b.claimant && comparePair(a, b, dates).answer === "yes";
}

/** Tolls put together that one source gives for one scope, in the order given. */
export function groupReadings(tolls: readonly Toll[], dates: Dates): Toll[][] {
  const groups: Toll[][] = [];
  for (const toll of tolls) {
    const group = groups.find(([first]) => first && countTheSame(first, toll, dates));
    if (group) group.push(toll);
    else groups.push([toll]);
  }
  return groups;
}

/** The tolls that a claim sets against each other, each once; none where it compares nothing. */
export function comparedTolls(claim: Claim, report: Report): Toll[] {
  const compared = relationsOf(claim.id, report)
    .filter(({ relation, direction }) => relation.kind === "compares" && direction === "from" && !relation.withdrawn)
    .map(({ other }) => other);
  const tolls = report.claims.filter((other) => other.kind === "toll");
  return [...new Set(compared)].flatMap((id) => tolls.find((toll) => toll.id === id && !toll.withdrawn) ?? []);
}

/** Two figures from one claimant with one scope that cannot both hold, in the report's order, and why they cannot. */
export type ContradictoryPair = { claims: [ClaimId, ClaimId]; conflict: BoundConflict };

/** Two figures from one claimant with one scope whose bounds cannot both hold, by the relation that declares it. */
export type Contradiction = ContradictoryPair & { relation: RelationId };

/**
 * Every pair of tolls that contradict each other: one claimant, one scope, bounds that cannot both hold. Withdrawn claims
 * say nothing.
 */
export function findContradictoryPairs(report: Report, dates: Dates): ContradictoryPair[] {
  const tolls = report.claims.filter((claim) => claim.kind === "toll").filter((toll) => !toll.withdrawn);
  return tolls.flatMap((first, position) =>
    tolls.slice(position + 1).flatMap((second): ContradictoryPair[] => {
      if (!countTheSame(first, second, dates)) return [];
      const conflict = findBoundConflict(first.figure, second.figure);
      return conflict === undefined ? [] : [{ claims: [first.id, second.id], conflict }];
    }),
  );
}
