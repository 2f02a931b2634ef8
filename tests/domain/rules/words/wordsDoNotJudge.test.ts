import { expect, it } from "vitest";
import { wordsDoNotJudge } from "../../../../src/domain/rules/words/wordsDoNotJudge";
import { aClaim, anArticle, anOmission, aRelation, aReport, aSection, aSource, aToll } from "../../../support/builders";

const withdrawn = { date: "2020-07-01", why: "It was merely misread." };
const inferred = { value: null, asWritten: null, basis: "inferred" as const, reason: "In fact it is not stated." };
const revision = { date: "2020-06-03", subject: "report", changed: "title", from: "Only 12", to: "12" };

it.each([
  "Only 12 civilians were killed.",
  "The army admits 12 deaths.",
  "The army claimed 12 deaths.",
  "The so-called army counted 12 deaths.",
  "The true toll is 12.",
  "A MASSIVE toll of 12.",
  "A mas\u00adsive toll of 12.",
  "A m\u0430ssive toll of 12.",
  "The regime counted 12.",
  "The terrorists killed 12.",
  "The liberation of Alpha cost 12 lives.",
  "There were 12 alleged victims.",
])("refuses a statement that judges: %s", (statement) => {
  expect(wordsDoNotJudge.ofReport(aReport({ claims: [aToll({ statement })] })).map(({ at }) => at)).toEqual([
    ["claims", 0, "statement"],
  ]);
});

it.each([
  "“Only” 12 civilians were killed during the “liberation operation”.",
  'The army spoke of "terrorists".',
  "The commonly used adjustment names a justice.",
])("accepts the article’s words in quotation marks, and words that hold others: %s", (statement) => {
  expect(wordsDoNotJudge.ofReport(aReport({ claims: [aToll({ statement })] }))).toEqual([]);
});

it.each([
  ["title", { title: "Only 12 deaths" }, ["title"]],
  ["summary", { summary: "Only 12 deaths." }, ["summary"]],
  ["question", { sections: [aSection({ question: "Only 12?" })] }, ["sections", 0, "question"]],
  ["omission", { omissions: [anOmission({ text: "It only says so." })] }, ["omissions", 0, "text"]],
  ["explanation", { relations: [aRelation({ explanation: "It just says so." })] }, ["relations", 0, "explanation"]],
  [
    "reason of a slot",
    { claims: [aToll({ scope: { method: inferred } })] },
    ["claims", 0, "scope", "method", "reason"],
  ],
  [
    "words in a slot",
    { claims: [aToll({ scope: { places: { ...inferred, value: ["Regime areas"], reason: "So." } } })] },
    ["claims", 0, "scope", "places", "value", 0],
  ],
  [
    "reason for a claimant",
    { claims: [aClaim({ claimantInferred: "Only it could say so." })] },
    ["claims", 0, "claimantInferred"],
  ],
  [
    "reason for a step of a chain",
    {
      claims: [aClaim({ chain: [{ role: "stated", actor: "town-watch", verb: null, inferred: "It only says so." }] })],
    },
    ["claims", 0, "chain", 0, "inferred"],
  ],
  ["reason of a withdrawal", { claims: [aToll({ withdrawn })] }, ["claims", 0, "withdrawn", "why"]],
  ["reason of a revision", { revisions: [{ ...revision, why: "In fact 12." }] }, ["revisions", 0, "why"]],
  [
    "reason for leaving aside",
    { article: anArticle({ leftAside: [{ paragraph: 1, exact: "x", reason: "It only says so." }] }) },
    ["article", "leftAside", 0, "reason"],
  ],
  [
    "word explained",
    { article: anArticle({ glossary: [{ paragraph: 1, exact: "x", meaning: "Only a name." }] }) },
    ["article", "glossary", 0, "meaning"],
  ],
])("looks at every %s", (_, fields, at) => {
  expect(wordsDoNotJudge.ofReport(aReport(fields)).map((problem) => problem.at)).toEqual([at]);
});

it("lets a revision repeat the value that it mended, and other texts speak of claims", () => {
  const report = aReport({ revisions: [{ ...revision, why: "“Only” judged." }], summary: "Two claims." });

  expect(wordsDoNotJudge.ofReport(report)).toEqual([]);
});

it("looks at what is said of sources", () => {
  expect(wordsDoNotJudge.ofSources([aSource({ description: "The regime’s army." })]).map(({ at }) => at)).toEqual([
    ["sources", 0, "description"],
  ]);
});

it("reads English alone", () => {
  expect(wordsDoNotJudge.ofReport(aReport({ lang: "de", summary: "Only" }))).toEqual([]);
});
