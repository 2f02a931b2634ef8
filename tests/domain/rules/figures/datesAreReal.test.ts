import { expect, it } from "vitest";
import { datesAreReal } from "../../../../src/domain/rules/figures/datesAreReal";
import {
  aChange,
  aChangeClaim,
  aDateSlot,
  anArticle,
  anOmission,
  aRelation,
  aReport,
  aToll,
} from "../../../support/builders";
import { aRuleContext } from "../../../support/ruleContext";

const wrong = aDateSlot("2017-13");
const withdrawn = { date: "2020-06-31", why: "It was misread." };
const revision = {
  date: "2021-02-29",
  subject: "report",
  changed: "title",
  from: null,
  to: null,
  why: "It was unclear.",
};

it.each(["2017", "2017-06", "2014/..", "/2017-07-10", "2017-07-12?"])(
  "accepts a date as precise as the source: %s",
  (date) => {
    expect(datesAreReal.ofReport(aReport({ claims: [aToll({ stated: aDateSlot(date) })] }), aRuleContext())).toEqual(
      [],
    );
  },
);

it.each([
  ["a period", { claims: [aToll({ scope: { period: wrong } })] }, ["claims", 0, "scope", "period", "value"]],
  ["the time of a statement", { claims: [aToll({ stated: wrong })] }, ["claims", 0, "stated", "value"]],
  [
    "the period of a percentage’s base",
    { claims: [aChangeClaim({ change: aChange({ basePeriod: wrong }) })] },
    ["claims", 0, "change", "basePeriod", "value"],
  ],
  [
    "the day of publication",
    { article: anArticle({ published: { ...wrong, value: "2020-02-30" } }) },
    ["article", "published", "value"],
  ],
  ["the day of transcription", { transcribed: "2020-02-30" }, ["transcribed"]],
  ["the day of a revision", { revisions: [revision] }, ["revisions", 0, "date"]],
  ["the day a claim was withdrawn", { claims: [aToll({ withdrawn })] }, ["claims", 0, "withdrawn", "date"]],
  [
    "the day a relation was withdrawn",
    { relations: [aRelation({ withdrawn })] },
    ["relations", 0, "withdrawn", "date"],
  ],
  [
    "the day an omission was withdrawn",
    { omissions: [anOmission({ withdrawn })] },
    ["omissions", 0, "withdrawn", "date"],
  ],
])("refuses %s that is none", (_, fields, at) => {
  expect(datesAreReal.ofReport(aReport(fields), aRuleContext()).map((problem) => problem.at)).toEqual([at]);
});

const revised = (...days: string[]) => ({ revisions: days.map((date) => ({ ...revision, date })) });
const context = aRuleContext({ today: "2020-06-09" });

it.each([
  ["a revision of a day to come", revised("2062-11-24"), "2062-11-24 is yet to come."],
  [
    "a transcription of a day to come",
    { transcribed: "2020-06-10", ...revised("2020-06-10") },
    "2020-06-10 is yet to come.",
  ],
  [
    "a revision from before the transcription",
    { transcribed: "2020-06-02", ...revised("1999-01-01") },
    "1999-01-01 lies before 2020-06-02, when what stands before it was done.",
  ],
  [
    "a revision from before the one above it",
    { transcribed: "2020-06-02", ...revised("2020-06-05", "2020-06-04") },
    "2020-06-04 lies before 2020-06-05, when what stands before it was done.",
  ],
  [
    "a withdrawal from before the transcription",
    {
      transcribed: "2020-06-02",
      ...revised("2020-06-02"),
      claims: [aToll({ withdrawn: { ...withdrawn, date: "2020-06-01" } })],
    },
    "2020-06-01 lies before 2020-06-02, when what stands before it was done.",
  ],
])("refuses %s", (_, fields, says) => {
  expect(datesAreReal.ofReport(aReport(fields), context).map((problem) => problem.says)[0]).toBe(says);
});

it("accepts changes of today, and several of one day", () => {
  const fields = { transcribed: "2020-06-02", ...revised("2020-06-02", "2020-06-09", "2020-06-09") };

  expect(datesAreReal.ofReport(aReport(fields), context)).toEqual([]);
});
