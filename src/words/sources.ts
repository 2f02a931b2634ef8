import type { Source } from "../domain/report/schema.ts";
import type { Answer } from "./answers.ts";
import {
  answerWords,
  capitalise,
  formatList,
  formatNumberOf,
  roleWords,
  sayingWords,
  sourceKindWords,
} from "./language.ts";

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

/** How much a source is said to have said, and who answered it. */
export type SourceInNumbers = {
  claims: number;
  reports: number;
  answeredBy: readonly { name: string; count: number }[];
  isOnTheWay: boolean;
};

/** Both ways in numbers: “One claim, four replies: one by Iraqi military, three by …”. */
export function answerOfSource({ claims, reports, answeredBy, isOnTheWay }: SourceInNumbers): Answer {
  const voice = answerWords.computed;
  if (claims === 0) return { verdict: answerWords.noClaim[isOnTheWay ? "onTheWay" : "unnamed"], rest: [], voice };
  const said = capitalise(formatNumberOf(claims, "claim"));
  if (answeredBy.length === 0) return { verdict: answerWords.saidIn(said, reports), rest: [], voice };
  const replies = answeredBy.reduce((sum, { count }) => sum + count, 0);
  const whose = formatList(answeredBy.map(({ count, name }) => answerWords.by(count, name)));
  return { verdict: `${said}, ${formatNumberOf(replies, "reply")}:`, rest: [`${whose}.`], voice };
}
