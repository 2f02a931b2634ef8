import { expect, it } from "vitest";
import { datesAreReal } from "../../../src/domain/rules/datesAreReal";
import {
  aChange,
  aChangeClaim,
  aDateSlot,
  anArticle,
  anOmission,
  aRelation,
  aReport,
  aToll,
} from "../../support/builders";

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
    expect(datesAreReal.ofReport(aReport({ claims: [aToll({ stated: aDateSlot(date) })] }))).toEqual([]);
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
  expect(datesAreReal.ofReport(aReport(fields)).map((problem) => problem.at)).toEqual([at]);
});
