import { describe, expect, it } from "vitest";
import { wordsDoNotJudge } from "../../../../src/domain/rules/words/wordsDoNotJudge";
import {
  aClaim,
  anArticle,
  anOmission,
  aQuote,
  aRelation,
  aReport,
  aSection,
  aSource,
  aToll,
} from "../../../support/builders";

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
  "The only hospital of the town was struck just after noon.",
  "Just over 40 people were killed just outside the town.",
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

describe("a name that holds such a word", () => {
  const judge = (statement: string, paragraph: string) => {
    const article = anArticle({ paragraphs: [paragraph] });
    return wordsDoNotJudge.ofReport(aReport({ article, claims: [aToll({ statement })] })).map(({ says }) => says);
  };

  it.each([
    ["The Al-Aqsa Martyrs Hospital counted 12.", "It was struck near the Al-Aqsa Martyrs Hospital, it said."],
    ["The Counter-Terrorism Service counted 12.", "The Counter-Terrorism Service said so."],
  ])("is a name where the article has it: %s", (statement, paragraph) => {
    expect(judge(statement, paragraph)).toEqual([]);
    expect(judge(statement, "It said so.")).toHaveLength(1);
  });

  it("is no name because of a capital letter", () => {
    expect(judge("The Regime counted 12.", "The Regime counted 12.")).toHaveLength(1);
  });

  it("is a name where a source is called so", () => {
    const source = aSource({
      name: "Counter-Terrorism Service",
      description: "The Counter-Terrorism Service of Alpha.",
    });

    expect(wordsDoNotJudge.ofSources([source])).toEqual([]);
    expect(wordsDoNotJudge.ofSources([{ ...source, name: "Service" }])).toHaveLength(1);
  });
});

it("takes “the real toll” where that is what is claimed, and nowhere else", () => {
  const claim = (exact: string) => aClaim({ statement: "The real toll is higher.", quotes: [aQuote({ exact })] });
  const judge = (exact: string) => wordsDoNotJudge.ofReport(aReport({ claims: [claim(exact)] }));

  expect(judge("the real toll is believed to be higher")).toEqual([]);
  expect(judge("more may have died")).toHaveLength(1);
});
