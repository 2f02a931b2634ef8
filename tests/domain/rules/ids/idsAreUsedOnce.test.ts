import { expect, it } from "vitest";
import { idsAreUsedOnce } from "../../../../src/domain/rules/ids/idsAreUsedOnce";
import { aClaim, anOmission, aRelation, aReport, aSection, aSource, aToll } from "../../../support/builders";
import { aRuleContext } from "../../../support/ruleContext";

it.each([
  ["two claims", { claims: [aToll(), aClaim({ id: "alpha-toll" })] }, ["claims", 1, "id"]],
  [
    "a claim and a former name",
    { claims: [aToll(), aClaim({ aliases: ["alpha-toll"] })] },
    ["claims", 1, "aliases", 0],
  ],
  ["a claim and a relation", { relations: [aRelation({ id: "alpha-toll" })] }, ["relations", 0, "id"]],
  ["a claim and an omission", { omissions: [anOmission({ id: "alpha-toll" })] }, ["omissions", 0, "id"]],
  ["a section and a claim", { sections: [aSection({ slug: "alpha-toll" })] }, ["claims", 0, "id"]],
  ["two sections", { sections: [aSection(), aSection()] }, ["sections", 1, "slug"]],
  ["a section and a page of the report", { sections: [aSection({ slug: "article" })] }, ["sections", 0, "slug"]],
  ["an omission and a page of the report", { omissions: [anOmission({ id: "claims" })] }, ["omissions", 0, "id"]],
])("refuses one id for %s", (_, fields, at) => {
  expect(idsAreUsedOnce.ofReport(aReport(fields), aRuleContext()).map((problem) => problem.at)).toEqual([at]);
});

it("refuses a report with the id of another", () => {
  const context = aRuleContext({
    findReportElsewhere: (id) => (id === "alpha-report" ? "data/reports/beta.json" : undefined),
  });

  expect(idsAreUsedOnce.ofReport(aReport(), context).map(({ at }) => at)).toEqual([["id"]]);
});

it("refuses two sources with one id", () => {
  expect(idsAreUsedOnce.ofSources([aSource(), aSource()]).map(({ at }) => at)).toEqual([["sources", 1, "id"]]);
});
