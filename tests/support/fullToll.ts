import type { Scope, Toll } from "../../src/domain/report/schema";
import { aDateSlot, aToll } from "./builders";

export const said = (value: string | null) => ({ value, asWritten: "the words", basis: "stated" as const });
export const inPlaces = (value: string[] | null) => ({ value, asWritten: "the region", basis: "stated" as const });

/** Every slot stated, so that a test changes the one it is about. */
export const fullScope: Scope = {
  period: aDateSlot("2020-05"),
  places: inPlaces(["Alpha", "Beta"]),
  responsible: said("US airstrikes"),
  victims: said("Residents"),
  method: said("Named by relatives"),
  breakdown: said("Five women, seven men"),
};

/** A toll of which every slot of the scope is stated, but for those named. */
export function fullToll(id: string, scope: Partial<Scope> = {}, more: Parameters<typeof aToll>[0] = {}): Toll {
  return aToll({ id, scope: { ...fullScope, ...scope }, ...more });
}
