import type { DataPath } from "./problem.ts";
import type { Claim, DateSlot, ScopeSlot } from "./schema.ts";

/** A date slot or another slot, with its place in the file. */
export type PlacedSlot = { at: DataPath } & ({ isDate: true; slot: DateSlot } | { isDate: false; slot: ScopeSlot });

/** Every slot of a claim that is filled: when it was said, what it covers, what a percentage starts from. */
export function slotsOf(claim: Claim, at: DataPath): PlacedSlot[] {
  const { period, ...others } = claim.scope;
  const basePeriod = claim.kind === "change" ? claim.change.basePeriod : undefined;
  return [
    ...dateSlot(claim.stated ?? undefined, [...at, "stated"]),
    ...dateSlot(period, [...at, "scope", "period"]),
    ...dateSlot(basePeriod, [...at, "change", "basePeriod"]),
    ...Object.entries(others).flatMap(([name, slot]): PlacedSlot[] =>
      slot === undefined ? [] : [{ at: [...at, "scope", name], isDate: false, slot }],
    ),
  ];
}

function dateSlot(slot: DateSlot | undefined, at: DataPath): PlacedSlot[] {
  return slot === undefined ? [] : [{ at, isDate: true, slot }];
}
