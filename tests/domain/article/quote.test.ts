import { describe, expect, it } from "vitest";
import { findPassages, markParagraph, measureCoverage, passagesIn } from "../../../src/domain/article/quote";
import { aQuote, claimId } from "../../support/builders";

const paragraphs = ["In Mosul, and again in Mosul, they fell.", "Amnesty’s “report”  said so."];
const [a, b] = [claimId("a"), claimId("b")];

describe("a quotation", () => {
  it.each([
    ["is found where it stands", { exact: "they fell" }, [30]],
    ["is found everywhere it stands", { exact: "Mosul" }, [3, 23]],
    ["is told apart by the words before it", { exact: "Mosul", prefix: "again in" }, [23]],
    ["is told apart by the words after it", { exact: "Mosul", suffix: ", and" }, [3]],
    ["needs both of prefix and suffix", { exact: "Mosul", prefix: "again in", suffix: ", and" }, []],
    ["may have its white space in the prefix", { exact: "Mosul", prefix: "again in " }, [23]],
    ["is not found with a prefix that stands elsewhere", { exact: "fell", prefix: "In" }, []],
    ["is not found where a letter differs", { exact: "mosul" }, []],
    ["is found by its own quotation marks", { paragraph: 2, exact: "“report”" }, [10]],
    ["is not found by other quotation marks", { paragraph: 2, exact: '"report"' }, []],
    ["is found across white space of any length", { paragraph: 2, exact: "said so", prefix: "“report”" }, [20]],
    ["is not found in another paragraph", { paragraph: 2, exact: "Mosul" }, []],
    ["is not found in a paragraph that does not exist", { paragraph: 3, exact: "Mosul" }, []],
  ])("%s", (_, quote, starts) => {
    const passages = findPassages(aQuote(quote), paragraphs);

    expect(passages.map((passage) => passage.start)).toEqual(starts);
  });

  it("ends after its last letter", () => {
    expect(findPassages(aQuote({ exact: "they fell" }), paragraphs)).toEqual([{ paragraph: 1, start: 30, end: 39 }]);
  });

  it("is counted twice where it overlaps itself", () => {
    expect(findPassages(aQuote({ exact: "haha" }), ["hahaha"])).toHaveLength(2);
  });
});

describe("a marked paragraph", () => {
  it("is cut at every edge, with the claims that quote each piece", () => {
    const segments = markParagraph(10, [
      { claim: a, start: 0, end: 6 },
      { claim: b, start: 4, end: 8 },
    ]);

    expect(segments).toEqual([
      { start: 0, end: 4, claims: [a] },
      { start: 4, end: 6, claims: [a, b] },
      { start: 6, end: 8, claims: [b] },
      { start: 8, end: 10, claims: [] },
    ]);
  });

  it("is one piece where nothing is quoted", () => {
    expect(markParagraph(10, [])).toEqual([{ start: 0, end: 10, claims: [] }]);
  });

  it("names a claim once where two of its quotations overlap or touch", () => {
    const segments = markParagraph(10, [
      { claim: a, start: 0, end: 6 },
      { claim: a, start: 4, end: 8 },
      { claim: a, start: 8, end: 10 },
    ]);

    expect(segments).toEqual([{ start: 0, end: 10, claims: [a] }]);
  });
});

it("gives a paragraph the passages of the claims asked for, in their order", () => {
  const passages = {
    [a]: [
      { paragraph: 1, start: 0, end: 2 },
      { paragraph: 2, start: 5, end: 9 },
    ],
    [b]: [{ paragraph: 1, start: 1, end: 3 }],
  };

  expect(passagesIn(1, passages, [b, a])).toEqual([
    { claim: b, start: 1, end: 3 },
    { claim: a, start: 0, end: 2 },
  ]);
  expect(passagesIn(1, passages, [a])).toHaveLength(1);
});

describe("coverage", () => {
  it("counts the words that stand wholly within a quotation, each once", () => {
    const coverage = measureCoverage(
      ["Mosul’s 50-percent rise", "was steep"],
      [
        { paragraph: 1, start: 0, end: 18 },
        { paragraph: 1, start: 3, end: 20 },
        { paragraph: 2, start: 0, end: 3 },
      ],
    );

    expect(coverage).toEqual({ words: 5, quoted: 3 });
  });

  it("is complete where only punctuation is left out", () => {
    expect(measureCoverage(["“It fell.”"], [{ paragraph: 1, start: 1, end: 8 }])).toEqual({ words: 2, quoted: 2 });
  });
});
