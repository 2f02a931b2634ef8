import { describe, expect, it } from "vitest";
import { readEarlierReport, readEarlierSources } from "../../../../src/domain/report/earlierVersion";
import { changesAreRecorded } from "../../../../src/domain/rules/history/changesAreRecorded";
import {
  anArticle,
  anOmission,
  aQuote,
  aRelation,
  aReport,
  articleSentence,
  aSection,
  aSource,
  aToll,
  someSources,
} from "../../../support/builders";
import { aRuleContext } from "../../../support/ruleContext";

const earlier = { claims: [aToll()], relations: [aRelation()], omissions: [anOmission()] };
const context = aRuleContext({ earlierReport: readEarlierReport(aReport(earlier)) });
const [first] = aReport().revisions;
const revisionOf = (subject: string) => {
  return { date: "2020-06-03", subject, changed: "statement", from: "Old.", to: "New.", why: "It was unclear." };
};
const revisions = (subject: string) => (first ? [first, revisionOf(subject)] : []);

it.each([
  ["a claim", { claims: [aToll({ statement: "New." })] }, "alpha-toll", ["claims", 0, "statement"]],
  ["a claim’s scope", { claims: [aToll({ scope: {} })] }, "alpha-toll", ["claims", 0, "scope"]],
  [
    "a relation",
    { relations: [aRelation({ explanation: "New." })] },
    "alpha-relation",
    ["relations", 0, "explanation"],
  ],
  ["an omission", { omissions: [anOmission({ text: "New." })] }, "alpha-method-omitted", ["omissions", 0, "text"]],
])("asks for a new revision where %s was changed", (_, changed, subject, at) => {
  const silent = aReport({ ...earlier, ...changed });
  const told = aReport({ ...earlier, ...changed, revisions: revisions(subject) });

  expect(changesAreRecorded.ofReport(silent, context).map((problem) => problem.at)).toEqual([at]);
  expect(changesAreRecorded.ofReport(told, context)).toEqual([]);
});

it("is not content with a revision about something else", () => {
  const report = aReport({ ...earlier, claims: [aToll({ statement: "New." })], revisions: revisions("report") });

  expect(changesAreRecorded.ofReport(report, context)).toHaveLength(1);
});

it("follows a claim to its new name", () => {
  const claims = [aToll({ id: "new-toll", aliases: ["alpha-toll"] })];

  expect(changesAreRecorded.ofReport(aReport({ ...earlier, claims }), context).map(({ at }) => at)).toEqual([
    ["claims", 0, "id"],
  ]);
  expect(
    changesAreRecorded.ofReport(aReport({ ...earlier, claims, revisions: revisions("new-toll") }), context),
  ).toEqual([]);
});

it("says nothing of what is new, nor of the order of fields", () => {
  const { kind, ...rest } = aToll();
  const report = aReport({ ...earlier, claims: [{ ...rest, kind }, aToll({ id: "another-toll" })] });

  expect(changesAreRecorded.ofReport(report, context)).toEqual([]);
});

describe("what is no entry", () => {
  const judge = (changes: Parameters<typeof aReport>[0], overrides: Parameters<typeof aRuleContext>[0] = {}) =>
    changesAreRecorded.ofReport(aReport({ ...earlier, ...changes }), { ...context, ...overrides }).map(({ at }) => at);

  it.each<[string, Parameters<typeof aReport>[0], string[]]>([
    ["the title", { title: "Other deaths in Alpha" }, ["title"]],
    ["a paragraph", { article: anArticle({ paragraphs: [articleSentence, "More."] }) }, ["article", "paragraphs"]],
    [
      "what is left aside",
      { article: anArticle({ leftAside: [{ ...aQuote(), reason: "It repeats." }] }) },
      ["article", "leftAside"],
    ],
    ["a section", { sections: [aSection({ question: "Who died?" })] }, ["sections"]],
    [
      "what the format has gained",
      { article: anArticle({ archived: "https://archive.example/1" }) },
      ["article", "archived"],
    ],
  ])("asks for a new revision of the report where %s was changed", (_, changes, at) => {
    expect(judge(changes)).toEqual([at]);
    expect(judge({ ...changes, revisions: revisions("report") })).toEqual([]);
  });

  it("is a source that the report names, whatever the others are", () => {
    const [before] = someSources();
    const earlierSources = readEarlierSources({
      sources: [{ ...before, description: "Another." }, aSource({ id: "nobody" })],
    });

    expect(judge({}, { earlierSources })).toEqual([["revisions"]]);
    expect(judge({ revisions: revisions("report") }, { earlierSources })).toEqual([]);
    expect(judge({}, { earlierSources: readEarlierSources({ sources: someSources() }) })).toEqual([]);
  });
});
