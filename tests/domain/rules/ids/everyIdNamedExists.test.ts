import { expect, it } from "vitest";
import { everyIdNamedExists } from "../../../../src/domain/rules/ids/everyIdNamedExists";
import { aChange, aChangeClaim, anOmission, aRelation, aReport, aSection, aToll } from "../../../support/builders";
import { aRuleContext } from "../../../support/ruleContext";

const revision = { date: "2020-06-03", changed: "statement", from: null, to: null, why: "It was misread." };

it.each([
  ["a section’s claim", { sections: [aSection({ claims: ["alpha-tol"] })] }, ["sections", 0, "claims", 0]],
  ["a relation’s start", { relations: [aRelation({ from: "alpha-tol", to: "alpha-toll" })] }, ["relations", 0, "from"]],
  ["a relation’s end", { relations: [aRelation({ from: "alpha-toll", to: "alpha-tol" })] }, ["relations", 0, "to"]],
  [
    "a percentage’s base",
    { claims: [aChangeClaim({ change: aChange({ base: "gone" }) })] },
    ["claims", 0, "change", "base"],
  ],
  [
    "a percentage’s result",
    { claims: [aChangeClaim({ change: aChange({ result: "gone" }) })] },
    ["claims", 0, "change", "result"],
  ],
  [
    "an omission’s claim",
    { omissions: [anOmission({ about: { claim: "gone" } })] },
    ["omissions", 0, "about", "claim"],
  ],
  [
    "an omission’s section",
    { omissions: [anOmission({ about: { section: "gone" } })] },
    ["omissions", 0, "about", "section"],
  ],
  ["a revision’s subject", { revisions: [{ ...revision, subject: "gone" }] }, ["revisions", 0, "subject"]],
])("refuses %s that does not exist", (_, fields, at) => {
  expect(everyIdNamedExists.ofReport(aReport(fields), aRuleContext()).map((problem) => problem.at)).toEqual([at]);
});

it("suggests the id that was meant", () => {
  const [problem] = everyIdNamedExists.ofReport(
    aReport({ sections: [aSection({ claims: ["alpha-tol"] })] }),
    aRuleContext(),
  );

  expect(problem?.says).toContain("Did you mean “alpha-toll”?");
});

it("asks for today’s name of a claim, save in the history", () => {
  const report = aReport({
    claims: [aToll({ aliases: ["old-toll"] })],
    sections: [aSection({ claims: ["old-toll"] })],
    revisions: [{ ...revision, subject: "old-toll" }],
  });

  const problems = everyIdNamedExists.ofReport(report, aRuleContext());

  expect(problems.map(({ at }) => at)).toEqual([["sections", 0, "claims", 0]]);
  expect(problems[0]?.mend).toBe("Write “alpha-toll”.");
});

it("does not complain of an entry that is there and could not be read", () => {
  const report = aReport({ sections: [aSection({ claims: ["alpha-toll", "unread-toll"] })] });

  expect(everyIdNamedExists.ofReport(report, aRuleContext({ unreadIds: new Set(["unread-toll"]) }))).toEqual([]);
});
