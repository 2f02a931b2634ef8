import type { Source } from "../domain/report/schema.ts";
import { roleWords, sayingWords, sourceKindWords } from "./language.ts";

/** How a source stands to the conflict: “party to the conflict”; a person, who is none, “speaks for a party to the conflict”. */
export function roleOf({ role, position }: Source): string {
  const { named, speaker } = roleWords[role];
  return position === undefined ? named : speaker;
}

/** The same as the last line beneath a figure: “said by a monitor”. */
export function saidByRoleOf({ role, position }: Source): string {
  return position === undefined ? roleWords[role].saidBy : roleWords[role].speaker;
}

/** Who a source is in the world: “casualty monitor”; of a person, for whom they speak. */
export function kindOf({ kind, position }: Source): string {
  return position === undefined ? sourceKindWords[kind].named : sourceKindWords[kind].speaker;
}

/** A source with the office that it holds: “Chris Woods, Airwars Director”. */
export function nameWithOffice({ name, position }: Source): string {
  return position === undefined ? name : sayingWords.reference(name, position);
}
