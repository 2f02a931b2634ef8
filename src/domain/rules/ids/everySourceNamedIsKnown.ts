import { didYouMean } from "../../report/nearest.ts";
import type { DataPath, Problem, Rule, RuleContext } from "../../report/problem.ts";

export const everySourceNamedIsKnown = {
  name: "every-source-named-is-known",
  sentence: "Everyone who says, counts or publishes something is listed as a source.",
  needs: ["sources"],
  ofReport({ article, claims }, context) {
    const named = [
      { id: article.outlet, at: ["article", "outlet"] },
      ...claims.flatMap((claim, index) => [
        { id: claim.claimant, at: ["claims", index, "claimant"] },
        ...claim.chain.map(({ actor }, step) => ({ id: actor, at: ["claims", index, "chain", step, "actor"] })),
      ]),
    ];
    return named.flatMap(({ id, at }) => judge(id, at, context));
  },
  ofSources(sources, context) {
    return sources.flatMap(({ partOf }, index) =>
      partOf === undefined ? [] : judge(partOf, ["sources", index, "partOf"], context),
    );
  },
} satisfies Rule;

function judge(id: string, at: DataPath, { sources, unreadIds }: RuleContext): Problem[] {
  const known = sources.map((source) => source.id);
  if (unreadIds.has(id) || known.some((other) => other === id)) return [];
  const says = `There is no source “${id}” in data/sources.json.${didYouMean(id, known)}`;
  return [{ at, says, mend: "Mend the id, or add the source there." }];
}
