import { findContradictoryPairs } from "../../compare/compareTolls.ts";
import type { BoundConflict } from "../../compare/figure.ts";
import { isEdtf, readDates } from "../../date/edtf.ts";
import type { Problem, Rule } from "../../report/problem.ts";
import type { Claim, Relation } from "../../report/schema.ts";

export const contradictionsAreDeclared = {
  name: "contradictions-are-declared",
  sentence:
    "Where two figures of one source cannot both hold, the report says so; and it says so only where it is true.",
  needs: ["claims", "relations"],
  ofReport(report) {
    const pairs = findContradictoryPairs(report, readDates(report));
    const isDeclared = (one: string, other: string) =>
      report.relations.some(
        (relation) => !relation.withdrawn && relation.kind === "contradicts" && joins(relation, one, other),
      );
    const undeclared = pairs
      .filter(({ claims: [one, other] }) => !isDeclared(one, other))
      .map(({ claims: [one, other], conflict }) => ({
        at: ["claims", report.claims.findIndex((claim) => claim.id === other), "figure"],
        says: `“${one}” and “${other}” contradict each other, and no relation says so. ${explainConflict(conflict)}`,
        mend: "Add a relation of the kind “contradicts”, drawn by the viewer; or mend a figure or a scope.",
      }));
    const unfounded = report.relations.flatMap((relation, index): Problem | [] => {
      if (relation.withdrawn || relation.kind !== "contradicts") return [];
      if (pairs.some(({ claims: [one, other] }) => joins(relation, one, other))) return [];
      // Where a figure or a date is itself at fault, it is that which is to be mended, and not the relation.
      if (report.claims.some((claim) => joinsTo(relation, claim) && isFaulty(claim))) return [];
      return { at: ["relations", index], ...explain(relation, report.claims) };
    });
    return [...undeclared, ...unfounded];
  },
} satisfies Rule;

function joins({ from, to }: Relation, one: string, other: string): boolean {
  return (from === one && to === other) || (from === other && to === one);
}

function explainConflict(conflict: BoundConflict): string {
  switch (conflict.reason) {
    case "apart":
      return `The lower figure ends at ${conflict.ceiling}, and the other begins at ${conflict.floor}.`;
    case "touching":
      return `The lower figure ends at ${conflict.number}, where the other begins: both hold only if that very number is meant.`;
  }
}

function explain({ from, to }: Relation, claims: readonly Claim[]): Pick<Problem, "says" | "mend"> {
  const [one, other] = [from, to].map((id) => claims.find((claim) => claim.id === id));
  if (one && other && one.claimant !== other.claimant) {
    return {
      says: `“${from}” and “${to}” are said by different sources, “${one.claimant}” and “${other.claimant}”.`,
      mend: "Two sources do not contradict but dispute each other: write “disputes”, or take the relation out.",
    };
  }
  return {
    says: `“${from}” and “${to}” do not contradict each other: for that two tolls must cover the same and have bounds that cannot both hold.`,
    mend: "Mend the figures or scopes, withdraw the relation, or choose another kind.",
  };
}

function joinsTo({ from, to }: Relation, { id }: Claim): boolean {
  return id === from || id === to;
}

/** Whether the figure or the period of a toll breaks a rule of its own. */
function isFaulty(claim: Claim): boolean {
  if (claim.kind !== "toll") return false;
  const { low, high } = claim.figure;
  const period = claim.scope.period?.value ?? null;
  return (low !== null && high !== null && low > high) || (period !== null && !isEdtf(period));
}
