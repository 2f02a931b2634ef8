import { expect, it } from "vitest";
import { everySourceNamedIsKnown } from "../../../../src/domain/rules/ids/everySourceNamedIsKnown";
import { anArticle, aReport, aSource, aToll } from "../../../support/builders";
import { aRuleContext } from "../../../support/ruleContext";

it.each([
  ["claimant", aReport({ claims: [aToll({ claimant: "town-wach" })] }), ["claims", 0, "claimant"]],
  [
    "actor of a chain",
    aReport({ claims: [aToll({ chain: [{ role: "stated", actor: "town-wach", verb: null }] })] }),
    ["claims", 0, "chain", 0, "actor"],
  ],
  ["outlet", aReport({ article: anArticle({ outlet: "town-wach" }) }), ["article", "outlet"]],
])("refuses an unknown %s, and names the nearest source", (_, report, at) => {
  const problems = everySourceNamedIsKnown.ofReport(report, aRuleContext());

  expect(problems.map((problem) => problem.at)).toEqual([at]);
  expect(problems[0]?.says).toContain("Did you mean “town-watch”?");
});

it("does not complain of a source that is there and could not be read", () => {
  const report = aReport({ claims: [aToll({ claimant: "town-guard" })] });

  expect(everySourceNamedIsKnown.ofReport(report, aRuleContext({ unreadIds: new Set(["town-guard"]) }))).toEqual([]);
});

it("refuses a source that is part of an unknown one", () => {
  const sources = [
    aSource(),
    aSource({ id: "speaker", partOf: "nobody" }),
    aSource({ id: "clerk", partOf: "town-watch" }),
  ];

  const problems = everySourceNamedIsKnown.ofSources(sources, aRuleContext({ sources }));

  expect(problems.map(({ at }) => at)).toEqual([["sources", 1, "partOf"]]);
});
