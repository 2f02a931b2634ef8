import { describe, expect, it } from "vitest";
import { everyNumberIsTakenUp } from "../../../../src/domain/rules/article/everyNumberIsTakenUp";
import { everySentenceIsAccountedFor } from "../../../../src/domain/rules/article/everySentenceIsAccountedFor";
import { aClaim, aDateSlot, aFigure, anArticle, aQuote, aReport, aToll } from "../../../support/builders";

type Setting = {
  lang?: string;
  claims: (ReturnType<typeof aToll> | ReturnType<typeof aClaim>)[];
  leftAside?: string[];
};

const reportOf = (paragraph: string, { lang = "en", claims, leftAside = [] }: Setting) => {
  const aside = leftAside.map((exact) => ({ ...aQuote({ exact }), reason: "It counts no people." }));
  return aReport({ claims, article: anArticle({ lang, paragraphs: [paragraph], leftAside: aside }) });
};
const judge = (paragraph: string, setting: Setting) =>
  everyNumberIsTakenUp.ofReport(reportOf(paragraph, setting)).map(({ says }) => /“([^”]*)”/.exec(says)?.[1]);

const strike = "At least 12 people were killed and 40 wounded.";
const toll = (statement: string, exact = strike) =>
  aToll({ statement, figure: aFigure({ asWritten: "At least 12 people" }), quotes: [aQuote({ exact })], scope: {} });

it("tells of a number that nobody wrote down, though its sentence is quoted", () => {
  expect(judge(strike, { claims: [toll("At least 12 people were killed.")] })).toEqual(["40"]);
});

it.each<[string, Setting]>([
  ["a statement", { claims: [toll("At least 12 people were killed and 40 wounded.")] }],
  [
    "another claim’s figure",
    {
      claims: [
        toll("At least 12 people were killed."),
        aToll({
          id: "wounded",
          statement: "Many.",
          figure: aFigure({ low: 40, asWritten: "40 wounded" }),
          quotes: [aQuote({ exact: "and 40 wounded" })],
          scope: {},
        }),
      ],
    },
  ],
  [
    "what is left aside",
    {
      claims: [toll("At least 12 people were killed.", "At least 12 people were killed")],
      leftAside: ["and 40 wounded"],
    },
  ],
])("lets a number be taken up by %s", (_, setting) => {
  expect(judge(strike, setting)).toEqual([]);
});

it("lets a number be left aside out of a sentence that a claim quotes", () => {
  const setting = { claims: [toll("At least 12 people were killed.")], leftAside: ["40 wounded"] };

  expect(judge(strike, setting)).toEqual([]);
  expect(everySentenceIsAccountedFor.ofReport(reportOf(strike, setting))).toEqual([]);
});

it("takes the words of a date for taken up", () => {
  const sentence = "In May 2020 at least 12 people were killed.";
  const claim = (scope: object) => aToll({ ...toll("At least 12 people were killed.", sentence), scope });

  expect(judge(sentence, { claims: [claim({})] })).toEqual(["2020"]);
  expect(judge(sentence, { claims: [claim({ period: aDateSlot("2020-05") })] })).toEqual([]);
});

describe("words that count without a number", () => {
  it.each([
    ["en", "Dozens were wounded.", "dozens"],
    ["fr", "Des centaines sont morts.", "centaines"],
    ["es", "Hubo cientos de heridos.", "cientos"],
    ["de", "Es gab Hunderte Verletzte.", "hunderte"],
    ["ru", "Погибли десятки человек.", "десятки"],
    ["ar", "أصيب العشرات.", "العشرات"],
  ])("are told of too (%s): %s", (lang, sentence, word) => {
    const claim = aClaim({ statement: "Many were hurt.", quotes: [aQuote({ exact: sentence })] });

    expect(judge(sentence, { lang, claims: [claim] })).toEqual([word]);
  });

  it("are no such words where they multiply a number", () => {
    const sentence = "Погибли 5 тысяч человек.";
    const claim = aToll({
      ...{ statement: "5,000 people were killed.", scope: {} },
      ...{ figure: aFigure({ low: 5000, asWritten: "5 тысяч человек" }), quotes: [aQuote({ exact: sentence })] },
    });

    expect(judge(sentence, { lang: "ru", claims: [claim] })).toEqual([]);
  });
});

it("leaves a sentence of which nothing is quoted to the rule that asks for that", () => {
  expect(judge(strike, { claims: [aClaim({ quotes: [aQuote({ exact: "Nothing of it" })] })] })).toEqual([]);
});
