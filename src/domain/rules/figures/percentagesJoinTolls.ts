import type { Problem, Rule } from "../../report/problem.ts";

export const percentagesJoinTolls = {
  name: "percentages-join-tolls",
  sentence: "A percentage starts from a toll and arrives at a toll, or says that they are not stated.",
  needs: [],
  ofReport({ claims }) {
    return claims.flatMap((claim, index): Problem[] => {
      if (claim.kind !== "change") return [];
      const { base, result } = claim.change;
      const notTolls = (["base", "result"] as const).flatMap((end): Problem | [] => {
        const named = claims.find((other) => other.id === claim.change[end]);
        if (named === undefined || named.kind === "toll") return [];
        return {
          at: ["claims", index, "change", end],
          says: `“${named.id}” gives no figure: its kind is “${named.kind}”.`,
          mend: "Name a claim of the kind “toll”, or write “not stated”.",
        };
      });
      if (base === "not stated" || base !== result) return notTolls;
      const says = `The percentage starts from “${base}” and arrives at it.`;
      return [
        ...notTolls,
        { at: ["claims", index, "change", "base"], says, mend: "Write “not stated” for one of them." },
      ];
    });
  },
} satisfies Rule;
