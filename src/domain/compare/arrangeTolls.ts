import type { Dates } from "../date/period.ts";
import type { Claim, ClaimId, Report, Toll } from "../report/schema.ts";
import {
  comparedTolls,
  comparePair,
  countTheSame,
  differs,
  groupReadings,
  type PairAnswer,
  type PairComparison,
  type SlotComparison,
  sumUp,
} from "./compareTolls.ts";
import { countingFacts } from "./figure.ts";
import { comparedSlots } from "./slots.ts";

/** What one source gives for one scope: one figure, or several readings of it, in the article's order. */
export type Readings = readonly [Toll, ...Toll[]];

/** Two of them side by side, and how they stand to each other in each slot: the pair of figures that differs most decides. */
export type TollPair = { sides: readonly [Readings, Readings]; slots: SlotComparison[]; answer: PairAnswer };

/**
 * Figures that cover one time and one place, and count one kind of harm; each with the slots in which it differs all the
 * same from the first of them, or is the same only as the transcriber reads it.
 */
export type TollGroup = { members: readonly { readings: Readings; apart: SlotComparison[] }[] };

/** How the tolls of a section are laid out: alone, as a pair, or in groups that are told by pairs. */
export type TollArrangement =
  | { kind: "alone"; readings: Readings }
  | { kind: "pair"; pair: TollPair }
  | { kind: "groups"; groups: TollGroup[] };

/** The tolls of a section as they are to be laid out; undefined where there is none. */
export function arrangeTolls(tolls: readonly Toll[], dates: Dates): TollArrangement | undefined {
  const [first, second, ...others] = groupReadings(tolls, dates).flatMap(isReadings);
  if (first === undefined) return undefined;
  if (second === undefined) return { kind: "alone", readings: first };
  if (others.length === 0) return { kind: "pair", pair: pairOf(first, second, dates) };
  return { kind: "groups", groups: groupTolls([first, second, ...others], dates) };
}

/** Everything that is laid out, figure by figure or reading beside reading, whichever way it is. */
export function sidesOf(arranged: TollArrangement | undefined): readonly Readings[] {
  switch (arranged?.kind) {
    case undefined:
      return [];
    case "alone":
      return [arranged.readings];
    case "pair":
      return arranged.pair.sides;
    case "groups":
      return arranged.groups.flatMap(({ members }) => members.map(({ readings }) => readings));
  }
}

function isReadings([first, ...others]: readonly Toll[]): Readings[] {
  return first === undefined ? [] : [[first, ...others]];
}

/** How the figures of two sources, or of one for two scopes, stand to each other. */
export function pairOf(a: Readings, b: Readings, dates: Dates): TollPair {
  const pairs = a.flatMap((one) => b.map((other) => comparePair(one, other, dates)));
  const answers = pairs.map(({ answer }) => answer);
  return {
    sides: [a, b],
    slots: comparedSlots.map((slot) => ({
      slot,
      agreement: sumUp(
        pairs.flatMap(({ slots }) => slots.filter((one) => one.slot === slot)).map(({ agreement }) => agreement),
      ),
    })),
    answer: strictest.find((answer) => answers.includes(answer)) ?? "not-enough",
  };
}

const strictest: readonly PairAnswer[] = ["no", "not-as-read", "not-enough", "yes"];

function groupTolls(all: readonly Readings[], dates: Dates): TollGroup[] {
  const groups: Readings[][] = [];
  for (const readings of all) {
    const group = groups.find(([first]) => first && coverOneThing(first[0], readings[0], dates));
    if (group) group.push(readings);
    else groups.push([readings]);
  }
  return groups.map((group) => ({
    members: group.map((readings) => ({ readings, apart: slotsApart(group[0], readings, dates) })),
  }));
}

function coverOneThing(a: Toll, b: Toll, dates: Dates): boolean {
  if (countingFacts[a.figure.counting].harm !== countingFacts[b.figure.counting].harm) return false;
  if (countTheSame(a, b, dates)) return true;
  const { slots } = comparePair(a, b, dates);
  return slots.every(
    ({ slot, agreement }) =>
      (slot !== "period" && slot !== "places") || agreement === "same" || agreement === "same-as-read",
  );
}

function slotsApart(first: Readings | undefined, readings: Readings, dates: Dates): SlotComparison[] {
  if (first === undefined || first === readings) return [];
  return pairOf(first, readings, dates).slots.filter(
    ({ slot, agreement }) => slot !== "counted-by" && agreement !== "same" && agreement !== "not-told",
  );
}

/** Those of a group of which no two differ, with the first of them. */
export function alikeIn({ members }: TollGroup, dates: Dates): Readings[] {
  const alike: Readings[] = [];
  for (const { readings } of members) {
    if (alike.every((other) => !differs(pairOf(other, readings, dates)))) alike.push(readings);
  }
  return alike;
}

/** A toll that another one is set against, and how the two stand to each other. */
export type SetAgainst = { other: Toll; comparison: PairComparison };

/**
 * The tolls that a section on tolls or a comparison of the article sets a toll against, and beside which it may not be
 * set, or of which that cannot be told: none of its own source for the same scope, none that counts the same (editorial
 * decision 8). Those that differ come first. A withdrawn toll is set against nothing.
 */
export function tollsSetAgainst(toll: Toll, report: Report, dates: Dates): SetAgainst[] {
  if (toll.withdrawn) return [];
  const together = [...sectionsOfTolls(report), ...comparisonsIn(report)].filter((tolls) =>
    tolls.some(({ id }) => id === toll.id),
  );
  const others = [...new Set(together.flat())].filter(({ id }) => id !== toll.id);
  const found = others.flatMap((other): SetAgainst[] => {
    const comparison = comparePair(toll, other, dates);
    return comparison.answer === "yes" ? [] : [{ other, comparison }];
  });
  return [...found.filter(isDifferent), ...found.filter((one) => !isDifferent(one))];
}

function isDifferent({ comparison }: SetAgainst): boolean {
  return differs(comparison);
}

function sectionsOfTolls({ sections, claims }: Report): Toll[][] {
  return sections.filter(({ kind }) => kind === "tolls").map(({ claims: ids }) => standingTolls(ids, claims));
}

function comparisonsIn(report: Report): Toll[][] {
  return report.claims.filter(({ withdrawn }) => !withdrawn).map((claim) => comparedTolls(claim, report));
}

/** The tolls among some claims that were not withdrawn, in the order of the ids. */
export function standingTolls(ids: readonly ClaimId[], claims: readonly Claim[]): Toll[] {
  return ids.flatMap((id) => claims.find((claim) => claim.id === id) ?? []).filter(isStandingToll);
}

function isStandingToll(claim: Claim): claim is Toll {
  return claim.kind === "toll" && !claim.withdrawn;
}
