import type { Direction } from "../domain/compare/relation.ts";
import type { RelationKind } from "../domain/report/schema.ts";

type RelationKindWording = Record<Direction, string> & {
  /** What a picture says of a claim that is contested so; null where the relation contests nothing. */
  mark: string | null;
};

/** The verb between a claim and the other one: `from` its start, `to` the inverse where the relation points at the claim. */
export const relationKindWords: Readonly<Record<RelationKind, RelationKindWording>> = {
  contradicts: { from: "contradicts", to: "contradicts", mark: "Contradicted in the same article." },
  disputes: { from: "disputes", to: "is disputed by", mark: "Disputed by another claim." },
  answers: { from: "answers", to: "is answered by", mark: null },
  supports: { from: "supports", to: "is supported by", mark: null },
  qualifies: { from: "qualifies", to: "is qualified by", mark: null },
  restates: { from: "restates", to: "is restated by", mark: null },
  compares: { from: "compares", to: "is compared in", mark: null },
  supersedes: { from: "replaces", to: "is replaced by", mark: "Replaced by another claim." },
  "shares-origin-with": { from: "shares its origin with", to: "shares its origin with", mark: null },
};
