import type { Problem } from "../problem.ts";
import type { Report } from "../schema.ts";

/** What a percentage starts from and arrives at are two tolls, or not stated. */
export function percentagesJoinTolls({ claims }: Report): Problem[] {
  return claims.flatMap((claim, index): Problem[] => {
    if (claim.kind !== "change") return [];
    const { base, result } = claim.change;
    const notTolls = (["base", "result"] as const).flatMap((end): Problem[] => {
      const named = claims.find((other) => other.id === claim.change[end]);
      if (named === undefined || named.kind === "toll") return [];
      return [
        {
          at: ["claims", index, "change", end],
          says: `“${named.id}” gives no figure: its kind is “${named.kind}”.`,
          mend: "Name a claim of the kind “toll”, or write “not stated”.",
        },
      ];
    });
    if (base === "not stated" || base !== result) return notTolls;
    const says = `The percentage starts from “${base}” and arrives at it.`;
    return [
      ...notTolls,
      { at: ["claims", index, "change", "base"], says, mend: "Write “not stated” for one of them." },
    ];
  });
}
