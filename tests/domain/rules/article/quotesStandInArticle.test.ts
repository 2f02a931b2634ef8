import { expect, it } from "vitest";
import { quotesStandInArticle } from "../../../../src/domain/rules/article/quotesStandInArticle";
import { anArticle, aQuote, aReport, aToll } from "../../../support/builders";

const paragraphs = ["Iraq’s army  said “no”. The army left, and the army came back.", "A second paragraph."];

function reportQuoting(quote: Parameters<typeof aQuote>[0]) {
  return aReport({ article: anArticle({ paragraphs }), claims: [aToll({ quotes: [aQuote(quote)] })] });
}

it("accepts words that stand once, with the article’s own quotation marks and spaces", () => {
  expect(quotesStandInArticle.ofReport(reportQuoting({ exact: "Iraq’s army  said “no”" }))).toEqual([]);
});

it("accepts words that stand twice where a prefix or a suffix tells the places apart", () => {
  expect(quotesStandInArticle.ofReport(reportQuoting({ exact: "the army", prefix: "and " }))).toEqual([]);
  expect(quotesStandInArticle.ofReport(reportQuoting({ exact: "army", suffix: " left" }))).toEqual([]);
});

it.each([
  [
    "a quotation mark of another style",
    { exact: "Iraq's army" },
    "After “Iraq” there stands ’ (U+2019), where this has ' (U+0027).",
  ],
  [
    "white space that differs",
    { exact: "Iraq’s army said" },
    "there stands 2 white-space characters, where this has one space.",
  ],
  ["a letter in another case", { exact: "the Army left" }, "After its start there stands “T”, where this has “t”."],
  [
    "a word that differs",
    { exact: "The army stayed" },
    "After “The army ” there stands “left, and the army came ”, where this has “stayed”.",
  ],
  ["words that stand nowhere", { exact: "Quite another text" }, "Nothing like its first words stands there."],
  ["words of another paragraph", { exact: "A second paragraph." }, "It stands in paragraph 2."],
  ["words that stand twice", { exact: "army" }, "stands 3 times in paragraph 1"],
  ["a suffix that does not follow", { exact: "The army", suffix: " flew" }, "not between this “prefix” and “suffix”"],
])("refuses %s, and says where they part", (_, quote, says) => {
  const [problem, ...others] = quotesStandInArticle.ofReport(reportQuoting(quote));

  expect(others).toEqual([]);
  expect(problem?.says).toContain(says);
  expect(problem?.at).toEqual(["claims", 0, "quotes", 0, "exact"]);
});

it("refuses a paragraph that the article does not have", () => {
  const [problem] = quotesStandInArticle.ofReport(reportQuoting({ paragraph: 3, exact: "army" }));

  expect(problem?.says).toBe("There is no paragraph 3: the article has 2.");
  expect(problem?.at).toEqual(["claims", 0, "quotes", 0, "paragraph"]);
});

it("asks the same of words that are explained", () => {
  const glossary = [{ paragraph: 1, exact: "armada", meaning: "Many ships." }];
  const report = aReport({ article: anArticle({ glossary }) });

  expect(quotesStandInArticle.ofReport(report).map(({ at }) => at)).toEqual([["article", "glossary", 0, "exact"]]);
});

it("asks the same of what is left aside", () => {
  const leftAside = [{ paragraph: 2, exact: "A third paragraph.", reason: "It says nothing of the toll." }];
  const report = aReport({ article: anArticle({ leftAside }) });

  expect(quotesStandInArticle.ofReport(report).map(({ at }) => at)).toEqual([["article", "leftAside", 0, "paragraph"]]);
});
