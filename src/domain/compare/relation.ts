import type { Claim, ClaimId, Relation, RelationKind, Report, SourceId } from "../report/schema.ts";
import { findCounter, isCounterRead } from "./slots.ts";

/** Which end of a relation one stands at: its own claim is the one it starts from, or the one it points to. */
export type Direction = "from" | "to";

/** A relation as one claim sees it. */
export type RelationEntry = { relation: Relation; direction: Direction; other: ClaimId };

/** Tolls that go back to one counter: they do not confirm each other. `isRead`: not all of their chains say so themselves. */
export type SharedOrigin = { counter: SourceId; claims: ClaimId[]; isRead: boolean };

export type RelationTraits = {
  /** Whether it changes how a claim is to be read; the others only help to find one's way. */
  isTelling: boolean;
  /** Which of its claims it contests: both, or the one that it points to. */
  contests: "both" | "its-end" | null;
  /** What the claim that it starts from is to the other one in an exchange. */
  part: "reply" | "reason" | null;
};

/** The kinds by which one claim answers another. */
export type ReplyKind = "disputes" | "answers";

/** A relation whose first claim answers its second. */
export type Reply = Relation & { kind: ReplyKind };

/** What follows from the kind of a relation. */
export const relationTraits: {
  readonly [Kind in RelationKind]: RelationTraits & { part: Kind extends ReplyKind ? "reply" : "reason" | null };
} = {
  contradicts: { isTelling: true, contests: "both", part: null },
  disputes: { isTelling: true, contests: "its-end", part: "reply" },
  answers: { isTelling: true, contests: null, part: "reply" },
  supports: { isTelling: false, contests: null, part: "reason" },
  qualifies: { isTelling: true, contests: null, part: null },
  restates: { isTelling: false, contests: null, part: null },
  compares: { isTelling: true, contests: null, part: null },
  supersedes: { isTelling: true, contests: "its-end", part: null },
  "shares-origin-with": { isTelling: false, contests: null, part: null },
};

/** Whether a relation stands and is a reply. */
export function isReply(relation: Relation): relation is Reply {
  return !relation.withdrawn && relationTraits[relation.kind].part === "reply";
}

/** Every relation of a claim from its own side, withdrawn ones included, in the report's order. */
export function relationsOf(claim: ClaimId, report: Report): RelationEntry[] {
  return report.relations.flatMap((relation): RelationEntry[] => {
    if (relation.from === claim) return [{ relation, direction: "from", other: relation.to }];
    if (relation.to === claim) return [{ relation, direction: "to", other: relation.from }];
    return [];
  });
}

/** Tolls that were first counted by one and the same source, so that one cannot confirm the other. */
export function sharedOrigins(report: Report): SharedOrigin[] {
  const byCounter = new Map<SourceId, Claim[]>();
  for (const claim of report.claims) {
    const counter = claim.withdrawn || claim.kind !== "toll" ? undefined : findCounter(claim);
    if (counter !== undefined) byCounter.set(counter, [...(byCounter.get(counter) ?? []), claim]);
  }
  return [...byCounter]
    .filter(([, claims]) => claims.length > 1)
    .map(([counter, claims]) => ({ counter, claims: claims.map(({ id }) => id), isRead: claims.some(isCounterRead) }));
}
