import { expect, it } from "vitest";
import { readEarlierReport } from "../../../../src/domain/report/earlierVersion";
import { revisionsOnlyGrow } from "../../../../src/domain/rules/history/revisionsOnlyGrow";
import { aReport } from "../../../support/builders";
import { aRuleContext } from "../../../support/ruleContext";

const first = {
  date: "2020-06-02",
  subject: "report",
  changed: "first transcription",
  from: null,
  to: null,
  why: "New.",
};
const second = { ...first, date: "2020-06-03", changed: "title" };
const context = aRuleContext({ earlierReport: readEarlierReport(aReport({ revisions: [first] })) });

it("accepts new revisions after the old ones", () => {
  expect(revisionsOnlyGrow.ofReport(aReport({ revisions: [first, second] }), context)).toEqual([]);
});

it.each([
  ["a published revision that was changed", [{ ...first, why: "Old." }], ["revisions", 0]],
  ["a new revision before the old ones", [second, first], ["revisions", 0]],
])("refuses %s", (_, revisions, at) => {
  expect(revisionsOnlyGrow.ofReport(aReport({ revisions }), context).map((problem) => problem.at)).toEqual([at]);
});

it("refuses that a published revision is taken out", () => {
  const earlierReport = readEarlierReport(aReport({ revisions: [first, second] }));

  expect(
    revisionsOnlyGrow.ofReport(aReport({ revisions: [first] }), aRuleContext({ earlierReport })).map(({ at }) => at),
  ).toEqual([["revisions"]]);
});
