import { expect, it } from "vitest";
import { readEarlierReport, readEarlierSources } from "../../../../src/domain/report/earlierVersion";
import { idsNeverVanish } from "../../../../src/domain/rules/history/idsNeverVanish";
import { aClaim, anOmission, aRelation, aReport, aSection, aSource, aToll } from "../../../support/builders";
import { aRuleContext } from "../../../support/ruleContext";

const earlier = {
  claims: [aToll({ aliases: ["older-toll"] }), aClaim()],
  relations: [aRelation()],
  omissions: [anOmission()],
  sections: [aSection(), aSection({ slug: "context" })],
};
const context = aRuleContext({ earlierReport: readEarlierReport(aReport(earlier)) });
const withdrawn = { date: "2020-07-01", why: "It was misread." };

it("accepts what was renamed or withdrawn", () => {
  const claims = [aToll({ id: "new-toll", aliases: ["alpha-toll", "older-toll"] }), aClaim({ withdrawn })];

  expect(idsNeverVanish.ofReport(aReport({ ...earlier, claims }), context)).toEqual([]);
});

it.each([
  ["claim", { claims: [aToll({ aliases: ["older-toll"] })] }, "alpha-event"],
  ["claim", { claims: [aToll(), aClaim()] }, "older-toll"],
  ["relation", { relations: [] }, "alpha-relation"],
  ["omission", { omissions: [] }, "alpha-method-omitted"],
  ["section", { sections: [aSection()] }, "context"],
])("refuses that a %s is gone", (what, fields, id) => {
  const problems = idsNeverVanish.ofReport(aReport({ ...earlier, ...fields }), context);

  expect(problems.map(({ says }) => says)).toEqual([`The ${what} “${id}” was published and is gone.`]);
});

it("does not miss an entry that is there and could not be read", () => {
  const report = aReport({ ...earlier, relations: [] });

  expect(idsNeverVanish.ofReport(report, { ...context, unreadIds: new Set(["alpha-relation"]) })).toEqual([]);
});

it("refuses that a source is gone", () => {
  const earlierSources = readEarlierSources({ sources: [aSource(), aSource({ id: "gone" })] });

  expect(idsNeverVanish.ofSources([aSource()], aRuleContext({ earlierSources })).map(({ says }) => says)).toEqual([
    "The source “gone” was published and is gone.",
  ]);
});
